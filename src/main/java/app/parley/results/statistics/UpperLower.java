package app.parley.results.statistics;

import app.parley.results.statistics.Figure.Reason;

/**
 * How the upper 27 % did on a question, and how the lower 27 % ({@link Groups#tails}).
 *
 * @param upper the mean mark of the upper group as a share of the best mark, in percent
 * @param lower of the lower group
 */
public record UpperLower(Figure upper, Figure lower) {

    /**
     * Compares.
     *
     * @param fractions the marks as shares of the best mark, from 0 to 1
     * @param scores    what the groups are made by, of the same learners
     */
    public static UpperLower of(double[] fractions, double[] scores) {
        if (fractions.length != scores.length) {
            throw new IllegalArgumentException("marks and scores of the same learners");
        }
        var groups = Groups.tails(scores);
        return new UpperLower(mean(fractions, groups.best()), mean(fractions, groups.weakest()));
    }

    private static Figure mean(double[] fractions, Iterable<Integer> group) {
        double sum = 0;
        int n = 0;
        for (var learner : group) {
            sum += fractions[learner];
            n++;
        }
        return n == 0 ? Figure.missing(Reason.EMPTY_GROUP) : Figure.of(100 * sum / n);
    }

    /** The difference in percentage points: the simple discrimination index of Canvas and Brightspace. */
    public Figure difference() {
        return upper instanceof Figure.Known(double high) ? lower.map(low -> high - low) : upper;
    }
}
