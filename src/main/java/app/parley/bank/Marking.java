package app.parley.bank;

import java.util.List;
import java.util.Set;

/**
 * What a response was worth.
 *
 * @param score          from 0 (nothing right) to 1 (all right)
 * @param parts          part by part, in the order in which the question's author wrote them; a single part for
 *                       tasks that have only one
 * @param misconceptions the mix-ups that the wrong parts point to
 */
public record Marking(double score, List<Part> parts, Set<MisconceptionId> misconceptions) {

    public Marking {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score is from 0 to 1: " + score);
        }
        parts = List.copyOf(parts);
        misconceptions = Set.copyOf(misconceptions);
    }

    /** How one part turned out. */
    public enum Verdict {
        /** As it should be. For an option: picked, and right. */
        RIGHT,
        /** Right but for one typing slip, which is shown. */
        SLIP,
        /** Given, and not right. */
        WRONG,
        /** Right, but the learner did not give it. */
        MISSED,
        /** An option that is wrong and was not picked. */
        PASSED_OVER
    }

    /**
     * One part.
     *
     * @param label    what the part is: the option, the item, the left-hand entry, the number of the gap;
     *                 empty for a task with one part
     * @param given    what the learner gave, as shown; empty if nothing
     * @param expected what would have been right, as shown
     */
    public record Part(String label, Verdict verdict, String given, String expected) {
    }

    /** Whether everything was right. */
    public boolean isFull() {
        return score == 1;
    }

    /** Whether nothing was right. */
    public boolean isZero() {
        return score == 0;
    }
}
