package app.parley.results.statistics;

import app.parley.results.statistics.Figure.Reason;
import java.util.Arrays;

/** Pearson's correlation, from −1 to 1. */
final class Correlation {

    private Correlation() {
    }

    /**
     * The point-biserial correlation: of yes and no with a number.
     *
     * @param chose  for each of {@code scores}
     */
    static Figure pointBiserial(boolean[] chose, double[] scores) {
        if (scores.length < 2) {
            return Figure.missing(scores.length == 0 ? Reason.NO_ATTEMPTS : Reason.TOO_FEW_ATTEMPTS);
        }
        var yes = new double[chose.length];
        Arrays.setAll(yes, i -> chose[i] ? 1 : 0);
        var choice = new Spread(yes);
        var score = new Spread(scores.clone());
        double product = choice.variance() * score.variance();
        if (product == 0) {
            return Figure.missing(choice.variance() == 0 ? Reason.SAME_CHOICE : Reason.SAME_TOTALS);
        }
        return Figure.of(Math.clamp(choice.covariance(score) / Math.sqrt(product), -1, 1));
    }
}
