package app.parley.results.statistics;

import java.util.Optional;

/**
 * Between what a share may lie.
 *
 * @param low  from 0 to 1
 * @param high from 0 to 1
 */
public record Interval(double low, double high) {

    /** For 95 of 100 such intervals. */
    private static final double Z = 1.96;

    /**
     * Wilson's score interval with 95 % confidence. It stays within 0 and 1 and is of use for few answers, too. For partly right
     * answers it is somewhat too wide, since they spread less than right and wrong ones.
     *
     * @param share from 0 to 1
     * @param n     out of how many; without any there is no interval
     * @see <a href="https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval#Wilson_score_interval">Wilson score
     *      interval</a>
     */
    public static Optional<Interval> wilson(double share, int n) {
        if (!(share >= 0 && share <= 1) || n < 0) {
            throw new IllegalArgumentException("a share is from 0 to 1, not %s of %d".formatted(share, n));
        }
        if (n == 0) {
            return Optional.empty();
        }
        double scale = 1 + Z * Z / n;
        double middle = (share + Z * Z / (2 * n)) / scale;
        double half = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4.0 * n * n)) / scale;
        return Optional.of(new Interval(Math.max(0, middle - half), Math.min(1, middle + half)));
    }
}
