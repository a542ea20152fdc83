package app.parley.results;

import app.parley.bank.MisconceptionId;
import app.parley.bank.QuestionRef;
import app.parley.bank.Response;
import app.parley.record.Activity;
import app.parley.record.Given;
import app.parley.results.statistics.Marks;
import app.parley.results.statistics.StudentProblemChart;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Learners by questions: what the heatmap shows and what all statistics are reckoned from. Each question is worth 1. Immutable.
 */
public final class ResultMatrix {

    /** Where a question has to be read before it is answered. */
    private static final Set<Activity.Kind> READ = EnumSet.of(Activity.Kind.LIVE, Activity.Kind.QUIZ);

    private final List<Row> rows;
    private final List<QuestionRef> questions;
    /** Not everybody asks for them. */
    private volatile @Nullable List<ResultColumn> columns;

    /**
     * One attempt, or one learner. What is asked for again and again is kept beside the cells, and their sums with it: the answers
     * themselves lie all over the memory.
     */
    public static final class Row {

        private final Who who;
        private final List<Cell> cells;
        private final double[] marks;
        private final @Nullable QuestionRef[] versions;
        private final @Nullable Response[] responses;
        private final Map<Integer, Set<MisconceptionId>> misled = new LinkedHashMap<>();
        private final long[] millis;
        /** Where a card was answered. */
        private final BitSet cards = new BitSet();
        private final boolean isPresent;
        private final int answered;
        private final int right;
        private final double score;

        /** @param cells one for each question */
        public Row(Who who, List<Cell> cells) {
            this.who = who;
            this.cells = List.copyOf(cells);
            int width = this.cells.size();
            this.marks = new double[width];
            this.versions = new QuestionRef[width];
            this.responses = new Response[width];
            this.millis = new long[width];
            boolean anything = false;
            int given = 0;
            int full = 0;
            double sum = 0;
            for (int column = 0; column < width; column++) {
                var cell = this.cells.get(column);
                anything |= !(cell instanceof Cell.Absent);
                marks[column] = Double.NaN;
                millis[column] = -1;
                if (cell instanceof Cell.Answered(Given answer, var _)) {
                    versions[column] = answer.question();
                    responses[column] = answer.response();
                    marks[column] = answer.score();
                    millis[column] = answer.took().isPresent() ? Math.max(0, answer.took().get().toMillis()) : -1;
                    cards.set(column, !READ.contains(answer.activity().kind()));
                    if (!answer.misconceptions().isEmpty()) {
                        misled.put(column, answer.misconceptions());
                    }
                    given++;
                    full += answer.score() == 1 ? 1 : 0;
                    sum += answer.score();
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

        /** What the answers that show misconceptions show, each. */
        Collection<Set<MisconceptionId>> misled() {
            return misled.values();
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

    /**
     * A matrix.
     *
     * @param rows      each with a cell for each question
     * @param questions the columns
     */
    public ResultMatrix(List<Row> rows, List<QuestionRef> questions) {
        this.rows = List.copyOf(rows);
        this.questions = List.copyOf(questions);
        int width = questions.size();
        if (rows.stream().anyMatch(row -> row.cells().size() != width)) {
            throw new IllegalArgumentException("a cell for each question");
        }
    }

    public List<Row> rows() {
        return rows;
    }

    /** The questions of the columns. */
    public List<QuestionRef> questions() {
        return questions;
    }

    /** What stands in a row and a column. */
    public Cell cell(int row, int column) {
        return rows.get(row).cells().get(column);
    }

    /** What stands in each column. */
    List<ResultColumn> columns() {
        var known = columns;
        if (known == null) {
            known = reckonColumns();
            columns = known;
        }
        return known;
    }

    private List<ResultColumn> reckonColumns() {
        var made = questions.stream().map(question -> new ResultColumn(question, rows.size())).toList();
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            for (int place = 0; place < made.size(); place++) {
                var response = row.responses[place];
                var version = row.versions[place];
                if (response != null && version != null) {
                    made.get(place).put(at, version, response, row.marks[place]);
                }
            }
            for (var shown : row.misled.entrySet()) {
                made.get(shown.getKey()).putMisled(at, shown.getValue());
            }
        }
        return made;
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
        return rows.get(row).millis.clone();
    }

    /** The same, but −1 also for cards: who knows one turns it at a glance, and has read nothing. */
    long[] readingMillis(int row) {
        var of = rows.get(row);
        var millis = of.millis.clone();
        of.cards.stream().forEach(column -> millis[column] = -1);
        return millis;
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
