package app.parley.results.statistics;

/**
 * How one question did, as Moodle reckons it. All but the mark itself is in percent.
 *
 * @param attempts                 how many had the question; 0 or more
 * @param facility                 the mean mark as a share of the best one
 * @param standardDeviation        of the marks, in marks
 * @param relativeDeviation        the same as a share of the best mark
 * @param randomGuess              what somebody who guesses would earn on average
 * @param intendedWeight           the share of the best total that this question was meant to decide
 * @param effectiveWeight          the share of the differences between totals that it does decide
 * @param discriminationIndex      the correlation of its mark with the sum of all other marks
 * @param discriminativeEfficiency its covariance with the other marks, as a share of the largest that such marks could have
 * @see <a href="https://docs.moodle.org/dev/Quiz_statistics_calculations">Quiz statistics calculations</a>
 */
public record ItemStatistics(int attempts, Figure facility, Figure standardDeviation, Figure relativeDeviation,
        Figure randomGuess, Figure intendedWeight, Figure effectiveWeight, Figure discriminationIndex,
        Figure discriminativeEfficiency) {

    /** Below this discriminative efficiency, in percent, a question is dubious. */
    public static final double DUBIOUS_BELOW = 15;

    /** Whether it tells strong from weak so poorly that somebody should read it again. */
    public boolean isDubious() {
        return discriminativeEfficiency instanceof Figure.Known(double number) && number < DUBIOUS_BELOW;
    }

    ItemStatistics withEffectiveWeight(Figure weight) {
        return new ItemStatistics(attempts, facility, standardDeviation, relativeDeviation, randomGuess, intendedWeight, weight,
                discriminationIndex, discriminativeEfficiency);
    }
}
