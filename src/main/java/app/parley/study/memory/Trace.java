package app.parley.study.memory;

import app.parley.base.Rating;

/** How a review moves one of the two traces of FSRS-7: eight of its weights, and the formulas that both traces share. */
final class Trace {

    private static final double SUCCESS_OFFSET = 1.5;

    private final double success;
    private final double successPower;
    private final double successRecall;
    private final double lapse;
    private final double lapsePower;
    private final double lapseRecall;
    private final double[] ratingFactor;

    /** @param k where the weights of the trace begin */
    Trace(double[] w, int k) {
        success = Math.exp(w[k] - SUCCESS_OFFSET);
        successPower = -w[k + 1];
        successRecall = w[k + 2];
        lapse = w[k + 3];
        lapsePower = w[k + 4];
        lapseRecall = w[k + 5];
        ratingFactor = new double[] {1, w[k + 6], 1, w[k + 7]};
    }

    /**
     * Stability after a review, not yet bounded. What was recalled never leaves less than a lapse would have: that takes no
     * comparison, since the one never lowers stability and the other never raises it.
     *
     * @param x      stability before
     * @param recall how likely recall was
     */
    double next(double x, double d, double recall, Rating rating) {
        return rating.passed() ? recalled(x, d, recall, rating) : forgotten(x, recall);
    }

    private double recalled(double x, double d, double recall, Rating rating) {
        return x * (1 + success * (11 - d) * Math.exp(Math.log(x) * successPower) * (Math.exp((1 - recall) * successRecall) - 1)
                * ratingFactor[rating.ordinal()]);
    }

    private double forgotten(double x, double recall) {
        return Math.min(x, lapse * (Math.exp(Math.log(x + 1) * lapsePower) - 1) * Math.exp((1 - recall) * lapseRecall));
    }
}
