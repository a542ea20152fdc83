package app.parley.demo;

import java.util.Arrays;

/**
 * What one learner truly remembers of one card: neither FSRS-6 nor FSRS-7, but a cascade of leaky stores after the multiscale context
 * model of Mozer, Pashler, Cepeda, Lindsey and Vul (2009), so that forgetting is a mixture of exponentials.
 *
 * <p>Store <i>i</i> of 12 loses its content exponentially with the time constant τᵢ = scale · 0.01 · 4ⁱ days, from a quarter of an hour
 * to a century. It weighs ξⁱ. The strength <i>s</i> is the weighted mean of all stores, and recall is 1 − e<sup>−5s</sup>. A review adds to
 * each store the gain times what the stores up to it lack of 1: while the faster ones are still full the slower ones
 * get little, which is why spaced reviews last longer. A card that was forgotten and shown again gains less.
 */
public final class CascadeMemory {

    private static final int STORES = 12;
    private static final double FASTEST_DAYS = 0.01;
    private static final double RATIO = 4;
    private static final double STEEPNESS = 5;

    private final double[] contents = new double[STORES];
    private final double[] weights = new double[STORES];
    private final double[] rates = new double[STORES];
    private final double gainRecalled;
    private final double gainForgotten;
    private double lastDay;

    /**
     * A card that was never seen.
     *
     * @param scale         stretches all time constants; 1 for an average card of an average learner
     * @param steepness     ξ: how much the slower stores weigh
     * @param gainRecalled  of a review that was recalled
     * @param gainForgotten of one that was not, and of the first
     */
    public CascadeMemory(double scale, double steepness, double gainRecalled, double gainForgotten) {
        this.gainRecalled = gainRecalled;
        this.gainForgotten = gainForgotten;
        double days = scale * FASTEST_DAYS;
        double weight = 1;
        for (int i = 0; i < STORES; i++) {
            rates[i] = 1 / days;
            weights[i] = weight;
            days *= RATIO;
            weight *= steepness;
        }
        double sum = Arrays.stream(weights).sum();
        for (int i = 0; i < STORES; i++) {
            weights[i] /= sum;
        }
    }

    /** The probability to recall the card at a time, in days. */
    public double recall(double day) {
        double strength = 0;
        for (int i = 0; i < STORES; i++) {
            strength += weights[i] * contents[i] * Math.exp(-(day - lastDay) * rates[i]);
        }
        return 1 - Math.exp(-STEEPNESS * strength);
    }

    /** A review at a time, after which the answer is known. */
    public void review(double day, boolean recalled) {
        double gain = recalled ? gainRecalled : gainForgotten;
        double content = 0;
        double weight = 0;
        for (int i = 0; i < STORES; i++) {
            contents[i] *= Math.exp(-(day - lastDay) * rates[i]);
            content += weights[i] * contents[i];
            weight += weights[i];
            contents[i] += gain * Math.max(1 - content / weight, 0);
        }
        lastDay = day;
    }
}
