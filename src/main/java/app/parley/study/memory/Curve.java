package app.parley.study.memory;

/**
 * The forgetting curve of FSRS-7 for one state: a weighted mean of two power laws, kept a little away from 0 and 1. Rates
 * are per day.
 *
 * @param fastShare the weight of the fast law in the mean; the slow law has the rest
 */
record Curve(double fastShare, double fastRate, double fastDecay, double slowRate, double slowDecay) {

    private static final double MARGIN = 1e-5;
    private static final double CERTAIN = 0.9999;
    /** A step of Newton's method this short leaves an error of about its square. */
    private static final double SHORT_STEP = 1e-6;

    private static final int MOST_STEPS = 200;

    double fast(double days) {
        return power(1 + fastRate * days, fastDecay);
    }

    double slow(double days) {
        return power(1 + slowRate * days, slowDecay);
    }

    double recall(double fast, double slow) {
        return (fastShare * fast + (1 - fastShare) * slow) * (1 - 2 * MARGIN) + MARGIN;
    }

    double recall(double days) {
        return recall(fast(days), slow(days));
    }

    /**
     * The days until recall has fallen to the wanted one, at most {@code most}; none when it is practically certain.
     * Where each law alone would have fallen to it, between these two lies the answer: Newton's method in the
     * logarithm of time finds it, and halving takes over where a step would leave what is known to enclose it.
     */
    double days(double retention, double most) {
        if (retention >= CERTAIN) {
            return 0;
        }
        var wanted = (retention - MARGIN) / (1 - 2 * MARGIN);
        var logarithm = Math.log(wanted);
        var fast = Math.log((Math.exp(logarithm / fastDecay) - 1) / fastRate);
        var slow = Math.log((Math.exp(logarithm / slowDecay) - 1) / slowRate);
        var latest = Math.max(fast, slow);
        var bound = Math.log(most);
        if (!(latest < bound) && recall(most) >= retention) {
            return most;
        }
        // The nearer to one of the two the more it weighs: mostly two or three steps away from the answer.
        var start = fastShare * fast + (1 - fastShare) * slow;
        var high = Math.min(latest, bound);
        return Math.exp(solved(wanted, Math.min(Math.min(fast, slow), high), high, start));
    }

    private double solved(double wanted, double earliest, double latest, double start) {
        var low = earliest;
        var high = latest;
        var at = Math.clamp(start, low, high);
        for (int i = 0; i < MOST_STEPS; i++) {
            var days = Math.exp(at);
            var fastGrown = 1 + fastRate * days;
            var slowGrown = 1 + slowRate * days;
            var fast = fastShare * power(fastGrown, fastDecay);
            var slow = (1 - fastShare) * power(slowGrown, slowDecay);
            var above = fast + slow - wanted;
            if (above > 0) {
                low = at;
            } else {
                high = at;
            }
            var slope = fast * fastDecay * (1 - 1 / fastGrown) + slow * slowDecay * (1 - 1 / slowGrown);
            var next = at - above / slope;
            if (!(next >= low && next <= high)) {
                next = (low + high) / 2;
            }
            if (Math.abs(next - at) < SHORT_STEP) {
                return next;
            }
            at = next;
        }
        return at;
    }

    private static double power(double base, double exponent) {
        return Math.exp(exponent * Math.log(base));
    }
}
