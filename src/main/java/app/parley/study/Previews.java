package app.parley.study;

import app.parley.base.Rating;
import app.parley.study.memory.CardState;
import java.util.Map;

/**
 * What each rating would do to a card, and the draws that it would take: an answer with such a draw does exactly that.
 *
 * @param after what the card would be after each rating
 * @param draws where in its range of days each rating falls
 */
public record Previews(Map<Rating, CardState> after, Map<Rating, Double> draws) {

    public Previews {
        after = Map.copyOf(after);
        draws = Map.copyOf(draws);
    }
}
