package app.parley.quiz;

import static app.parley.bank.Questions.aQuestion;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.BankContent;
import app.parley.bank.BankFake;
import app.parley.bank.DeckId;
import app.parley.bank.Difficulty;
import app.parley.bank.Question;
import app.parley.bank.TopicId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private final BankContent bank = new BankFake()
            .with("treaties", aQuestion().id("abm").topics("arms").difficulty(Difficulty.HARD).build(),
                    aQuestion().id("framework").topics("arms", "energy").difficulty(Difficulty.EASY).build())
            .with("visits", aQuestion().id("putin").topics("leaders").difficulty(Difficulty.EASY).build(),
                    aQuestion().id("lavrov").topics("leaders", "energy").difficulty(Difficulty.MEDIUM).build())
            .current();

    private static Selection of(Set<String> decks, Set<String> topics, Set<Difficulty> difficulties) {
        return new Selection(decks.stream().map(DeckId::new).collect(Collectors.toSet()),
                topics.stream().map(TopicId::new).collect(Collectors.toSet()), Optional.empty(), difficulties);
    }

    private Stream<String> chosen(Selection selection) {
        return selection.from(bank).stream().map(Question::id).map(Object::toString);
    }

    @Test
    void emptySelectionIsTheWholeBankInTheOrderOfTheDecks() {
        assertThat(chosen(Selection.ALL)).containsExactly("abm", "framework", "putin", "lavrov");
        assertThat(Selection.ALL.titles(bank)).isEmpty();
    }

    @Test
    void decksAndTopicsAddUpAndNoQuestionComesTwice() {
        var selection = of(Set.of("treaties"), Set.of("energy", "arms"), Set.of());

        assertThat(chosen(selection)).containsExactly("abm", "framework", "lavrov");
        assertThat(selection.titles(bank)).containsExactly("Deck treaties", "Topic arms", "Topic energy");
    }

    @Test
    void difficultyNarrowsWhateverWasChosen() {
        assertThat(chosen(of(Set.of("treaties"), Set.of(), Set.of(Difficulty.EASY)))).containsExactly("framework");
        assertThat(chosen(of(Set.of(), Set.of(), Set.of(Difficulty.EASY, Difficulty.MEDIUM))))
                .containsExactly("framework", "putin", "lavrov");
    }

    @Test
    void unknownDeckIsNotTheWholeBank() {
        var gone = of(Set.of("gone"), Set.of(), Set.of());

        assertThat(chosen(gone)).isEmpty();
        assertThat(gone.titles(bank)).isEmpty();
    }

    @Test
    void entryBringsTheQuestionsThatNameItBesideTheDecks() {
        var source = About.parse("source:ap-2000-06-09");
        var nobody = About.parse("person:nobody");

        assertThat(chosen(new Selection(Set.of(), Set.of(), source, Set.of(Difficulty.HARD)))).containsExactly("abm");
        assertThat(chosen(new Selection(Set.of(new DeckId("visits")), Set.of(), nobody, Set.of())))
                .containsExactly("putin", "lavrov");
        assertThat(chosen(new Selection(Set.of(), Set.of(), nobody, Set.of()))).isEmpty();
    }
}
