package app.parley.study.memory.fit;

/**
 * Runs a memory model through the reviews of a card, forwards for the loss and backwards for its gradient by every weight
 * (reverse-mode differentiation, written out). Holds the numbers of one card at a time, so each thread needs its own.
 *
 * <p>The loss is the binary cross entropy between the predicted recall and whether the review was recalled, times the
 * weight of the review, summed.
 */
interface Passes {

    /** Predictions are kept so far from 0 and 1 before their logarithm is taken (fsrs-rs, {@code analytic.rs}). */
    double MIN_PROBABILITY = 1e-7;

    /** Sets the weights that the next passes use; they are read now and not again. */
    void use(double[] weights);

    /** The loss of one card; adds its gradient to {@code gradient}. */
    double lossAndGradient(Reviews reviews, int card, double[] gradient);

    /** The loss of one card. */
    double loss(Reviews reviews, int card);

    /** The predicted recall of each predicted review of a card, at its place among all reviews. */
    void predict(Reviews reviews, int card, double[] recall);

    /** The loss of all cards. */
    default double loss(Reviews reviews) {
        double loss = 0;
        for (int card = 0; card < reviews.cards(); card++) {
            loss += loss(reviews, card);
        }
        return loss;
    }

    static double crossEntropy(double recall, boolean recalled) {
        double kept = Math.clamp(recall, MIN_PROBABILITY, 1 - MIN_PROBABILITY);
        return -Math.log(recalled ? kept : 1 - kept);
    }

    /** The derivative of {@link #crossEntropy} by the predicted recall; 0 where that is cut off. */
    static double crossEntropySlope(double recall, boolean recalled) {
        if (recall <= MIN_PROBABILITY || recall >= 1 - MIN_PROBABILITY) {
            return 0;
        }
        return recalled ? -1 / recall : 1 / (1 - recall);
    }

    /** Whether the derivative passes through a clamp: at its bounds it does, beyond them it is 0. */
    static boolean inside(double number, double least, double greatest) {
        return number >= least && number <= greatest;
    }
}
