package app.parley.study.memory.fit;

/** The forgetting curve of FSRS-7, a mixture of a fast and a slow power law, forwards and backwards. */
final class Fsrs7Curve {

    private static final double LEAST_DECAY = 0.01;
    private static final double MOST_DECAY = 0.95;
    private static final double MOST_EXPONENT = 60;
    private static final double FLOOR = 1e-5;
    private static final double MIDDLE_DIFFICULTY = 5;

    private double[] w = new double[34];
    private double lnFastBase;
    private double slowDecay;
    private double slowFactor;

    /** The predicted recall of the card, and of its fast trace alone. */
    double recall;
    double fastRecall;
    /** Of the last way back: the derivatives by the state. */
    double bySlow;
    double byFast;
    double byDifficulty;

    private double days;
    private double slow;
    private double fast;
    private double lnSlow;
    private double lnFast;
    private double difficulty;
    private double rawDecay;
    private double decay;
    private double exponent;
    private double fastFactor;
    private double fastBase;
    private double lnFastCurve;
    private double scale;
    private double slowBase;
    private double lnSlowCurve;
    private double slowRecall;
    private double fastWeight;
    private double slowWeight;

    void use(double[] weights) {
        w = weights;
        lnFastBase = Math.log(w[25]);
        slowDecay = Math.clamp(w[24], LEAST_DECAY, MOST_DECAY);
        slowFactor = Math.exp(-Math.log(w[26]) / slowDecay) - 1;
    }

    void forwards(Fsrs7Trace slowTrace, Fsrs7Trace fastTrace, double difficulty, double days) {
        this.days = days;
        this.difficulty = difficulty;
        slow = slowTrace.stability;
        fast = fastTrace.stability;
        lnSlow = slowTrace.lnStability;
        lnFast = fastTrace.lnStability;

        rawDecay = w[23] * Math.exp((w[33] - 0.3) * lnFast);
        decay = Math.clamp(rawDecay, LEAST_DECAY, MOST_DECAY);
        exponent = -lnFastBase / decay;
        fastFactor = Math.exp(Math.min(exponent, MOST_EXPONENT)) - 1;
        fastBase = 1 + fastFactor * days / fast;
        lnFastCurve = Math.log(fastBase);
        fastRecall = Math.exp(-decay * lnFastCurve);

        double easier = difficulty - MIDDLE_DIFFICULTY;
        scale = slowFactor * Math.exp(easier * (w[32] - 0.3));
        slowBase = 1 + scale * days / slow;
        lnSlowCurve = Math.log(slowBase);
        slowRecall = Math.exp(-slowDecay * lnSlowCurve);

        fastWeight = w[27] * Math.exp(-w[29] * lnFast);
        slowWeight = w[28] * Math.exp(w[30] * lnSlow + easier * (w[31] - 0.5));
        double mixture = (fastWeight * fastRecall + slowWeight * slowRecall) / (fastWeight + slowWeight);
        recall = mixture * (1 - 2 * FLOOR) + FLOOR;
    }

    /** Takes the derivatives by the recall of the card and by that of its fast trace alone. */
    void backwards(double byRecall, double byFastRecall, double[] gradient) {
        double byMixture = byRecall * (1 - 2 * FLOOR) / (fastWeight + slowWeight);
        bySlow = 0;
        byFast = 0;
        byDifficulty = 0;
        // An increase of one weight draws the mixture towards its own trace.
        double apart = (fastRecall - slowRecall) / (fastWeight + slowWeight);
        weightsBackwards(byMixture * slowWeight * apart, -byMixture * fastWeight * apart, gradient);
        slowBackwards(byMixture * slowWeight, gradient);
        fastBackwards(byMixture * fastWeight + byFastRecall, gradient);
    }

    private void weightsBackwards(double byFastWeight, double bySlowWeight, double[] gradient) {
        double timesFast = byFastWeight * fastWeight;
        gradient[27] += timesFast / w[27];
        gradient[29] -= timesFast * lnFast;
        byFast -= timesFast * w[29] / fast;
        double timesSlow = bySlowWeight * slowWeight;
        gradient[28] += timesSlow / w[28];
        gradient[30] += timesSlow * lnSlow;
        gradient[31] += timesSlow * (difficulty - MIDDLE_DIFFICULTY);
        bySlow += timesSlow * w[30] / slow;
        byDifficulty += timesSlow * (w[31] - 0.5);
    }

    private void slowBackwards(double by, double[] gradient) {
        double byDecay = -by * slowRecall * lnSlowCurve;
        double byBase = -by * slowDecay * slowRecall / slowBase;
        double byScale = byBase * days / slow;
        bySlow -= byBase * scale * days / (slow * slow);
        double byExponent = byScale * scale;
        gradient[32] += byExponent * (difficulty - MIDDLE_DIFFICULTY);
        byDifficulty += byExponent * (w[32] - 0.3);
        // The scale is a product with w26^(-1/decay) - 1.
        double byPower = byScale * (scale / slowFactor) * (slowFactor + 1);
        gradient[26] -= byPower / (slowDecay * w[26]);
        byDecay += byPower * Math.log(w[26]) / (slowDecay * slowDecay);
        if (Passes.inside(w[24], LEAST_DECAY, MOST_DECAY)) {
            gradient[24] += byDecay;
        }
    }

    private void fastBackwards(double by, double[] gradient) {
        double byDecay = -by * fastRecall * lnFastCurve;
        double byBase = -by * decay * fastRecall / fastBase;
        byFast -= byBase * fastFactor * days / (fast * fast);
        if (exponent <= MOST_EXPONENT) {
            double byExponent = byBase * days / fast * (fastFactor + 1);
            byDecay += byExponent * lnFastBase / (decay * decay);
            gradient[25] -= byExponent / (decay * w[25]);
        }
        if (Passes.inside(rawDecay, LEAST_DECAY, MOST_DECAY)) {
            double times = byDecay * rawDecay;
            gradient[23] += times / w[23];
            gradient[33] += times * lnFast;
            byFast += times * (w[33] - 0.3) / fast;
        }
    }
}
