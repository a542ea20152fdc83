package app.parley.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.parley.results.statistics.Figure.Reason;
import java.util.List;
import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallStatisticsTest {

    private static final Offset<Double> CLOSE = within(1e-9);

    @Test
    void twelveOfTwentyCanBeAnythingFrom39To78Percent() {
        var interval = Interval.wilson(0.6, 20).orElseThrow();

        assertThat(Math.round(100 * interval.low())).isEqualTo(39);
        assertThat(Math.round(100 * interval.high())).isEqualTo(78);
    }

    @Test
    void elevenOfTwentyFourCanBeAnythingFrom28To65Percent() {
        var interval = Interval.wilson(11 / 24.0, 24).orElseThrow();

        assertThat(Math.round(100 * interval.low())).isEqualTo(28);
        assertThat(Math.round(100 * interval.high())).isEqualTo(65);
    }

    /** The ends of the interval are where the score test just does not reject: (p − x)² = z² x (1 − x) / n. */
    @ParameterizedTest
    @CsvSource({"0.5, 1", "0.1, 10", "0.46, 24", "0.99, 300"})
    void theEndsSolveTheEquationOfTheScoreTest(double share, int n) {
        var interval = Interval.wilson(share, n).orElseThrow();

        for (double end : new double[] {interval.low(), interval.high()}) {
            assertThat(Math.pow(share - end, 2)).isCloseTo(1.96 * 1.96 * end * (1 - end) / n, CLOSE);
        }
    }

    @Test
    void noneAndAllStayWithinZeroAndOne() {
        assertThat(Interval.wilson(0, 5).orElseThrow().low()).isZero();
        assertThat(Interval.wilson(1, 5).orElseThrow().high()).isEqualTo(1);
        // 5 / (5 + 1.96²) and its complement.
        assertThat(Interval.wilson(1, 5).orElseThrow().low()).isCloseTo(5 / (5 + 3.8416), CLOSE);
    }

    @Test
    void theMeanOfSomeSharesHasTheIntervalOfStudent() {
        var interval = Interval.ofMean(new double[] {0.2, 0.4, 0.5, 0.5, 0.6, 0.6, 0.7, 0.8, 0.8, 0.9}).orElseThrow();

        // The mean is 0.6, the standard deviation 0.2108185, the quantile of nine degrees of freedom 2.262157.
        assertThat(interval.low()).isCloseTo(0.6 - 2.262157 * 0.2108185 / Math.sqrt(10), within(1e-5));
        assertThat(interval.high()).isCloseTo(0.6 + 2.262157 * 0.2108185 / Math.sqrt(10), within(1e-5));
        assertThat(Interval.ofMean(new double[] {0, 1, 1, 1})).isEmpty();
        assertThat(Interval.ofMean(new double[] {1, 1, 1, 1, 1})).hasValue(new Interval(1, 1));
    }

    @Test
    void intervalsMeetWhereAnEndOfOneLiesInTheOther() {
        assertThat(new Interval(0.1, 0.5).overlaps(new Interval(0.5, 0.9))).isTrue();
        assertThat(new Interval(0.2, 0.3).overlaps(new Interval(0.1, 0.9))).isTrue();
        assertThat(new Interval(0.6, 0.9).overlaps(new Interval(0.1, 0.5))).isFalse();
    }

    @Test
    void withoutAnswersThereIsNoInterval() {
        assertThat(Interval.wilson(0, 0)).isEmpty();
        assertThatThrownBy(() -> Interval.wilson(1.1, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Interval.wilson(Double.NaN, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pointBiserialIsWorkedOutByHand() {
        // Scores 1 2 3 4, chosen by the two upper ones: means 2.5 and 0.5; products 0.75 + 0.25 + 0.25 + 0.75 = 2; squares 5 and 1.
        var figure = Correlation.pointBiserial(new boolean[] {false, false, true, true}, new double[] {1, 2, 3, 4});

        assertThat(figure.value().orElseThrow()).isCloseTo(2 / Math.sqrt(5), CLOSE);
    }

    @Test
    void whatEverybodyChoseCorrelatesWithNothing() {
        var all = new boolean[] {true, true};

        assertThat(Correlation.pointBiserial(all, new double[] {1, 2}).why()).contains(Reason.SAME_CHOICE);
        assertThat(Correlation.pointBiserial(new boolean[] {true, false}, new double[] {2, 2}).why()).contains(Reason.SAME_TOTALS);
        assertThat(Correlation.pointBiserial(new boolean[0], new double[0]).why()).contains(Reason.NO_ATTEMPTS);
        assertThat(Correlation.pointBiserial(new boolean[1], new double[1]).why()).contains(Reason.TOO_FEW_ATTEMPTS);
    }

    @Test
    void sixLearnersArePartedTwoByTwo() {
        var groups = Groups.tails(new double[] {0, 4, 3, 2, 4, 1});

        assertThat(groups.best()).containsExactly(1, 4);
        assertThat(groups.middle()).containsExactly(2, 3);
        assertThat(groups.weakest()).containsExactly(0, 5);
    }

    @Test
    void equalsBelongToTheHigherGroup() {
        // Two of eight in each tail; the third best equals the second, the third worst the second worst.
        var groups = Groups.tails(new double[] {1, 2, 2, 3, 4, 5, 5, 6});

        assertThat(groups.best()).containsExactly(5, 6, 7);
        assertThat(groups.weakest()).containsExactly(0);
    }

    @Test
    void sumsThatDifferOnlyByRoundingAreEqual() {
        assertThat(0.1 + 0.2).isNotEqualTo(0.3);
        assertThat(Groups.tails(new double[] {0, 0.3, 0.1 + 0.2}).best()).containsExactly(1, 2);
    }

    @Test
    void whenAllAreEqualThereIsNoLowerGroup() {
        var scores = new double[] {2, 2, 2, 2};
        var groups = Groups.tails(scores);

        assertThat(groups.best()).hasSize(4);
        assertThat(UpperLower.of(new double[] {1, 0, 1, 0}, scores).difference().why()).contains(Reason.EMPTY_GROUP);
        assertThat(Groups.tails(new double[0])).isEqualTo(new Groups(List.of(), List.of(), List.of()));
        assertThat(Groups.tails(new double[] {1}).best()).containsExactly(0);
    }

    @Test
    void upperLessLowerIsInPercentagePoints() {
        var figures = UpperLower.of(new double[] {0, 1, 1, 0.5, 1, 0}, new double[] {0, 4, 3, 2, 4, 1});

        assertThat(figures.difference().value().orElseThrow()).isCloseTo(100, CLOSE);
    }

    @ParameterizedTest
    @CsvSource({"24, 8, 8", "25, 8, 9", "26, 9, 8", "3, 1, 1", "2, 1, 0", "1, 0, 1", "0, 0, 0"})
    void thirdsAreAsEqualAsCanBe(int n, int outer, int middle) {
        var groups = Groups.thirds(DoubleStream.iterate(0, i -> i + 1).limit(n).toArray());

        assertThat(groups.weakest()).hasSize(outer);
        assertThat(groups.middle()).hasSize(middle);
        assertThat(groups.best()).hasSize(outer);
    }

    @Test
    void equalsAtTheBorderOfThirdsArePartedByTheirPlaces() {
        var groups = Groups.thirds(new double[] {1, 1, 1});

        assertThat(List.of(groups.weakest(), groups.middle(), groups.best())).containsExactly(List.of(0), List.of(1), List.of(2));
    }

    @Test
    void votesOfThoseWhoVotedTwiceAreCompared() {
        var nan = Double.NaN;
        var votes = TwoVotes.of(new double[] {1, 0, 0.5, 1, 0, nan, 1}, new double[] {1, 1, 1, 0, 0, 1, nan});

        assertThat(votes).isEqualTo(new TwoVotes(1, 2, 1, 1));
        assertThat(votes.voters()).isEqualTo(5);
        assertThat(votes.rightAtFirst()).isEqualTo(2);
        assertThat(votes.rightAfterwards()).isEqualTo(3);
        assertThat(votes.first()).isEqualTo(Interval.wilson(0.4, 5));
        assertThat(TwoVotes.of(new double[] {nan}, new double[] {1}).second()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"9, 50, TOO_FEW, TOO_FEW", "10, 0, EXTREMELY_HARD, NEGATIVE", "10, 10.9, VERY_HARD, VERY_WEAK", "10, 20, HARD, WEAK",
            "10, 34.9, MODERATELY_HARD, ADEQUATE", "10, 35, ABOUT_RIGHT, ADEQUATE", "10, 65, ABOUT_RIGHT, VERY_GOOD",
            "10, 66, FAIRLY_EASY, VERY_GOOD", "10, 89, EASY, VERY_GOOD", "10, 90, VERY_EASY, VERY_GOOD",
            "10, 100, EXTREMELY_EASY, VERY_GOOD"})
    void stepsOfDifficultyAndDiscriminationNeedTenAttempts(int attempts, double percent, Facility facility,
            Discrimination discrimination) {
        var index = percent == 0 ? -1 : percent;
        var none = Figure.missing(Reason.SAME_MARKS);
        var item = new ItemStatistics(attempts, Figure.of(percent), none, none, none, none, none, Figure.of(index), none);

        assertThat(Facility.of(item)).isEqualTo(facility);
        assertThat(Discrimination.of(item)).isEqualTo(discrimination);
    }

    @Test
    void aQuestionWithoutAnIndexHasNoStepOfDiscrimination() {
        var none = Figure.missing(Reason.SAME_MARKS);
        var item = new ItemStatistics(20, Figure.of(100), none, none, none, none, none, none, none);

        assertThat(Discrimination.of(item)).isEqualTo(Discrimination.NONE);
    }

    @Test
    void aFigureIsFinite() {
        assertThatThrownBy(() -> Figure.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Figure.of(2).map(two -> two + 1)).isEqualTo(Figure.of(3));
        assertThat(Figure.missing(Reason.ONLY_QUESTION).map(_ -> 1)).isEqualTo(Figure.missing(Reason.ONLY_QUESTION));
    }
}
