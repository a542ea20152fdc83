package app.parley.study;

import app.parley.bank.ChoiceId;
import app.parley.bank.Matching;
import app.parley.bank.Question;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which of a question's cards: the one that asks the whole question, or, of a matching, one pair in one direction. A pair is
 * named by its left-hand entry, so that its card stays when other pairs are edited.
 *
 * @param name as in the log: empty for the whole question, else the left-hand entry's id, after {@code r-} if the card asks
 *             from right to left
 */
public record Face(String name) {

    public static final Face WHOLE = new Face("");

    private static final String REVERSED = "r-";

    /** The card that shows the left-hand entry and asks for the right-hand one. */
    public static Face pair(Matching.Pair pair) {
        return new Face(pair.leftId().text());
    }

    /** The card that shows the right-hand entry and asks for the left-hand one. */
    public static Face reversed(Matching.Pair pair) {
        return new Face(REVERSED + pair.leftId().text());
    }

    /** The cards that a question makes: one, or two for each pair of a matching. */
    public static List<Face> of(Question question) {
        return question.task() instanceof Matching matching
                ? Stream.concat(matching.pairs().stream().map(Face::pair), matching.pairs().stream().map(Face::reversed)).toList()
                : List.of(WHOLE);
    }

    public boolean isReversed() {
        return name.startsWith(REVERSED);
    }

    /** Whether this card asks for this pair, in either direction. */
    public boolean asks(Matching.Pair pair) {
        return equals(pair(pair)) || equals(reversed(pair));
    }

    /** Whether this is the card of the left-hand entry, from left to right. */
    boolean isOf(ChoiceId left) {
        return name.equals(left.text());
    }
}
