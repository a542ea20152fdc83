package app.parley.results.statistics;

import app.parley.results.statistics.Figure.Reason;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * One question while it is analyzed.
 *
 * @param variance  of its marks, 0 below two attempts
 * @param withTotal the covariance of its marks with the totals, 0 below two attempts
 */
record Item(ItemStatistics statistics, double variance, double withTotal) {

    static Item ofPlace(Marks marks, int place, IntPredicate attempts) {
        var own = new double[marks.attempts()];
        var others = new double[marks.attempts()];
        var totals = new double[marks.attempts()];
        int n = 0;
        for (int attempt = 0; attempt < marks.attempts(); attempt++) {
            double mark = marks.mark(attempt, place);
            if (!Double.isNaN(mark) && attempts.test(attempt)) {
                own[n] = mark;
                totals[n] = marks.total(attempt);
                others[n++] = marks.total(attempt) - mark;
            }
        }
        var worth = new Worth(marks.maximum(place), false, marks.best(), marks.guess(place));
        return of(Arrays.copyOf(own, n), Arrays.copyOf(others, n), Arrays.copyOf(totals, n), worth, marks.places() == 1);
    }

    /**
     * What a question is worth.
     *
     * @param differs whether the best mark is not the same everywhere
     * @param guess   in percent, or NaN
     */
    private record Worth(double maximum, boolean differs, double total, double guess) {

        /** A number of marks as a share of the best. */
        Figure percent(double mark) {
            return maximumKnown().map(best -> 100 * mark / best);
        }

        Figure intended() {
            return total == 0 ? Figure.missing(Reason.TOTAL_ZERO)
                    : differs ? Figure.missing(Reason.MAXIMUM_DIFFERS) : Figure.of(100 * maximum / total);
        }

        private Figure maximumKnown() {
            return differs ? Figure.missing(Reason.MAXIMUM_DIFFERS)
                    : maximum == 0 ? Figure.missing(Reason.MAXIMUM_ZERO) : Figure.of(maximum);
        }

        Figure randomGuess() {
            return Double.isNaN(guess) ? Figure.missing(Reason.GUESS_UNKNOWN) : Figure.of(guess);
        }
    }

    private static Item of(double[] ownMarks, double[] otherMarks, double[] totalMarks, Worth worth, boolean alone) {
        int n = ownMarks.length;
        var own = new Spread(ownMarks);
        var facility = n == 0 ? Figure.missing(Reason.NO_ATTEMPTS) : worth.percent(own.mean());
        if (n < 2) {
            var none = Figure.missing(n == 0 ? Reason.NO_ATTEMPTS : Reason.TOO_FEW_ATTEMPTS);
            return new Item(new ItemStatistics(n, facility, none, none, worth.randomGuess(), worth.intended(),
                    Figure.missing(Reason.PART_OF_PLACE), none, none), 0, 0);
        }
        double withTotal = own.covariance(new Spread(totalMarks));
        var others = new Spread(otherMarks);
        double variance = own.variance();
        double otherVariance = others.variance();
        double covariance = own.covariance(others);
        own.sort();
        others.sort();
        double largest = own.covariance(others);
        var nothing = variance == 0 ? Reason.SAME_MARKS : alone ? Reason.ONLY_QUESTION : Reason.SAME_OTHER_MARKS;
        double deviation = Math.sqrt(variance);
        var index = variance == 0 || otherVariance == 0 ? Figure.missing(nothing)
                : Figure.of(100 * covariance / Math.sqrt(variance * otherVariance));
        var efficiency = largest == 0 ? Figure.missing(nothing) : Figure.of(100 * covariance / largest);
        return new Item(new ItemStatistics(n, facility, Figure.of(deviation), worth.percent(deviation), worth.randomGuess(),
                worth.intended(), Figure.missing(Reason.PART_OF_PLACE), index, efficiency), variance, withTotal);
    }

    /** Collects the marks of a question that was drawn from pools, in whatever place. */
    static final class Drawn {

        private double[] own = new double[16];
        private double[] totals = new double[16];
        private int n;
        private double maximum;
        private double guess;
        private boolean differs;

        void add(Marks marks, int attempt, int place) {
            if (n == own.length) {
                own = Arrays.copyOf(own, 2 * n);
                totals = Arrays.copyOf(totals, 2 * n);
            }
            if (n == 0) {
                maximum = marks.maximum(place);
                guess = marks.guess(place);
            }
            differs |= maximum != marks.maximum(place);
            own[n] = marks.mark(attempt, place);
            totals[n++] = marks.total(attempt);
        }

        /** Its other marks are the whole total, as in Moodle. */
        ItemStatistics statistics(Marks marks) {
            var total = Arrays.copyOf(totals, n);
            return of(Arrays.copyOf(own, n), total, total.clone(), new Worth(maximum, differs, marks.best(), guess), false)
                    .statistics();
        }
    }
}
