package app.parley.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.parley.results.statistics.Figure.Reason;
import app.parley.results.statistics.Oddities.Oddity;
import app.parley.results.statistics.StudentProblemChart.Line;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudentProblemChartTest {

    private static final Offset<Double> CLOSE = within(1e-9);
    private static final double NAN = Double.NaN;

    /**
     * Five learners and four questions. Right: 4, 3, 2, 2, 0 in the rows; 4, 3, 3, 1 in the columns.
     * <pre>
     *        q0 q1 q2 q3
     *   l0    0  0  0  0
     *   l1    1  1  1  1
     *   l2    1  1  0  0
     *   l3    1  0  1  0
     *   l4    1  1  1  0
     * </pre>
     */
    private static final double[][] FIVE = {{0, 0, 0, 0}, {1, 1, 1, 1}, {1, 1, 0, 0}, {1, 0, 1, 0}, {1, 1, 1, 0}};

    private static double caution(Line line) {
        return line.caution().value().orElseThrow(() -> new AssertionError(line));
    }

    @Test
    void theBestStandOnTopTheEasiestOnTheLeftAndEqualsAsGiven() {
        var chart = StudentProblemChart.of(FIVE, 4);

        assertThat(chart.learners()).containsExactly(1, 4, 2, 3, 0);
        assertThat(chart.questions()).containsExactly(0, 1, 2, 3);
    }

    @Test
    void theStairsAreWhereAnswersWouldEndIfAllWentAsExpected() {
        var chart = StudentProblemChart.of(FIVE, 4);

        assertThat(chart.rows()).extracting(Line::step).containsExactly(0, 4, 2, 2, 3);
        assertThat(chart.columns()).extracting(Line::step).containsExactly(4, 3, 3, 1);
    }

    @Test
    void cautionIsWorkedOutByHand() {
        // Six questions with 6, 5, 4, 3, 2, 1 right answers of seven; the last learner got questions 0, 3 and 5 right.
        // Missed on the left of the line: 5 + 4. Got on its right: 3 + 1. Possible: (6 + 5 + 4) − (3 + 2 + 1) = 9. So 5/9.
        var chart = StudentProblemChart.of(new double[][] {{1, 1, 1, 1, 1, 0}, {1, 1, 1, 1, 1, 0}, {1, 1, 1, 0, 0, 0},
                {1, 1, 1, 0, 0, 0}, {1, 1, 0, 0, 0, 0}, {0, 0, 0, 0, 0, 0}, {1, 0, 0, 1, 0, 1}}, 6);

        assertThat(chart.columns()).extracting(Line::right).containsExactly(6, 5, 4, 3, 2, 1);
        assertThat(caution(chart.rows().get(6))).isCloseTo(5 / 9.0, CLOSE);
        assertThat(caution(chart.rows().get(0))).isZero();
        assertThat(caution(chart.rows().get(4))).isZero();
        assertThat(chart.rows().get(5).caution().why()).contains(Reason.ALL_THE_SAME);
        // The question that only the last learner got: learners have 5 5 3 3 2 0 3; missed by a 5, got by a 3: (5 − 3) / (5 − 0).
        assertThat(caution(chart.columns().get(5))).isCloseTo(2 / 5.0, CLOSE);
    }

    @Test
    void onlyWhatIsHardRightIsTheMostUnusual() {
        var chart = StudentProblemChart.of(new double[][] {{1, 1, 0}, {1, 1, 0}, {1, 0, 0}, {0, 0, 1}}, 3);

        assertThat(caution(chart.rows().get(3))).isCloseTo(1, CLOSE);
    }

    /** For marks of 0 and 1 it is the formula of Harnisch and Linn, sum by sum. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void marksOfZeroAndOneGiveThePublishedFormula(long seed) {
        var random = new SplittableRandom(seed);
        var marks = new double[random.nextInt(2, 30)][random.nextInt(2, 20)];
        for (var row : marks) {
            Arrays.setAll(row, _ -> random.nextInt(2));
        }
        int count = marks[0].length;

        var chart = StudentProblemChart.of(marks, count);

        for (int learner = 0; learner < marks.length; learner++) {
            var row = marks[learner];
            var order = chart.questions();
            int right = (int) Arrays.stream(row).sum();
            double above = 0;
            double below = 0;
            for (int j = 0; j < count; j++) {
                int question = order.get(j);
                double n = chart.columns().get(question).right();
                above += j < right ? (1 - row[question]) * n : -row[question] * n;
                below += (j < right ? n : 0) - (j >= count - right ? n : 0);
            }
            if (below == 0) {
                assertThat(chart.rows().get(learner).caution().why()).contains(Reason.ALL_THE_SAME);
            } else {
                assertThat(caution(chart.rows().get(learner))).isCloseTo(above / below, CLOSE);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void withPartialCreditAndGapsTheIndexStaysBetweenZeroAndOne(long seed) {
        var random = new SplittableRandom(seed);
        var marks = new double[20][12];
        for (var row : marks) {
            Arrays.setAll(row, _ -> random.nextInt(6) == 0 ? NAN : random.nextInt(5) / 4.0);
        }

        var chart = StudentProblemChart.of(marks, 12);

        assertThat(chart.rows()).allSatisfy(line -> assertThat(caution(line)).isBetween(0.0, 1.0));
        assertThat(chart.columns()).allSatisfy(line -> assertThat(caution(line)).isBetween(0.0, 1.0));
    }

    @Test
    void halfAPointIsPutOnTheNextEasiestPlace() {
        // Weights 1, 0.5 and 0.25 of four learners. The second has 1½ points as expected, the third the other way round.
        var chart = StudentProblemChart.of(new double[][] {{1, 1, 0.5}, {1, 0.5, 0}, {1, 0.5, 0}, {1, 0, 0.5}}, 3);

        assertThat(chart.columns()).extracting(Line::score).containsExactly(4.0, 2.0, 1.0);
        assertThat(caution(chart.rows().get(1))).isZero();
        // Expected 1 + ¼ = 1.25; got 1 + ⅛ = 1.125; worst ¼ + ¼ = 0.5. So 0.125 / 0.75.
        assertThat(caution(chart.rows().get(3))).isCloseTo(1 / 6.0, CLOSE);
        assertThat(chart.rows()).extracting(Line::step).containsExactly(2, 1, 1, 1);
    }

    @Test
    void whatWasNotAnsweredIsNotWrong() {
        // The last learner answered two of four, both right.
        var chart = StudentProblemChart.of(new double[][] {{1, 1, 1, 0}, {1, 1, 0, 0}, {1, 0, NAN, NAN}, {1, NAN, 1, NAN}}, 4);

        assertThat(chart.learners()).containsExactly(3, 0, 1, 2);
        assertThat(chart.columns().get(1).share()).isCloseTo(2 / 3.0, CLOSE);
        assertThat(chart.rows().get(3).caution().why()).contains(Reason.ALL_THE_SAME);
        // Both points are used up at the third column, for the second does not count.
        assertThat(chart.questions()).containsExactly(0, 1, 2, 3);
        assertThat(chart.rows().get(3).step()).isEqualTo(3);
    }

    @Test
    void whoAnsweredLittleStandsBelowAndWhoAnsweredNothingAtTheBottom() {
        var chart = StudentProblemChart.of(new double[][] {{NAN, NAN, NAN}, {1, NAN, NAN}, {0, 0, 0}, {1, 0, NAN}}, 3);

        assertThat(chart.learners()).containsExactly(3, 2, 1, 0);
        assertThat(chart.rows().getFirst().caution().why()).contains(Reason.NO_ATTEMPTS);
        assertThat(chart.rows().getFirst().step()).isZero();
    }

    @Test
    void emptyTablesHaveEmptyCharts() {
        assertThat(StudentProblemChart.of(new double[0][], 3).questions()).containsExactly(0, 1, 2);
        assertThat(StudentProblemChart.of(new double[2][0], 0).learners()).containsExactly(0, 1);
        assertThatThrownBy(() -> StudentProblemChart.of(new double[][] {{1}}, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StudentProblemChart.of(new double[][] {{2}}, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tenTenthsAreAPoint() {
        var row = new double[10];
        Arrays.fill(row, 0.1);

        assertThat(StudentProblemChart.of(new double[][] {row}, 10).rows().getFirst().step()).isEqualTo(1);
    }

    @Test
    void theClassOfTheDesignComesOutAsDrawn() {
        var marks = ClassOf24.marks();
        var chart = StudentProblemChart.of(marks, 12);

        assertThat(chart.rows()).extracting(Line::right).containsExactly(12, 12, 12, 12, 11, 11, 11, 9, 9, 9, 9, 9, 8, 8, 8, 8, 8, 7, 7,
                7, 6, 5, 5, 5);
        assertThat(chart.columns()).extracting(Line::right).containsExactly(23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 12, 11);
        // Half points count: the tenth question has 14 right and 7 half right of 23, which is more than 18 of 24.
        assertThat(chart.questions()).containsExactly(0, 1, 2, 3, 4, 9, 5, 6, 7, 8, 10, 11);
        // The nineteenth has seven right: two of the seven easiest are missing, two hard ones make up for them.
        assertThat(Oddities.ofLearner(chart, marks, 18, new long[12])).containsExactly(new Oddity.MissedEasy(List.of(0, 2)),
                new Oddity.GotHard(List.of(8, 7)), new Oddity.FastGuesses(12, 12));
    }

    @Test
    void nothingIsUnusualAboutWhomEverythingIsExpectedOf() {
        var marks = ClassOf24.marks();
        var chart = StudentProblemChart.of(marks, 12);
        var slow = new long[12];
        Arrays.fill(slow, 5_000);

        assertThat(Oddities.ofLearner(chart, marks, 0, slow)).isEmpty();
        assertThat(Oddities.ofLearner(chart, marks, 6, slow)).isEmpty();
    }

    @Test
    void unusualLearnersMissedEasyOnesAndGotHardOnes() {
        var marks = new double[][] {{1, 1, 1, 1, 1, 0}, {1, 1, 1, 1, 1, 0}, {1, 1, 1, 0, 0, 0}, {1, 1, 1, 0, 0, 0},
                {1, 1, 0, 0, 0, 0}, {0, 0, 0, 0, 0, 0}, {1, 0, 0, 1, 0, 1}};
        var chart = StudentProblemChart.of(marks, 6);

        assertThat(Oddities.ofLearner(chart, marks, 6, new long[] {-1, -1, -1, -1, -1, -1}))
                .containsExactly(new Oddity.MissedEasy(List.of(1, 2)), new Oddity.GotHard(List.of(5, 3)));
    }

    @Test
    void unusualQuestionsWereMissedByTheStrongAndGotByTheWeak() {
        var marks = new double[][] {{1, 1, 1, 1, 1, 0}, {1, 1, 1, 1, 1, 0}, {1, 1, 1, 0, 0, 0}, {1, 1, 1, 0, 0, 0},
                {1, 1, 0, 0, 0, 0}, {0, 0, 0, 0, 0, 0}, {1, 0, 0, 1, 0, 1}, {1, 0, 0, 0, 0, 1}};
        var chart = StudentProblemChart.of(marks, 6);

        assertThat(Oddities.ofQuestion(chart, marks, 5))
                .containsExactly(new Oddity.MissedByStrong(List.of(0, 1)), new Oddity.GotByWeak(List.of(7, 6)));
        assertThat(Oddities.ofQuestion(chart, marks, 0)).isEmpty();
    }

    @Test
    void oneCarelessAnswerAndOneLuckyGuessSayNothingOfAQuestion() {
        var marks = new double[][] {{1, 1, 1, 1, 1, 0}, {1, 1, 1, 1, 1, 0}, {1, 1, 1, 0, 0, 0}, {1, 1, 1, 0, 0, 0},
                {1, 1, 0, 0, 0, 0}, {0, 0, 0, 0, 0, 0}, {1, 0, 0, 1, 0, 1}};

        assertThat(Oddities.ofQuestion(StudentProblemChart.of(marks, 6), marks, 5)).isEmpty();
    }

    @Test
    void fewerThanFiveAnswersAreNotJudged() {
        var marks = new double[][] {{1, 1, 0, 0}, {1, 1, 0, 0}, {1, 0, 0, 0}, {0, 0, 0, 1}};
        var chart = StudentProblemChart.of(marks, 4);

        assertThat(caution(chart.rows().get(3))).isCloseTo(2 / 3.0, CLOSE);
        assertThat(Oddities.ofLearner(chart, marks, 3, new long[] {-1, -1, -1, -1})).isEmpty();
        assertThat(Oddities.ofQuestion(chart, marks, 3)).isEmpty();
    }

    @Test
    void fastAnswersCountFromThreeOnAndFromAQuarter() {
        var marks = new double[12];

        assertThat(Oddities.fastGuesses(marks, millis(2, 10))).isEmpty();
        assertThat(Oddities.fastGuesses(marks, millis(3, 9))).contains(new Oddity.FastGuesses(3, 12));
        assertThat(Oddities.fastGuesses(new double[13], millis(3, 10))).isEmpty();
        assertThat(Oddities.fastGuesses(new double[] {1, 0, NAN, 1}, new long[] {1999, 0, 5, 2000})).isEmpty();
    }

    private static long[] millis(int fast, int slow) {
        var millis = new long[fast + slow];
        Arrays.fill(millis, 2_000);
        Arrays.fill(millis, 0, fast, 1_999);
        return millis;
    }
}
