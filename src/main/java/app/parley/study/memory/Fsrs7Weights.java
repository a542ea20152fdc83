package app.parley.study.memory;

import java.util.Arrays;

/** The 34 weights of FSRS-7, each within its bounds, and those that belong together in ascending order. */
public final class Fsrs7Weights {

    /** How many there are. */
    public static final int COUNT = 34;

    private static final Bounds BOUNDS = new Bounds("FSRS-7",
            new double[] {0.0001, 0.0001, 0.0001, 0.0001, 1, 0.001, 0.1,
                    0, 0, 0.3, 0.01, 0.1, 0, 0, 1,
                    0, 0, 0.5, 0.001, 0.001, 0, 0, 1,
                    0.01, 0.01, 0.2, 0.5, 0.01, 0.1, 0, 0.1, 0, 0, 0},
            new double[] {50, 100, 100, 100, 10, 4, 4,
                    4, 1.2, 3, 1.5, 1, 3.5, 1, 7,
                    4, 2, 6, 1.5, 1, 5, 1, 7,
                    0.25, 0.95, 0.85, 0.99, 1, 1, 0.9, 1.1, 1, 0.6, 0.6});

    /** The weights that must not be less than the one before: the first stabilities, and the second base of the curve. */
    private static final int[] ASCENDING = {1, 2, 3, 26};

    /** What the authors of FSRS-7 found best for most people. */
    public static final Fsrs7Weights DEFAULT = of(0.1104, 2.2395, 3.9221, 11.7841, 6.1686, 0.6457, 3.6807,
            1.9795, 0, 1.3826, 0.7024, 0.5999, 0.8146, 0.6398, 1,
            1.3207, 0.6707, 3.8668, 0.4416, 0.0934, 1.8631, 0.6162, 1.0869,
            0.1567, 0.0801, 0.2421, 0.9464, 0.1433, 0.7145, 0, 0.5667, 0.3734, 0.5333, 0.3048);

    private final double[] weights;

    private Fsrs7Weights(double[] weights) {
        this.weights = weights;
    }

    /**
     * @throws IllegalArgumentException when they are not 34, one is not finite or not within its bounds, or
     *                                  <i>w</i>0 to <i>w</i>3 or <i>w</i>25 and <i>w</i>26 do not ascend
     */
    public static Fsrs7Weights of(double... weights) {
        var checked = BOUNDS.checked(weights);
        for (int i : ASCENDING) {
            if (checked[i] < checked[i - 1]) {
                throw new IllegalArgumentException("weight %d of FSRS-7 is %s, but must not be less than weight %d, which is %s"
                        .formatted(i, checked[i], i - 1, checked[i - 1]));
            }
        }
        return new Fsrs7Weights(checked);
    }

    /**
     * Weights brought within the bounds, and those that must ascend raised to the one before.
     *
     * @throws IllegalArgumentException when they are not 34, or one is not finite
     */
    public static Fsrs7Weights clipped(double... weights) {
        var clipped = BOUNDS.clipped(weights);
        for (int i : ASCENDING) {
            clipped[i] = Math.max(clipped[i], clipped[i - 1]);
        }
        return new Fsrs7Weights(clipped);
    }

    /** The least that weight <i>i</i> may be. */
    public static double low(int i) {
        return BOUNDS.low()[i];
    }

    /** The most that weight <i>i</i> may be. */
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
        return other instanceof Fsrs7Weights that && Arrays.equals(weights, that.weights);
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
