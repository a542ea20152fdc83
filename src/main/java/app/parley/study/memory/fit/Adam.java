package app.parley.study.memory.fit;

/** The Adam optimizer (Kingma and Ba, 2015) with its usual constants. */
final class Adam {

    private static final double FIRST_DECAY = 0.9;
    private static final double SECOND_DECAY = 0.999;
    private static final double EPSILON = 1e-8;

    private final double[] first;
    private final double[] second;
    private double firstPower = 1;
    private double secondPower = 1;

    Adam(int weights) {
        first = new double[weights];
        second = new double[weights];
    }

    /** Moves the weights against a gradient. */
    void step(double[] weights, double[] gradient, double rate) {
        firstPower *= FIRST_DECAY;
        secondPower *= SECOND_DECAY;
        for (int i = 0; i < weights.length; i++) {
            first[i] = FIRST_DECAY * first[i] + (1 - FIRST_DECAY) * gradient[i];
            second[i] = SECOND_DECAY * second[i] + (1 - SECOND_DECAY) * gradient[i] * gradient[i];
            double mean = first[i] / (1 - firstPower);
            double spread = Math.sqrt(second[i] / (1 - secondPower));
            weights[i] -= rate * mean / (spread + EPSILON);
        }
    }
}
