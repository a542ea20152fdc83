package app.parley.study.memory;

import java.util.List;

/**
 * Cards that cost far more than they should: mostly two that are mixed up, or a badly put question. Better mended than
 * repeated.
 *
 * <p>There are two rules. The plain one of Anki counts lapses. The other asks whether the card was recalled more rarely than
 * was predicted: given the predicted recall of each review, how likely were so few recalled or even fewer? That is the
 * lower tail of a Poisson binomial distribution. Below {@value #IMPROBABLE} the model is wrong about this card. The
 * counting rule finds a card after many lapses, however long that took; this one needs as few as two or three when
 * recall should have been certain, and excuses lapses that were to be expected.
 *
 * @see <a href="https://forums.ankiweb.net/t/automated-leech-detection/56887">Where the second rule was proposed</a>
 */
public final class Leech {

    /** Below this a card is improbable, about one in a hundred wrongly at each look. */
    public static final double IMPROBABLE = 0.01;

    /** How many of the newest reviews are looked at, so that a mended card can recover. */
    public static final int REVIEWS_LOOKED_AT = 20;

    private static final int LEAST_FAILURES = 2;

    /**
     * A review of a card in review.
     *
     * @param predicted how likely recall was, from 0 to 1
     */
    public record Outcome(double predicted, boolean recalled) {

        /** @throws IllegalArgumentException when it is no probability */
        public Outcome {
            if (!(predicted >= 0 && predicted <= 1)) {
                throw new IllegalArgumentException("a probability is from 0 to 1, not " + predicted);
            }
        }
    }

    private Leech() {
    }

    /**
     * Whether a lapse is the one that makes a leech: the one that reaches the threshold, and then every so many as half of
     * it, rounded up.
     *
     * @param lapses    with this one
     * @param threshold 8 in Anki; 0 for never
     */
    public static boolean byLapses(int lapses, int threshold) {
        return threshold > 0 && lapses >= threshold && (lapses - threshold) % ((threshold + 1) / 2) == 0;
    }

    /**
     * Whether a card was recalled more rarely than predicted, beyond what chance explains.
     *
     * @param outcomes the reviews with at least a day before them, oldest first; only the newest
     *                 {@value #REVIEWS_LOOKED_AT} count
     */
    public static boolean byPrediction(List<Outcome> outcomes) {
        var newest = outcomes.subList(Math.max(outcomes.size() - REVIEWS_LOOKED_AT, 0), outcomes.size());
        return newest.stream().filter(outcome -> !outcome.recalled()).count() >= LEAST_FAILURES
                && chance(newest) < IMPROBABLE;
    }

    /** How likely as few as these or fewer were recalled, if the predictions are true. */
    public static double chance(List<Outcome> outcomes) {
        int recalled = (int) outcomes.stream().filter(Outcome::recalled).count();
        var probability = new double[recalled + 1];
        probability[0] = 1;
        for (var outcome : outcomes) {
            for (int k = recalled; k > 0; k--) {
                probability[k] += (probability[k - 1] - probability[k]) * outcome.predicted();
            }
            probability[0] *= 1 - outcome.predicted();
        }
        double sum = 0;
        for (int k = 0; k <= recalled; k++) {
            sum += probability[k];
        }
        return Math.min(sum, 1);
    }
}
