package app.parley.results.statistics;

import app.parley.results.statistics.Figure.Reason;
import java.util.Arrays;

/**
 * How a whole quiz did, as Moodle reckons it. With a classroom's numbers these tell little: they are made for exams with
 * hundreds of attempts.
 *
 * @param attempts            how many
 * @param best                the best total mark
 * @param average             of the totals, in marks, like the next two and the standard error
 * @param skewness            0 for a symmetric distribution, negative if few did badly and most well
 * @param kurtosis            in excess of a normal distribution's, which has 0
 * @param internalConsistency Cronbach's alpha in percent. It can be negative, if questions measure opposite things; the error
 *                            ratio is then above 100
 * @param errorRatio          in percent: how much of the standard deviation is chance
 * @param standardError       how far a total may be off by chance
 * @see <a href="https://docs.moodle.org/dev/Quiz_statistics_calculations">Quiz statistics calculations</a>
 */
public record QuizStatistics(int attempts, double best, Figure average, Figure median, Figure standardDeviation,
        Figure skewness, Figure kurtosis, Figure internalConsistency, Figure errorRatio, Figure standardError) {

    /** A figure in marks as a share of the best total, in percent. */
    public Figure percent(Figure marks) {
        return best == 0 ? Figure.missing(Reason.TOTAL_ZERO) : marks.map(number -> 100 * number / best);
    }

    /** @param sumOfVariances of the marks of all questions */
    static QuizStatistics of(Marks marks, double sumOfVariances) {
        int n = marks.attempts();
        if (n == 0) {
            var none = Figure.missing(Reason.NO_ATTEMPTS);
            return new QuizStatistics(0, marks.best(), none, none, none, none, none, none, none, none);
        }
        var totals = new double[n];
        Arrays.setAll(totals, marks::total);
        var sorted = totals.clone();
        Arrays.sort(sorted);
        double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
        var spread = new Spread(totals);
        var shape = new Shape(spread);
        var deviation = n < 2 ? Figure.missing(Reason.TOO_FEW_ATTEMPTS) : Figure.of(Math.sqrt(shape.k2()));
        var consistency = consistency(marks, shape, sumOfVariances);
        // Rounding must not make a perfect quiz one with a negative share of chance.
        var error = consistency.map(percent -> 100 * Math.sqrt(Math.max(0, 1 - percent / 100)));
        return new QuizStatistics(n, marks.best(), Figure.of(spread.mean()), Figure.of(median), deviation, shape.skewness(),
                shape.kurtosis(), consistency, error,
                error.map(ratio -> ratio / 100 * Math.sqrt(shape.k2())));
    }

    private static Figure consistency(Marks marks, Shape shape, double sumOfVariances) {
        int p = marks.places();
        if (marks.attempts() <= 2) {
            return Figure.missing(Reason.TOO_FEW_ATTEMPTS);
        }
        if (p <= 1) {
            return Figure.missing(Reason.ONLY_QUESTION);
        }
        if (!marks.isComplete()) {
            return Figure.missing(Reason.ATTEMPTS_DIFFER);
        }
        return shape.k2() == 0 ? Figure.missing(Reason.SAME_TOTALS)
                : Figure.of(100.0 * p / (p - 1) * (1 - sumOfVariances / shape.k2()));
    }

    /** The higher moments of the totals, by k-statistics. */
    private record Shape(Spread totals) {

        /** 0 for a single number, too. */
        double k2() {
            return n() < 2 ? 0 : n() * totals.moment(2) / (n() - 1);
        }

        private double n() {
            return totals.size();
        }

        Figure skewness() {
            if (n() <= 2) {
                return Figure.missing(Reason.TOO_FEW_ATTEMPTS);
            }
            double k3 = n() * n() * totals.moment(3) / ((n() - 1) * (n() - 2));
            return k2() == 0 ? Figure.missing(Reason.SAME_TOTALS) : Figure.of(k3 / Math.pow(k2(), 1.5));
        }

        Figure kurtosis() {
            if (n() <= 3) {
                return Figure.missing(Reason.TOO_FEW_ATTEMPTS);
            }
            double m2 = totals.moment(2);
            double k4 = n() * n() * ((n() + 1) * totals.moment(4) - 3 * (n() - 1) * m2 * m2)
                    / ((n() - 1) * (n() - 2) * (n() - 3));
            return k2() == 0 ? Figure.missing(Reason.SAME_TOTALS) : Figure.of(k4 / (k2() * k2()));
        }
    }
}
