package app.parley.study.memory;

import java.util.Arrays;

/** The 21 weights of FSRS-6, each within its bounds. */
public final class Fsrs6Weights {

    /** How many there are. */
    public static final int COUNT = 21;

    /** The decay of the forgetting curve before it became a weight. */
    private static final double OLDER_DECAY = 0.5;

    private static final double MOST_SAME_DAY = 2;
    private static final double LEAST_SQUARED_CEILING = 0.01;
    private static final double LEAST_FITTED_W19 = 0.01;

    private static final Bounds BOUNDS = new Bounds("FSRS-6",
            new double[] {0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001,
                    0.001, 0.001, 0.001, 0, 0, 1, 0, 0, 0, 0.1},
            new double[] {100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5,
                    5, 0.25, 0.9, 4, 1, 6, MOST_SAME_DAY, MOST_SAME_DAY, 0.8, 0.8});

    /** What the authors of FSRS-6 found best for most people. */
    public static final Fsrs6Weights DEFAULT = of(0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666,
            0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

    private final double[] weights;

    private Fsrs6Weights(double[] weights) {
        this.weights = weights;
    }

    /** @throws IllegalArgumentException when they are not 21, or one is not finite or not within its bounds */
    public static Fsrs6Weights of(double... weights) {
        return new Fsrs6Weights(BOUNDS.checked(weights));
    }

    /**
     * Weights brought within the bounds that a fit keeps to. They are narrower than those of {@link #of}: <i>w</i>19 is at
     * least 0.01, and with several relearning steps <i>w</i>17 and <i>w</i>18 stay so small that passing all steps
     * after a lapse cannot lead to more stability than there was before it. With <i>n</i> steps their ceiling is the root of
     * −(ln <i>w</i>11 + ln(2<sup><i>w</i>13</sup> − 1) + 0.3 <i>w</i>14) / <i>n</i>, at least 0.1 and at most 2.
     *
     * @throws IllegalArgumentException when they are not 21, or one is not finite
     */
    public static Fsrs6Weights clipped(double[] weights, int relearningSteps) {
        var clipped = BOUNDS.clipped(weights);
        var ceiling = sameDayCeiling(clipped, relearningSteps);
        clipped[17] = Math.min(clipped[17], ceiling);
        clipped[18] = Math.min(clipped[18], ceiling);
        clipped[19] = Math.max(clipped[19], LEAST_FITTED_W19);
        return new Fsrs6Weights(clipped);
    }

    private static double sameDayCeiling(double[] w, int relearningSteps) {
        if (relearningSteps <= 1) {
            return MOST_SAME_DAY;
        }
        var squared = -(Math.log(w[11]) + Math.log(Math.pow(2, w[13]) - 1) + 0.3 * w[14]) / relearningSteps;
        return Math.min(Math.sqrt(Math.max(squared, LEAST_SQUARED_CEILING)), MOST_SAME_DAY);
    }

    /**
     * Weights of FSRS-6, or older ones made into such: the 19 of FSRS-5 get its fixed decay, and the 17 of FSRS-4.5 also
     * have their three weights of difficulty converted and same-day reviews without effect.
     *
     * @throws IllegalArgumentException when they are not 17, 19 or 21, or one is not finite or not within its bounds
     */
    public static Fsrs6Weights migrated(double... weights) {
        return switch (weights.length) {
            case 17 -> of(from17(weights));
            case 19 -> of(from19(weights));
            case COUNT -> of(weights);
            default -> throw new IllegalArgumentException("weights are 17, 19 or 21, not " + weights.length);
        };
    }

    private static double[] from17(double[] older) {
        var w = Arrays.copyOf(older, COUNT);
        w[4] = older[4] + 2 * older[5];
        w[5] = Math.log(3 * older[5] + 1) / 3;
        w[6] = older[6] + 0.5;
        w[20] = OLDER_DECAY;
        return w;
    }

    private static double[] from19(double[] older) {
        var w = Arrays.copyOf(older, COUNT);
        w[20] = OLDER_DECAY;
        return w;
    }

    /** The least that {@link #of} accepts as weight <i>i</i>. */
    public static double low(int i) {
        return BOUNDS.low()[i];
    }

    /** The most that {@link #of} accepts as weight <i>i</i>. */
    public static double high(int i) {
        return BOUNDS.high()[i];
    }

    /** Weight <i>i</i>, from 0. */
    public double get(int i) {
        return weights[i];
    }

    /** A copy. */
    public double[] toArray() {
        return weights.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fsrs6Weights that && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(weights);
    }

    @Override
    public String toString() {
        return Arrays.toString(weights);
    }
}
