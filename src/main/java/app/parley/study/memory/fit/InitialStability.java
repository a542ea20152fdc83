package app.parley.study.memory.fit;

import java.util.Arrays;
import java.util.List;

/**
 * The stability after a first review, for each first rating by itself, from how many cards came back recalled after how
 * many days (fsrs-rs, {@code parameter_initialization.rs}).
 */
final class InitialStability {

    static final double LEAST = 0.001;
    static final double MOST = 100;

    private static final int RATINGS = 4;
    private static final double PRECISION = 1e-10;
    private static final double PULL = 1 / 16.0;
    /** Where ln S0 of Hard lies between those of Again and Good, and that of Good between those of Hard and Easy. */
    private static final double HARD_FROM_AGAIN = 0.41;
    private static final double GOOD_TO_EASY = 0.54;
    /** In this order two ratings that stand the wrong way round are set right. */
    private static final int[][] PAIRS = {{0, 1}, {1, 2}, {2, 3}, {0, 2}, {1, 3}, {0, 3}};

    private InitialStability() {}

    /** The predicted recall so many days after a first review with a rating (1 to 4) that left a stability. */
    @FunctionalInterface
    interface Curve {
        double recall(int rating, double stability, double days);
    }

    /** How the stabilities of ratings nobody gave follow from the others. */
    enum Filling {
        /** By the proportions that FSRS-6 uses: ln S0 of a rating divides the distance between its neighbors. */
        BY_PROPORTION,
        /** By the factor that the others moved from where they began, on average. */
        BY_FACTOR
    }

    /**
     * The four stabilities, ascending.
     *
     * @param start   where they begin; each is held near it
     * @param average the share of all predictions that were recalled, which smooths small groups
     */
    static double[] of(FirstGaps gaps, double[] start, double average, Curve curve, Filling filling) {
        var stabilities = new double[RATINGS];
        var counts = new double[RATINGS];
        for (int i = 0; i < RATINGS; i++) {
            var groups = gaps.groups(i + 1).stream().filter(group -> group.told > 0).toList();
            counts[i] = groups.stream().mapToDouble(group -> group.told).sum();
            stabilities[i] = groups.isEmpty() ? 0 : search(i + 1, groups, start[i], average, curve);
        }
        return smoothed(stabilities, counts, start, filling);
    }

    /** The stability of the least loss, by ternary search. */
    static double search(int rating, List<FirstGaps.Group> groups, double start, double average, Curve curve) {
        double low = LEAST;
        double high = MOST;
        while (high - low > PRECISION) {
            double lower = low + (high - low) / 3;
            double upper = high - (high - low) / 3;
            if (loss(rating, groups, lower, start, average, curve) < loss(rating, groups, upper, start, average, curve)) {
                high = upper;
            } else {
                low = lower;
            }
        }
        return (low + high) / 2;
    }

    private static double loss(int rating, List<FirstGaps.Group> groups, double stability, double start, double average, Curve curve) {
        double loss = 0;
        for (var group : groups) {
            double smoothed = (group.recalled + average) / (group.told + 1);
            loss += group.told * crossEntropy(smoothed, curve.recall(rating, stability, group.days));
        }
        return loss + pull(stability, start);
    }

    /** What a stability costs for its distance from where it began. */
    static double pull(double stability, double start) {
        return Math.abs(stability - start) * PULL;
    }

    /** The cross entropy of a predicted recall and the share that was recalled. */
    static double crossEntropy(double share, double recall) {
        double kept = Math.clamp(recall, Passes.MIN_PROBABILITY, 1 - Passes.MIN_PROBABILITY);
        return -(share * Math.log(kept) + (1 - share) * Math.log(1 - kept));
    }

    /**
     * Stabilities that ascend with the rating: of two that stand the wrong way round the one with fewer reviews gets the value of
     * the other, and those without any reviews are filled in.
     *
     * @param counts reviews behind each; 0 where the stability is not known
     */
    static double[] smoothed(double[] stabilities, double[] counts, double[] start, Filling filling) {
        var ascending = stabilities.clone();
        for (var pair : PAIRS) {
            int small = pair[0];
            int big = pair[1];
            if (counts[small] > 0 && counts[big] > 0 && ascending[small] > ascending[big]) {
                double value = counts[small] > counts[big] ? ascending[small] : ascending[big];
                ascending[small] = value;
                ascending[big] = value;
            }
        }
        var filled = switch (Arrays.stream(counts).filter(count -> count > 0).count() == 1 ? Filling.BY_FACTOR : filling) {
            case BY_FACTOR -> byFactor(ascending, counts, start);
            case BY_PROPORTION -> byProportion(ascending, counts, start);
        };
        for (int i = 0; i < RATINGS; i++) {
            filled[i] = Math.clamp(Math.max(filled[i], i > 0 ? filled[i - 1] : 0), LEAST, MOST);
        }
        return filled;
    }

    private static double[] byFactor(double[] stabilities, double[] counts, double[] start) {
        double sum = 0;
        int known = 0;
        for (int i = 0; i < RATINGS; i++) {
            if (counts[i] > 0) {
                sum += Math.log(stabilities[i] / start[i]);
                known++;
            }
        }
        double factor = known == 0 ? 1 : Math.exp(sum / known);
        var filled = stabilities.clone();
        for (int i = 0; i < RATINGS; i++) {
            if (counts[i] == 0) {
                filled[i] = start[i] * factor;
            }
        }
        return filled;
    }

    /** Solves ln Hard = a ln Again + (1-a) ln Good and ln Good = (1-b) ln Hard + b ln Easy for what is not known. */
    private static double[] byProportion(double[] stabilities, double[] counts, double[] start) {
        var known = new boolean[RATINGS];
        var ln = new double[RATINGS];
        int count = 0;
        for (int i = 0; i < RATINGS; i++) {
            known[i] = counts[i] > 0;
            ln[i] = known[i] ? Math.log(stabilities[i]) : Double.NaN;
            count += known[i] ? 1 : 0;
        }
        if (count == 0) {
            return start.clone();
        }
        double a = HARD_FROM_AGAIN;
        double b = GOOD_TO_EASY;
        if (known[0] && known[3] && count == 2) {
            double share = a / (a + b - a * b);
            ln[1] = share * ln[0] + (1 - share) * ln[3];
        }
        for (int round = 0; round < 2; round++) {
            ln[1] = or(ln[1], or(a * ln[0] + (1 - a) * ln[2], (ln[2] - b * ln[3]) / (1 - b)));
            ln[2] = or(ln[2], or((1 - b) * ln[1] + b * ln[3], (ln[1] - a * ln[0]) / (1 - a)));
        }
        ln[0] = or(ln[0], (ln[1] - (1 - a) * ln[2]) / a);
        ln[3] = or(ln[3], (ln[2] - (1 - b) * ln[1]) / b);
        return Arrays.stream(ln).map(Math::exp).toArray();
    }

    private static double or(double first, double second) {
        return Double.isNaN(first) ? second : first;
    }
}
