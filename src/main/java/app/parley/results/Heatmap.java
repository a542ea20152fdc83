package app.parley.results;

import app.parley.bank.QuestionRef;
import app.parley.results.statistics.Oddities.Oddity;
import app.parley.results.statistics.Oddities;
import app.parley.results.statistics.StudentProblemChart.Line;
import app.parley.results.statistics.StudentProblemChart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A session as a student–problem chart, ready to be drawn: learners with the best on top and those who were absent at the bottom,
 * questions with the easiest on the left, and the staircase between what was to be expected and what was not.
 *
 * @param columns from the left
 * @param rows    from the top
 */
public record Heatmap(List<Column> columns, List<Row> rows) {

    /**
     * A question.
     *
     * @param place  its place in the session, from 0, however the chart is sorted
     * @param odd    what is unusual about it; learners in it are places in {@link #rows()}
     */
    public record Column(QuestionRef question, int place, Line line, List<Oddity> odd) {

        public Column {
            odd = List.copyOf(odd);
        }
    }

    /**
     * A learner, or one attempt.
     *
     * @param isPresent false for who was absent
     * @param cells     in the order of the columns
     * @param odd       what is unusual about the learner; questions in it are places in {@link #columns()}
     */
    public record Row(Who who, boolean isPresent, List<Cell> cells, Line line, List<Oddity> odd) {

        public Row {
            cells = List.copyOf(cells);
            odd = List.copyOf(odd);
        }

        /** Whether the staircase passes here: it does not where nothing was answered. */
        private boolean hasStep() {
            return line.answered() > 0;
        }
    }

    public Heatmap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Draws the chart of a session.
     *
     * @param whole of all questions: it gives them their places
     * @param shown the columns to draw
     */
    public static Heatmap of(ResultMatrix whole, List<Integer> shown) {
        var matrix = whole.only(shown);
        var marks = matrix.marks(Blanks.LEFT_OUT);
        var chart = StudentProblemChart.of(marks, shown.size());
        var order = new ArrayList<>(chart.learners());
        // Of those who answered nothing, who was there stands above who was not.
        order.sort(Comparator.comparing((Integer row) -> !matrix.rows().get(row).isPresent()));
        var learnerAt = places(order);
        var questionAt = places(chart.questions());
        var rows = order.stream().map(at -> {
            var row = matrix.rows().get(at);
            var odd = Oddities.ofLearner(chart, marks, at, matrix.millis(at));
            return new Row(row.who(), row.isPresent(), row.picked(chart.questions()),
                    chart.rows().get(at), odd.stream().map(one -> moved(one, questionAt)).toList());
        }).toList();
        var columns = chart.questions().stream().map(at -> new Column(matrix.questions().get(at), shown.get(at),
                chart.columns().get(at), Oddities.ofQuestion(chart, marks, at).stream().map(one -> moved(one, learnerAt)).toList()))
                .toList();
        return new Heatmap(columns, rows);
    }

    private static int[] places(List<Integer> order) {
        var places = new int[order.size()];
        for (int place = 0; place < places.length; place++) {
            places[order.get(place)] = place;
        }
        return places;
    }

    private static Oddity moved(Oddity odd, int[] places) {
        return switch (odd) {
            case Oddity.MissedEasy(var questions) -> new Oddity.MissedEasy(moved(questions, places));
            case Oddity.GotHard(var questions) -> new Oddity.GotHard(moved(questions, places));
            case Oddity.MissedByStrong(var learners) -> new Oddity.MissedByStrong(moved(learners, places));
            case Oddity.GotByWeak(var learners) -> new Oddity.GotByWeak(moved(learners, places));
            case Oddity.FastGuesses fast -> fast;
        };
    }

    private static List<Integer> moved(List<Integer> of, int[] places) {
        return of.stream().map(one -> places[one]).toList();
    }

    /** Whether the staircase runs down on the right of a cell. */
    public boolean isLineAfter(int row, int column) {
        return rows.get(row).hasStep() && rows.get(row).line().step() == column + 1;
    }

    /** Whether the staircase runs down on the left of a row: nothing was to be expected. */
    public boolean isLineBefore(int row) {
        return rows.get(row).hasStep() && rows.get(row).line().step() == 0;
    }

    /** Whether the staircase runs along above a cell, from the step of the row above to that of this one. */
    public boolean isLineAbove(int row, int column) {
        if (row == 0 || !rows.get(row).hasStep() || !rows.get(row - 1).hasStep()) {
            return false;
        }
        int here = rows.get(row).line().step();
        int above = rows.get(row - 1).line().step();
        return column >= Math.min(here, above) && column < Math.max(here, above);
    }

    /** The column of a question. */
    public Optional<Column> column(QuestionRef question) {
        return columns.stream().filter(column -> column.question().equals(question)).findFirst();
    }
}
