package app.parley.results.statistics;

import java.util.Arrays;
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

    private static final int FEWEST_SHARES = 5;

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

    /**
     * The interval of a mean of shares that belong to one learner each, with 95 % confidence, by Student's t. It is narrower than
     * {@link #wilson} for learners who answered many questions each, since their shares spread less than right and wrong do. Where all
     * shares are the same it is a point.
     *
     * @param shares each from 0 to 1; of fewer than {@value #FEWEST_SHARES} there is no interval
     * @see <a href="https://personal.math.ubc.ca/~cbm/aands/page_949.htm">Abramowitz and Stegun 26.7.5, the quantile of t</a>
     */
    public static Optional<Interval> ofMean(double[] shares) {
        int n = shares.length;
        if (n < FEWEST_SHARES) {
            return Optional.empty();
        }
        double mean = Arrays.stream(shares).average().orElseThrow();
        double variance = Arrays.stream(shares).map(share -> (share - mean) * (share - mean)).sum() / (n - 1);
        double half = studentT(n - 1) * Math.sqrt(variance / n);
        return Optional.of(new Interval(Math.max(0, mean - half), Math.min(1, mean + half)));
    }

    /** The 97.5 % quantile; the first four terms of the expansion are right to three digits from 4 degrees of freedom on. */
    private static double studentT(int freedom) {
        double z2 = Z * Z;
        return Z * (1 + (z2 + 1) / (4.0 * freedom) + (5 * z2 * z2 + 16 * z2 + 3) / (96.0 * freedom * freedom)
                + (3 * z2 * z2 * z2 + 19 * z2 * z2 + 17 * z2 - 15) / (384.0 * freedom * freedom * freedom)
                + (79 * z2 * z2 * z2 * z2 + 776 * z2 * z2 * z2 + 1482 * z2 * z2 - 1920 * z2 - 945)
                        / (92160.0 * freedom * freedom * freedom * freedom));
    }

    /** Whether two intervals have anything in common. */
    public boolean overlaps(Interval other) {
        return low <= other.high && other.low <= high;
    }
}
