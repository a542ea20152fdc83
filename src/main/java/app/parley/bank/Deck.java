package app.parley.bank;

import java.util.List;

/**
 * A deck of questions.
 *
 * @param about    one sentence
 * @param position its place in lists
 */
public record Deck(DeckId id, String title, String about, int position, List<QuestionId> questions) {

    public Deck {
        questions = List.copyOf(questions);
    }
}
