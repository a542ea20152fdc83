package app.parley.results.statistics;

import app.parley.results.statistics.Figure.Reason;
import java.util.Arrays;

/**
 * The modified caution index of Harnisch and Linn for one row of a student-problem chart, from 0 (only what is easy was got
 * right, as expected) to 1 (only what is hard):
 *
 * <pre>(Σ g·w − Σ u·w) / (Σ g·w − Σ h·w)</pre>
 *
 * <p>with the row's marks <i>u</i>, the weight <i>w</i> of each place (how many of those who answered it got it right), and the
 * marks of the same sum put onto the easiest places <i>(g)</i> and onto the hardest <i>(h)</i>. For marks of 0 and 1 this is
 * Sato's index as bounded by Harnisch and Linn. Partial credit: marks are shares of the best mark, and where they do not add
 * up to a whole number the last place of <i>g</i> and <i>h</i> gets the rest; so the index stays between 0 and 1.
 *
 * <p>The same holds for a column, with the learners' scores as weights.
 *
 * @see <a href="https://search.r-project.org/CRAN/refmans/PerFit/html/C.index.html">The caution statistics</a>
 */
final class Caution {

    /** Sums of weights that differ by less are the same. */
    private static final double ROUNDING = 1e-12;

    private Caution() {
    }

    /**
     * The index.
     *
     * @param marks   shares of the best mark, from 0 to 1, of what was answered
     * @param weights how easy each of them is
     */
    static Figure index(double[] marks, double[] weights) {
        if (marks.length == 0) {
            return Figure.missing(Reason.NO_ATTEMPTS);
        }
        double sum = Arrays.stream(marks).sum();
        var sorted = weights.clone();
        Arrays.sort(sorted);
        double actual = 0;
        for (int i = 0; i < marks.length; i++) {
            actual += marks[i] * weights[i];
        }
        double easiest = filled(sum, sorted, true);
        double hardest = filled(sum, sorted, false);
        double range = easiest - hardest;
        return range <= ROUNDING * Math.max(1, easiest) ? Figure.missing(Reason.ALL_THE_SAME)
                : Figure.of(Math.clamp((easiest - actual) / range, 0, 1));
    }

    private static double filled(double sum, double[] rising, boolean fromTop) {
        double left = sum;
        double filled = 0;
        for (int i = 0; i < rising.length && left > 0; i++) {
            double mark = Math.min(1, left);
            filled += mark * rising[fromTop ? rising.length - 1 - i : i];
            left -= mark;
        }
        return filled;
    }
}
