package app.parley.results.statistics;

import java.util.Optional;

/**
 * The first vote of a class against its second, after it talked. Only those who voted twice count; right is what was fully right.
 *
 * @param stayedRight right both times
 * @param becameRight wrong first
 * @param becameWrong right first
 * @param stayedWrong wrong both times
 */
public record TwoVotes(int stayedRight, int becameRight, int becameWrong, int stayedWrong) {

    /**
     * Compares.
     *
     * @param first  the marks of the first vote, from 0 to 1, NaN for none
     * @param second of the same learners
     */
    public static TwoVotes of(double[] first, double[] second) {
        if (first.length != second.length) {
            throw new IllegalArgumentException("two votes of the same learners");
        }
        var counts = new int[2][2];
        for (int i = 0; i < first.length; i++) {
            if (!Double.isNaN(first[i]) && !Double.isNaN(second[i])) {
                counts[first[i] == 1 ? 1 : 0][second[i] == 1 ? 1 : 0]++;
            }
        }
        return new TwoVotes(counts[1][1], counts[0][1], counts[1][0], counts[0][0]);
    }

    /** How many voted twice. */
    public int voters() {
        return stayedRight + becameRight + becameWrong + stayedWrong;
    }

    /** How many were right at first. */
    public int rightAtFirst() {
        return stayedRight + becameWrong;
    }

    /** How many were right after talking. */
    public int rightAfterwards() {
        return stayedRight + becameRight;
    }

    /** Between what the first share may lie. */
    public Optional<Interval> first() {
        return interval(rightAtFirst());
    }

    /** Between what the second share may lie. */
    public Optional<Interval> second() {
        return interval(rightAfterwards());
    }

    private Optional<Interval> interval(int right) {
        return voters() == 0 ? Optional.empty() : Interval.wilson(right / (double) voters(), voters());
    }
}
