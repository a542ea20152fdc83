package app.parley.study.memory.fit;

/**
 * Holds weights near where they began: a penalty of γ · batch/total · Σ((w − start)/σ)², where σ is how much each weight
 * differs between people. The less data, the stronger it is.
 */
record Pull(double gamma, double[] start, double[] deviations) {

    double penalty(double[] weights, int batch, int total) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double distance = (weights[i] - start[i]) / deviations[i];
            sum += distance * distance;
        }
        return gamma * batch / total * sum;
    }

    /** Adds the gradient of the penalty. */
    void addGradient(double[] weights, int batch, int total, double[] gradient) {
        double scale = gamma * batch / total;
        for (int i = 0; i < weights.length; i++) {
            gradient[i] += 2 * scale * (weights[i] - start[i]) / (deviations[i] * deviations[i]);
        }
    }
}
