package app.parley.results;

import app.parley.bank.QuestionRef;
import app.parley.results.statistics.Marks;
import app.parley.results.statistics.StudentProblemChart;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Learners by questions: what the heatmap shows and what all statistics are reckoned from. Each question is worth 1.
 *
 * @param rows      each with a cell for each question
 * @param questions the columns
 */
public record ResultMatrix(List<Row> rows, List<QuestionRef> questions) {

    /** One attempt, or one learner. */
    public record Row(Who who, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** Whether there is anything but absence. */
        public boolean isPresent() {
            return cells.stream().anyMatch(cell -> !(cell instanceof Cell.Absent));
        }

        /** How many questions have an answer. */
        public int answered() {
            return (int) cells.stream().filter(cell -> cell instanceof Cell.Answered).count();
        }

        /** How many are fully right. */
        public int right() {
            return (int) cells.stream().filter(Cell::isRight).count();
        }

        /** The sum of the marks. */
        public double score() {
            return cells.stream().mapToDouble(cell -> cell.mark().orElse(0)).sum();
        }
    }

    public ResultMatrix {
        rows = List.copyOf(rows);
        questions = List.copyOf(questions);
        int width = questions.size();
        if (rows.stream().anyMatch(row -> row.cells().size() != width)) {
            throw new IllegalArgumentException("a cell for each question");
        }
    }

    /** What stands in a row and a column. */
    public Cell cell(int row, int column) {
        return rows.get(row).cells().get(column);
    }

    /** The cells by column and row, for whoever goes through whole columns: within the rows they lie far apart. */
    Cell[][] byColumn() {
        var columns = new Cell[questions.size()][rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            var cells = rows.get(row).cells();
            for (int column = 0; column < columns.length; column++) {
                columns[column][row] = cells.get(column);
            }
        }
        return columns;
    }

    /** The column of a question. */
    public OptionalInt column(QuestionRef question) {
        int column = questions.indexOf(question);
        return column < 0 ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /** Without those who were absent. */
    public ResultMatrix present() {
        return new ResultMatrix(rows.stream().filter(Row::isPresent).toList(), questions);
    }

    /** With some of the questions only. */
    public ResultMatrix only(List<Integer> columns) {
        return new ResultMatrix(rows.stream().map(row -> new Row(row.who(), columns.stream().map(row.cells()::get).toList()))
                .toList(), columns.stream().map(questions::get).toList());
    }

    /** The marks, from 0 to 1; NaN where there is none. */
    public double[][] marks(Blanks blanks) {
        return rows.stream().map(row -> row.cells().stream().mapToDouble(cell -> mark(cell, blanks)).toArray())
                .toArray(double[][]::new);
    }

    private static double mark(Cell cell, Blanks blanks) {
        return cell instanceof Cell.NotReached && blanks == Blanks.ZERO ? 0 : cell.mark().orElse(Double.NaN);
    }

    /** The marks for an item analysis; who was absent is not in it. */
    public Marks forAnalysis(Blanks blanks) {
        var maximum = new double[questions.size()];
        Arrays.fill(maximum, 1);
        return Marks.of(present().marks(blanks), maximum);
    }

    /** The student-problem chart. What was not answered is not wrong. */
    public StudentProblemChart chart() {
        return StudentProblemChart.of(marks(Blanks.LEFT_OUT), questions.size());
    }

    /** How long each answer of a row took, in milliseconds; −1 where that is not known. */
    public long[] millis(int row) {
        return rows.get(row).cells().stream().mapToLong(cell -> cell instanceof Cell.Answered answered
                ? answered.counted().took().map(took -> Math.max(0, took.toMillis())).orElse(-1L) : -1).toArray();
    }

    /** The sum of the marks of each row. */
    public double[] scores() {
        return rows.stream().mapToDouble(Row::score).toArray();
    }

    /** The rows in which a question was answered. */
    public IntStream answeredRows(int column) {
        return IntStream.range(0, rows.size()).filter(row -> cell(row, column) instanceof Cell.Answered);
    }
}
