package app.parley.results.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sato's student-problem chart: learners with the best on top, questions with the easiest on the left. If everything went as
 * expected, each learner got right what is left of a line, and each question was got right by those above one.
 *
 * <p>What was not answered (not reached, absent, not asked) is not wrong: it counts neither for nor against anybody. Learners
 * stand by their share right, those with equal shares by how much they answered, then as they were given. But a share of less
 * than half of the questions says little, so who answered less stands below, and who answered nothing at the bottom. The same
 * holds for questions.
 *
 * @param learners  the learners' places in the table, from the top
 * @param questions the questions' places in the table, from the left
 * @param rows      in the order of the table
 * @param columns   in the order of the table
 */
public record StudentProblemChart(List<Integer> learners, List<Integer> questions, List<Line> rows, List<Line> columns) {

    /** From this caution index on somebody should look. */
    public static final double UNUSUAL_ABOVE = 0.3;

    public StudentProblemChart {
        learners = List.copyOf(learners);
        questions = List.copyOf(questions);
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /**
     * One learner, or one question.
     *
     * @param answered how many answers there are
     * @param right    how many of them are fully right
     * @param score    the sum of the marks, each from 0 to 1
     * @param step     where the staircase passes: of a learner, how many questions are left of the line; of a question, how many
     *                 learners are above it. Only as many as needed for as many answers as the whole points of the score
     * @param caution  from 0 to 1
     */
    public record Line(int answered, int right, double score, int step, Figure caution) {

        /** The mean mark, from 0 to 1; 0 without answers. */
        public double share() {
            return answered == 0 ? 0 : score / answered;
        }
    }

    /**
     * Draws the chart.
     *
     * @param marks for each learner and question the share of the best mark, from 0 to 1; NaN for what was not answered
     * @param count how many questions there are
     */
    public static StudentProblemChart of(double[][] marks, int count) {
        var columns = new double[count][marks.length];
        for (int learner = 0; learner < marks.length; learner++) {
            if (marks[learner].length != count) {
                throw new IllegalArgumentException("learner %d has %d marks, not %d".formatted(learner, marks[learner].length, count));
            }
            for (int question = 0; question < count; question++) {
                double mark = marks[learner][question];
                if (mark < 0 || mark > 1) {
                    throw new IllegalArgumentException("a share of the best mark is from 0 to 1: " + mark);
                }
                columns[question][learner] = mark;
            }
        }
        var learnerSums = IntStream.range(0, marks.length).mapToObj(i -> Sums.of(marks[i])).toList();
        var questionSums = IntStream.range(0, count).mapToObj(i -> Sums.of(columns[i])).toList();
        var learners = order(learnerSums, count);
        var questions = order(questionSums, marks.length);
        return new StudentProblemChart(learners, questions, lines(marks, learnerSums, questions, questionSums),
                lines(columns, questionSums, learners, learnerSums));
    }

    private record Sums(int answered, int right, double score) {

        static Sums of(double[] marks) {
            int answered = 0;
            int right = 0;
            double score = 0;
            for (double mark : marks) {
                if (!Double.isNaN(mark)) {
                    answered++;
                    right += mark == 1 ? 1 : 0;
                    score += mark;
                }
            }
            return new Sums(answered, right, score);
        }

        double share() {
            return answered == 0 ? 0 : score / answered;
        }

        /** 0 for those who answered half or more, 1 for those who answered less, 2 for those who answered nothing. */
        int standing(int all) {
            return answered == 0 ? 2 : 2 * answered < all ? 1 : 0;
        }
    }

    private static List<Integer> order(List<Sums> sums, int all) {
        return IntStream.range(0, sums.size()).boxed()
                .sorted(Comparator.comparingInt((Integer i) -> sums.get(i).standing(all))
                        .thenComparingDouble(i -> -sums.get(i).share())
                        .thenComparingInt(i -> -sums.get(i).answered())
                        .thenComparingInt(i -> i))
                .toList();
    }

    private static List<Line> lines(double[][] marks, List<Sums> sums, List<Integer> across, List<Sums> acrossSums) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < marks.length; i++) {
            var own = sums.get(i);
            lines.add(new Line(own.answered(), own.right(), own.score(), step(marks[i], own, across),
                    caution(marks[i], own, acrossSums)));
        }
        return lines;
    }

    private static int step(double[] marks, Sums sums, List<Integer> across) {
        // Ten tenths are a whole point, though their sum is a little less.
        int points = (int) Math.floor(sums.score() + 1e-9);
        int step = 0;
        for (int seen = 0; seen < points; step++) {
            seen += Double.isNaN(marks[across.get(step)]) ? 0 : 1;
        }
        return step;
    }

    private static Figure caution(double[] marks, Sums sums, List<Sums> acrossSums) {
        var answered = new double[sums.answered()];
        var weights = new double[sums.answered()];
        int n = 0;
        for (int i = 0; i < marks.length; i++) {
            if (!Double.isNaN(marks[i])) {
                answered[n] = marks[i];
                weights[n++] = acrossSums.get(i).share();
            }
        }
        return Caution.index(answered, weights);
    }
}
