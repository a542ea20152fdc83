package app.parley.results.statistics;

import java.util.Arrays;

/**
 * Numbers as their distances from their mean: what variances and covariances are made of. Reckoned in two passes, so that
 * large numbers that differ little lose nothing.
 *
 * <p>Numbers that differ by no more than rounding count as equal: else the marks 0.1, 0.1, 0.1 would have a variance, and
 * everything that is divided by it would be noise.
 */
final class Spread {

    /** Sums of some hundred marks are rounded by less than this share of them. */
    private static final double ROUNDING = 1e-12;

    private final double mean;
    private final double[] distances;

    /** @param numbers kept and changed; the caller gives them away */
    Spread(double[] numbers) {
        this.distances = numbers;
        int n = numbers.length;
        double rough = sum(numbers) / n;
        double rest = 0;
        double largest = 0;
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (double number : numbers) {
            rest += number - rough;
            largest = Math.max(largest, Math.abs(number));
            lowest = Math.min(lowest, number);
            highest = Math.max(highest, number);
        }
        this.mean = n == 0 ? 0 : rough + rest / n;
        boolean equal = highest - lowest <= ROUNDING * largest;
        for (int i = 0; i < n; i++) {
            numbers[i] = equal ? 0 : numbers[i] - mean;
        }
    }

    private static double sum(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum;
    }

    int size() {
        return distances.length;
    }

    double mean() {
        return mean;
    }

    /** The mean of a power of the distances. */
    double moment(int power) {
        double sum = 0;
        for (double distance : distances) {
            double product = distance;
            for (int i = 1; i < power; i++) {
                product *= distance;
            }
            sum += product;
        }
        return sum / distances.length;
    }

    /** Divided by one less than there are numbers, of which there must be two. */
    double variance() {
        return covariance(this);
    }

    /** Likewise; 0 where it is no more than rounding. */
    double covariance(Spread other) {
        double sum = 0;
        double size = 0;
        for (int i = 0; i < distances.length; i++) {
            double product = distances[i] * other.distances[i];
            sum += product;
            size += Math.abs(product);
        }
        return Math.abs(sum) <= ROUNDING * size ? 0 : sum / (distances.length - 1);
    }

    /** Puts the numbers in rising order, whosever they were. */
    void sort() {
        Arrays.sort(distances);
    }
}
