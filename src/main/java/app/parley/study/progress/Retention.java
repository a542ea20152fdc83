package app.parley.study.progress;

import java.util.Collection;
import java.util.OptionalDouble;

/**
 * How many of some recalls succeeded, beside how many should have.
 *
 * @param expected the sum of what was predicted
 */
public record Retention(int recalled, int total, double expected) {

    /** With fewer than this, a percentage would say more than is known. */
    public static final int LEAST = 10;

    /** So many standard deviations around the middle hold 95 % of a normal distribution. */
    private static final double Z = 1.959964;

    public static Retention of(Collection<Recall> recalls) {
        return new Retention((int) recalls.stream().filter(Recall::recalled).count(), recalls.size(),
                recalls.stream().mapToDouble(Recall::predicted).sum());
    }

    /** The share that was recalled, from 0 to 1; none without any. */
    public OptionalDouble share() {
        return total == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) recalled / total);
    }

    /** The share that should have been recalled, from 0 to 1; none without any. */
    public OptionalDouble predicted() {
        return total == 0 ? OptionalDouble.empty() : OptionalDouble.of(expected / total);
    }

    /**
     * The shares between which the true one lies 95 times in 100, by Wilson's score interval.
     *
     * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">Wilson (1927)</a>
     */
    public Range plausible() {
        if (total == 0) {
            return new Range(0, 1);
        }
        double share = (double) recalled / total;
        double scale = 1 + Z * Z / total;
        double middle = (share + Z * Z / (2 * total)) / scale;
        double half = Z / scale * Math.sqrt(share * (1 - share) / total + Z * Z / (4.0 * total * total));
        return new Range(Math.max(middle - half, 0), Math.min(middle + half, 1));
    }

    /** From a share to another, both from 0 to 1. */
    public record Range(double from, double to) {
    }

    /** Whether there are enough for a percentage. */
    public boolean isTelling() {
        return total >= LEAST;
    }
}
