package app.parley.results;

import java.util.stream.IntStream;

/** What of a learner's other answers a question is compared with. */
public enum Rest {

    /** The sum of their marks: in a session, where all were asked the same. This is what item analysis is defined for. */
    SUM,
    /**
     * The mean of their marks, for each of the other questions: over time, where some answered much and others little. Who answered
     * nothing else counts as the mean of all.
     */
    MEAN;

    /** For each row its mark in the column, if it has one, and the rest. */
    double[] scores(ResultMatrix matrix, int column) {
        return switch (this) {
            case SUM -> matrix.scores();
            case MEAN -> means(matrix, column);
        };
    }

    private static double[] means(ResultMatrix matrix, int column) {
        int rows = matrix.rows().size();
        var mark = new double[rows];
        var rest = new double[rows];
        for (int row = 0; row < rows; row++) {
            var of = matrix.rows().get(row);
            var own = of.cells().get(column).mark();
            mark[row] = own.orElse(0);
            int others = of.answered() - (own.isPresent() ? 1 : 0);
            rest[row] = others == 0 ? Double.NaN : (of.score() - mark[row]) / others;
        }
        double middle = IntStream.range(0, rows).mapToDouble(row -> rest[row]).filter(one -> !Double.isNaN(one)).average().orElse(0);
        int times = matrix.questions().size() - 1;
        return IntStream.range(0, rows).mapToDouble(row -> mark[row] + times * (Double.isNaN(rest[row]) ? middle : rest[row])).toArray();
    }
}
