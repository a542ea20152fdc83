package app.parley.study.memory;

/** The least and the greatest value of each weight of a model. */
record Bounds(String model, double[] low, double[] high) {

    int count() {
        return low.length;
    }

    /**
     * A copy of the weights.
     *
     * @throws IllegalArgumentException when they are not as many as the model has, or one is not within its bounds
     */
    double[] checked(double[] weights) {
        requireFinite(weights);
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] < low[i] || weights[i] > high[i]) {
                throw new IllegalArgumentException("weight %d of %s is %s, but must be from %s to %s"
                        .formatted(i, model, weights[i], low[i], high[i]));
            }
        }
        return weights.clone();
    }

    /**
     * A copy in which each weight beyond a bound is that bound.
     *
     * @throws IllegalArgumentException when they are not as many as the model has, or one is not finite
     */
    double[] clipped(double[] weights) {
        requireFinite(weights);
        var clipped = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            clipped[i] = Math.clamp(weights[i], low[i], high[i]);
        }
        return clipped;
    }

    private void requireFinite(double[] weights) {
        if (weights.length != count()) {
            throw new IllegalArgumentException("%s has %d weights, not %d".formatted(model, count(), weights.length));
        }
        for (int i = 0; i < weights.length; i++) {
            if (!Double.isFinite(weights[i])) {
                throw new IllegalArgumentException("weight %d of %s is %s, which is not a finite number"
                        .formatted(i, model, weights[i]));
            }
        }
    }
}
