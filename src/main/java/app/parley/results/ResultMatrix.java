package app.parley.results;

import app.parley.bank.QuestionRef;
import app.parley.results.statistics.Marks;
import app.parley.results.statistics.StudentProblemChart;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Learners by questions: what the heatmap shows and what all statistics are reckoned from. Each question is worth 1.
 *
 * @param rows      each with a cell for each question
 * @param questions the columns
 */
public record ResultMatrix(List<Row> rows, List<QuestionRef> questions) {

    /** One attempt, or one learner. Its sums are asked for again and again, and so reckoned once. */
    public static final class Row {

        private final Who who;
        private final List<Cell> cells;
        private final double[] marks;
        private final boolean isPresent;
        private final int answered;
        private final int right;
        private final double score;
        /** Few ask for it. */
        private volatile long @Nullable [] millis;

        /** @param cells one for each question */
        public Row(Who who, List<Cell> cells) {
            this.who = who;
            this.cells = List.copyOf(cells);
            this.marks = new double[this.cells.size()];
            boolean anything = false;
            int given = 0;
            int full = 0;
            double sum = 0;
            for (int column = 0; column < marks.length; column++) {
                var cell = this.cells.get(column);
                anything |= !(cell instanceof Cell.Absent);
                marks[column] = Double.NaN;
                if (cell instanceof Cell.Answered counted) {
                    marks[column] = counted.counted().score();
                    given++;
                    full += cell.isRight() ? 1 : 0;
                    sum += marks[column];
                }
            }
            this.isPresent = anything;
            this.answered = given;
            this.right = full;
            this.score = sum;
        }

        public Who who() {
            return who;
        }

        public List<Cell> cells() {
            return cells;
        }

        /** The mark in a column, from 0 to 1; NaN where there is none. */
        double mark(int column) {
            return marks[column];
        }

        /** Whether there is anything but absence. */
        public boolean isPresent() {
            return isPresent;
        }

        /** How many questions have an answer. */
        public int answered() {
            return answered;
        }

        /** How many are fully right. */
        public int right() {
            return right;
        }

        /** The sum of the marks. */
        public double score() {
            return score;
        }

        /** With some of the columns only, or in another order. */
        private Row only(List<Integer> columns) {
            return new Row(who, picked(columns));
        }

        /** The cells of some columns, in this order. */
        List<Cell> picked(List<Integer> columns) {
            var picked = new Cell[columns.size()];
            for (int place = 0; place < picked.length; place++) {
                picked[place] = cells.get(columns.get(place));
            }
            return List.of(picked);
        }

        private long[] millis() {
            var known = millis;
            if (known == null) {
                known = new long[cells.size()];
                for (int column = 0; column < known.length; column++) {
                    known[column] = cells.get(column) instanceof Cell.Answered answered && answered.counted().took().isPresent()
                            ? Math.max(0, answered.counted().took().get().toMillis()) : -1;
                }
                millis = known;
            }
            return known;
        }

        private double[] marks(Blanks blanks) {
            var copy = marks.clone();
            if (blanks == Blanks.ZERO) {
                for (int column = 0; column < copy.length; column++) {
                    copy[column] = cells.get(column) instanceof Cell.NotReached ? 0 : copy[column];
                }
            }
            return copy;
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

    private boolean isAll(List<Integer> columns) {
        return columns.size() == questions.size()
                && IntStream.range(0, columns.size()).allMatch(place -> columns.get(place) == place);
    }

    /** With some of the questions only. */
    public ResultMatrix only(List<Integer> columns) {
        return isAll(columns) ? this : new ResultMatrix(rows.stream().map(row -> row.only(columns)).toList(),
                columns.stream().map(questions::get).toList());
    }

    /** The marks, from 0 to 1; NaN where there is none. */
    public double[][] marks(Blanks blanks) {
        return rows.stream().map(row -> row.marks(blanks)).toArray(double[][]::new);
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
        return rows.get(row).millis().clone();
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
