package app.parley.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.parley.results.statistics.Figure.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemAnalysisTest {

    private static final Offset<Double> EXACT = within(1e-12);
    private static final Offset<Double> CLOSE = within(1e-9);

    /**
     * Four attempts at three questions worth 1, 2 and 1. Totals 4, 2, 1, 0. Worked out by hand:
     * <pre>
     *        x1  x2  x3 |  T | X1  X2  X3
     *   a     1   2   1 |  4 |  3   2   3
     *   b     1   1   0 |  2 |  1   1   2
     *   c     0   0   1 |  1 |  1   1   0
     *   d     0   0   0 |  0 |  0   0   0
     * </pre>
     */
    private static final double[][] FOUR = {{1, 2, 1}, {1, 1, 0}, {0, 0, 1}, {0, 0, 0}};
    private static final double[] WORTH = {1, 2, 1};

    private static double number(Figure figure) {
        return figure.value().orElseThrow(() -> new AssertionError(figure));
    }

    private static ItemAnalysis analyze(double[][] marks, double... maximum) {
        return ItemAnalysis.of(Marks.of(marks, maximum));
    }

    @Test
    void theFiguresOfAQuestionAreThoseWorkedOutByHand() {
        var first = analyze(FOUR, WORTH).places().getFirst();

        // x1: mean 1/2, squares 4 · 1/4, variance 1/3. X1: mean 5/4, squares 49/16 + 1/16 + 1/16 + 25/16, variance 19/12.
        // Products (1/2)(7/4) + (1/2)(−1/4) + (−1/2)(−1/4) + (−1/2)(−5/4) = 3/2, covariance 1/2.
        // Sorted: 0 0 1 1 and 0 1 1 3: products (−1/2)(−5/4) + (−1/2)(−1/4) + (1/2)(−1/4) + (1/2)(7/4) = 3/2: the same.
        assertThat(first.attempts()).isEqualTo(4);
        assertThat(number(first.facility())).isCloseTo(50, EXACT);
        assertThat(number(first.standardDeviation())).isCloseTo(Math.sqrt(1 / 3.0), EXACT);
        assertThat(number(first.relativeDeviation())).isCloseTo(100 * Math.sqrt(1 / 3.0), EXACT);
        assertThat(number(first.intendedWeight())).isCloseTo(25, EXACT);
        assertThat(number(first.discriminationIndex())).isCloseTo(100 * 0.5 / Math.sqrt(19 / 36.0), CLOSE);
        assertThat(number(first.discriminativeEfficiency())).isCloseTo(100, EXACT);
        assertThat(first.isDubious()).isFalse();
    }

    @Test
    void aQuestionThatIsWorthMoreIsMeasuredByItsOwnBestMark() {
        var second = analyze(FOUR, WORTH).places().get(1);

        // x2: mean 3/4, squares 25/16 + 1/16 + 9/16 + 9/16 = 44/16, variance 11/12.
        assertThat(number(second.facility())).isCloseTo(37.5, EXACT);
        assertThat(number(second.standardDeviation())).isCloseTo(Math.sqrt(11 / 12.0), EXACT);
        assertThat(number(second.relativeDeviation())).isCloseTo(50 * Math.sqrt(11 / 12.0), EXACT);
        assertThat(number(second.intendedWeight())).isCloseTo(50, EXACT);
    }

    @Test
    void efficiencyComparesWithTheLargestCovarianceThatSuchMarksCouldHave() {
        var third = analyze(FOUR, WORTH).places().get(2);

        // x3: 1 0 1 0, X3: 3 2 0 0, mean 5/4: products (7/4 − 3/4 − 5/4 + 5/4)/2 = 1/2.
        // Sorted 0 0 1 1 and 0 0 2 3: (5/4 + 5/4 + 3/4 + 7/4)/2 = 5/2. So 1/5 of it.
        assertThat(number(third.discriminativeEfficiency())).isCloseTo(20, CLOSE);
    }

    @Test
    void effectiveWeightsAreSharesOfTheRootsOfTheCovariancesWithTheTotal() {
        var places = analyze(FOUR, WORTH).places();

        // T: 4 2 1 0, mean 7/4, distances 9/4 1/4 −3/4 −7/4. C(x1, T) = (9/4 + 1/4 + 3/4 + 7/4)/2/3 = 5/6;
        // C(x2, T) = (2·9/4 + 1/4 − 0 − 0)/3 = 19/12, C(x3, T) = (9/4 − 3/4)/3 = 1/2.
        double all = Math.sqrt(5 / 6.0) + Math.sqrt(19 / 12.0) + Math.sqrt(0.5);
        assertThat(number(places.get(0).effectiveWeight())).isCloseTo(100 * Math.sqrt(5 / 6.0) / all, CLOSE);
        assertThat(number(places.get(1).effectiveWeight())).isCloseTo(100 * Math.sqrt(19 / 12.0) / all, CLOSE);
        assertThat(number(places.get(2).effectiveWeight())).isCloseTo(100 * Math.sqrt(0.5) / all, CLOSE);
    }

    @Test
    void theFiguresOfTheQuizAreThoseWorkedOutByHand() {
        var quiz = analyze(FOUR, WORTH).quiz();

        // Distances of the totals in quarters: 9, 1, −3, −7. Squares 81 + 1 + 9 + 49 = 140 sixteenths, cubes 729 + 1 − 27 − 343
        // = 360 sixty-fourths, fourth powers 6561 + 1 + 81 + 2401 = 9044 of 256.
        double m2 = 140 / 16.0 / 4;
        double m3 = 360 / 64.0 / 4;
        double m4 = 9044 / 256.0 / 4;
        double k2 = 4 * m2 / 3;
        double k3 = 16 * m3 / (3 * 2);
        double k4 = 16 * (5 * m4 - 9 * m2 * m2) / (3 * 2 * 1);
        double alpha = 100 * 1.5 * (1 - (1 / 3.0 + 11 / 12.0 + 1 / 3.0) / k2);
        assertThat(quiz.attempts()).isEqualTo(4);
        assertThat(number(quiz.average())).isCloseTo(1.75, EXACT);
        assertThat(number(quiz.percent(quiz.average()))).isCloseTo(43.75, EXACT);
        assertThat(number(quiz.median())).isCloseTo(1.5, EXACT);
        assertThat(number(quiz.standardDeviation())).isCloseTo(Math.sqrt(35 / 12.0), EXACT);
        assertThat(number(quiz.skewness())).isCloseTo(k3 / Math.pow(k2, 1.5), CLOSE);
        assertThat(number(quiz.kurtosis())).isCloseTo(k4 / (k2 * k2), CLOSE);
        assertThat(number(quiz.internalConsistency())).isCloseTo(alpha, CLOSE);
        assertThat(number(quiz.errorRatio())).isCloseTo(100 * Math.sqrt(1 - alpha / 100), CLOSE);
        assertThat(number(quiz.standardError())).isCloseTo(Math.sqrt(1 - alpha / 100) * Math.sqrt(35 / 12.0), CLOSE);
    }

    /** The same sums by the textbook's other forms, over random marks of different sizes. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anIndependentWayToReckonGivesTheSame(long seed) {
        var random = new SplittableRandom(seed);
        int n = random.nextInt(5, 60);
        int questions = random.nextInt(2, 15);
        var maximum = new double[questions];
        Arrays.setAll(maximum, _ -> random.nextInt(1, 9));
        var marks = new double[n][questions];
        for (var row : marks) {
            double ability = random.nextGaussian();
            Arrays.setAll(row, q -> maximum[q] * Math.clamp(Math.round(2 * (0.5 + 0.3 * ability + random.nextGaussian())) / 4.0, 0, 1));
        }

        var analysis = analyze(marks, maximum);

        for (int q = 0; q < questions; q++) {
            int question = q;
            double[] own = Arrays.stream(marks).mapToDouble(row -> row[question]).toArray();
            double[] total = Arrays.stream(marks).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
            double[] others = new double[n];
            Arrays.setAll(others, i -> total[i] - own[i]);
            var item = analysis.places().get(q);
            double largest = covariance(sorted(own), sorted(others));
            assertThat(number(item.discriminationIndex())).isCloseTo(
                    100 * covariance(own, others) / Math.sqrt(covariance(own, own) * covariance(others, others)), CLOSE);
            assertThat(number(item.discriminativeEfficiency())).isCloseTo(100 * covariance(own, others) / largest, CLOSE);
            assertThat(item.isDubious()).isEqualTo(100 * covariance(own, others) / largest < 15);
        }
        assertThat(analysis.places().stream().flatMapToDouble(item -> item.effectiveWeight().value().stream()).sum())
                .isCloseTo(100, CLOSE);
    }

    /** Alpha by pairs of questions, and the moments by power sums, over random marks. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void theWholeQuizReckonedFromOtherFormulasIsTheSame(long seed) {
        var random = new SplittableRandom(seed);
        int n = random.nextInt(4, 80);
        int questions = random.nextInt(2, 12);
        var maximum = random.doubles(questions, 0.5, 6).toArray();
        var marks = new double[n][questions];
        for (var row : marks) {
            // Penalties make some marks negative.
            Arrays.setAll(row, q -> maximum[q] * (random.nextInt(6) - 1) / 4);
        }

        var quiz = ItemAnalysis.of(marks, maximum).quiz();

        // Alpha = p/(p−1) · the sum of the covariances of all pairs of different questions / that of all pairs.
        double different = 0;
        double all = 0;
        for (int q = 0; q < questions; q++) {
            for (int r = 0; r < questions; r++) {
                double pair = covariance(column(marks, q), column(marks, r));
                all += pair;
                different += q == r ? 0 : pair;
            }
        }
        assertThat(number(quiz.internalConsistency())).isCloseTo(100.0 * questions / (questions - 1) * different / all, within(1e-7));
        assertThat(number(quiz.standardDeviation())).isCloseTo(Math.sqrt(all), CLOSE);
        double error = Math.sqrt(1 - number(quiz.internalConsistency()) / 100);
        assertThat(number(quiz.errorRatio())).isCloseTo(100 * error, within(1e-7));
        assertThat(number(quiz.standardError())).isCloseTo(error * Math.sqrt(all), within(1e-7));
        // Fisher's k-statistics from the sums of the powers.
        double[] s = new double[5];
        for (var row : marks) {
            double total = Arrays.stream(row).sum();
            for (int power = 1; power <= 4; power++) {
                s[power] += Math.pow(total, power);
            }
        }
        double k2 = (n * s[2] - s[1] * s[1]) / (n * (n - 1.0));
        double k3 = (2 * Math.pow(s[1], 3) - 3 * n * s[1] * s[2] + n * (double) n * s[3]) / (n * (n - 1.0) * (n - 2));
        double k4 = (-6 * Math.pow(s[1], 4) + 12 * n * s[1] * s[1] * s[2] - 3.0 * n * (n - 1) * s[2] * s[2]
                - 4.0 * n * (n + 1) * s[1] * s[3] + (double) n * n * (n + 1) * s[4]) / (n * (n - 1.0) * (n - 2) * (n - 3));
        assertThat(number(quiz.average())).isCloseTo(s[1] / n, CLOSE);
        assertThat(number(quiz.skewness())).isCloseTo(k3 / Math.pow(k2, 1.5), within(1e-6));
        assertThat(number(quiz.kurtosis())).isCloseTo(k4 / (k2 * k2), within(1e-5));
    }

    private static double[] column(double[][] marks, int column) {
        return Arrays.stream(marks).mapToDouble(row -> row[column]).toArray();
    }

    @Test
    void negativeMarksAreReckonedAsTheyAre() {
        // x1: −1 0 1 of 1, x2: 0 1 2 of 2. Means 0 and 1; in step with one another.
        var analysis = ItemAnalysis.of(new double[][] {{-1, 0}, {0, 1}, {1, 2}}, 1, 2);

        assertThat(number(analysis.places().getFirst().facility())).isCloseTo(0, EXACT);
        assertThat(number(analysis.places().getFirst().discriminationIndex())).isCloseTo(100, CLOSE);
        assertThat(number(analysis.quiz().average())).isCloseTo(1, EXACT);
    }

    @Test
    void aPlainTableIsTheSameAsMarks() {
        assertThat(ItemAnalysis.of(FOUR, WORTH)).isEqualTo(ItemAnalysis.of(Marks.of(FOUR, WORTH)));
        assertThatThrownBy(() -> ItemAnalysis.of(FOUR, 1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    /** By the sum of the products of all differences of pairs: no mean in it. */
    private static double covariance(double[] one, double[] other) {
        int n = one.length;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                sum += (one[i] - one[j]) * (other[i] - other[j]);
            }
        }
        return sum / n / (n - 1);
    }

    private static double[] sorted(double[] numbers) {
        var copy = numbers.clone();
        Arrays.sort(copy);
        return copy;
    }

    @Test
    void aQuestionThatGoesAgainstTheRestHasNoEffectiveWeightAndTheOthersShareAll() {
        // x3 is worth more than the rest and runs against it: covariance with the total is negative.
        var places = analyze(new double[][] {{1, 1, 0}, {1, 1, 0.5}, {0, 0, 1}, {0, 0, 1}}, 1, 1, 1).places();

        assertThat(places.get(2).effectiveWeight().why()).contains(Reason.NEGATIVE_COVARIANCE);
        assertThat(number(places.get(0).effectiveWeight())).isCloseTo(50, CLOSE);
        assertThat(number(places.get(2).discriminationIndex())).isNegative();
        assertThat(places.get(2).isDubious()).isTrue();
    }

    @Test
    void negativeConsistencyIsNotMadeZero() {
        // Two questions that are opposites: T is 1 but for one attempt.
        var quiz = analyze(new double[][] {{1, 0}, {0, 1}, {1, 0}, {0, 1}, {1, 1}}, 1, 1).quiz();

        // Variances 0.3 and 0.3, that of the totals 0.2: 100 · 2 · (1 − 3) = −400; error ratio 100 · √5.
        assertThat(number(quiz.internalConsistency())).isCloseTo(-400, CLOSE);
        assertThat(number(quiz.errorRatio())).isCloseTo(100 * Math.sqrt(5), CLOSE);
    }

    @Test
    void withoutAttemptsThereIsNothingAndItSaysWhy() {
        var analysis = analyze(new double[0][], 1, 1);

        assertThat(analysis.places()).allSatisfy(item -> {
            assertThat(item.attempts()).isZero();
            assertThat(item.facility().why()).contains(Reason.NO_ATTEMPTS);
            assertThat(item.discriminativeEfficiency().why()).contains(Reason.NO_ATTEMPTS);
            assertThat(item.effectiveWeight().why()).contains(Reason.NO_ATTEMPTS);
            assertThat(number(item.intendedWeight())).isCloseTo(50, EXACT);
            assertThat(item.isDubious()).isFalse();
        });
        assertThat(analysis.quiz().average().why()).contains(Reason.NO_ATTEMPTS);
        assertThat(analysis.quiz().standardError().why()).contains(Reason.NO_ATTEMPTS);
    }

    @Test
    void oneAttemptHasAnAverageButNoSpread() {
        var analysis = analyze(new double[][] {{1, 0.5}}, 1, 1);

        assertThat(number(analysis.places().get(1).facility())).isCloseTo(50, EXACT);
        assertThat(analysis.places().get(1).standardDeviation().why()).contains(Reason.TOO_FEW_ATTEMPTS);
        assertThat(analysis.places().get(1).discriminationIndex().why()).contains(Reason.TOO_FEW_ATTEMPTS);
        assertThat(analysis.places().get(1).effectiveWeight().why()).contains(Reason.TOO_FEW_ATTEMPTS);
        assertThat(number(analysis.quiz().average())).isCloseTo(1.5, EXACT);
        assertThat(number(analysis.quiz().median())).isCloseTo(1.5, EXACT);
        assertThat(analysis.quiz().standardDeviation().why()).contains(Reason.TOO_FEW_ATTEMPTS);
    }

    @Test
    void eachMomentNeedsSoManyAttempts() {
        var two = analyze(new double[][] {{1, 1}, {0, 1}}, 1, 1).quiz();
        var three = analyze(new double[][] {{1, 1}, {0, 1}, {0, 0}}, 1, 1).quiz();

        assertThat(two.standardDeviation().value()).isPresent();
        assertThat(two.skewness().why()).contains(Reason.TOO_FEW_ATTEMPTS);
        assertThat(two.internalConsistency().why()).contains(Reason.TOO_FEW_ATTEMPTS);
        assertThat(three.skewness().value()).isPresent();
        assertThat(three.internalConsistency().value()).isPresent();
        assertThat(three.kurtosis().why()).contains(Reason.TOO_FEW_ATTEMPTS);
    }

    @Test
    void oneQuestionHasNothingToCompareWith() {
        var analysis = analyze(new double[][] {{1}, {0}, {1}}, 1);

        assertThat(analysis.places().getFirst().discriminationIndex().why()).contains(Reason.ONLY_QUESTION);
        assertThat(analysis.places().getFirst().discriminativeEfficiency().why()).contains(Reason.ONLY_QUESTION);
        assertThat(number(analysis.places().getFirst().effectiveWeight())).isCloseTo(100, EXACT);
        assertThat(analysis.quiz().internalConsistency().why()).contains(Reason.ONLY_QUESTION);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 1})
    void equalMarksSeparateNobody(double mark) {
        var row = new double[] {mark, mark, mark};
        var analysis = analyze(new double[][] {row, row, row, row, row, row, row}, 1, 1, 1);

        assertThat(analysis.places()).allSatisfy(item -> {
            assertThat(number(item.facility())).isCloseTo(100 * mark, CLOSE);
            assertThat(number(item.standardDeviation())).isZero();
            assertThat(item.discriminationIndex().why()).contains(Reason.SAME_MARKS);
            assertThat(item.discriminativeEfficiency().why()).contains(Reason.SAME_MARKS);
            assertThat(item.effectiveWeight().why()).contains(Reason.SAME_TOTALS);
        });
        assertThat(number(analysis.quiz().standardDeviation())).isZero();
        assertThat(analysis.quiz().skewness().why()).contains(Reason.SAME_TOTALS);
        assertThat(analysis.quiz().kurtosis().why()).contains(Reason.SAME_TOTALS);
        assertThat(analysis.quiz().internalConsistency().why()).contains(Reason.SAME_TOTALS);
        assertThat(analysis.quiz().errorRatio().why()).contains(Reason.SAME_TOTALS);
    }

    @Test
    void oneSeparatingQuestionAmongEqualOnesHasNothingToBeComparedWith() {
        var places = analyze(new double[][] {{1, 0.1}, {0, 0.1}, {1, 0.1}}, 1, 1).places();

        assertThat(places.get(0).discriminationIndex().why()).contains(Reason.SAME_OTHER_MARKS);
        assertThat(places.get(1).discriminationIndex().why()).contains(Reason.SAME_MARKS);
        assertThat(number(places.get(0).effectiveWeight())).isCloseTo(100, EXACT);
        assertThat(number(places.get(1).effectiveWeight())).isZero();
    }

    @Test
    void aQuestionThatIsWorthNothingHasNoFacility() {
        var places = analyze(new double[][] {{0, 1}, {0, 0}}, 0, 1).places();

        assertThat(places.getFirst().facility().why()).contains(Reason.MAXIMUM_ZERO);
        assertThat(places.getFirst().relativeDeviation().why()).contains(Reason.MAXIMUM_ZERO);
        assertThat(number(places.getFirst().standardDeviation())).isZero();
        assertThat(number(places.getFirst().intendedWeight())).isZero();
    }

    @Test
    void aQuizThatIsWorthNothingHasNoPercentages() {
        var analysis = analyze(new double[][] {{0}, {0}}, 0);

        assertThat(analysis.places().getFirst().intendedWeight().why()).contains(Reason.TOTAL_ZERO);
        assertThat(analysis.quiz().percent(analysis.quiz().average()).why()).contains(Reason.TOTAL_ZERO);
    }

    @Test
    void whatAnAttemptLacksCountsNeitherForNorAgainstTheQuestion() {
        var nan = Double.NaN;
        var analysis = analyze(new double[][] {{1, 1, nan}, {0, 1, 1}, {1, nan, 0}, {0, 0, 1}}, 1, 1, 1);

        var second = analysis.places().get(1);
        assertThat(second.attempts()).isEqualTo(3);
        assertThat(number(second.facility())).isCloseTo(200 / 3.0, CLOSE);
        // x2: 1 1 0 and others 1 1 1 (without the third attempt).
        assertThat(second.discriminationIndex().why()).contains(Reason.SAME_OTHER_MARKS);
        assertThat(number(analysis.quiz().average())).isCloseTo(1.5, EXACT);
        assertThat(analysis.quiz().internalConsistency().why()).contains(Reason.ATTEMPTS_DIFFER);
    }

    @Test
    void aQuestionThatNobodyHadSaysSo() {
        var nan = Double.NaN;
        var places = analyze(new double[][] {{1, nan}, {0, nan}}, 1, 1).places();

        assertThat(places.get(1).attempts()).isZero();
        assertThat(places.get(1).facility().why()).contains(Reason.NO_ATTEMPTS);
        assertThat(places.get(1).effectiveWeight().why()).contains(Reason.NO_ATTEMPTS);
    }

    @Test
    void aDrawnQuestionIsComparedWithTheWholeTotalAndItsPlaceWithTheRest() {
        // The first place draws question 7 or 9; the second is fixed.
        var marks = Marks.of(new double[][] {{1, 1}, {0, 1}, {1, 0}, {0, 0}, {1, 1}}, new double[] {1, 1})
                .withDrawn(new int[][] {{7, -1}, {7, -1}, {7, -1}, {9, -1}, {9, -1}});

        var analysis = ItemAnalysis.of(marks);

        assertThat(analysis.drawn()).containsOnlyKeys(7, 9);
        var seven = analysis.drawn().get(7);
        // x: 1 0 1, T: 2 1 1. Means 2/3 and 4/3; products (1/3)(2/3) + (2/3)(1/3) − (1/3)(1/3) = 1/3, squares 2/3 and 2/3.
        assertThat(seven.attempts()).isEqualTo(3);
        assertThat(number(seven.facility())).isCloseTo(200 / 3.0, CLOSE);
        assertThat(number(seven.discriminationIndex())).isCloseTo(50, CLOSE);
        assertThat(seven.effectiveWeight().why()).contains(Reason.PART_OF_PLACE);
        assertThat(number(seven.intendedWeight())).isCloseTo(50, EXACT);
        // The place: x: 1 0 1 0 1, X: 1 1 0 0 1: products of fifths 6 − 6·… by the other form:
        double expected = covariance(new double[] {1, 0, 1, 0, 1}, new double[] {1, 1, 0, 0, 1});
        assertThat(number(analysis.places().getFirst().discriminationIndex())).isCloseTo(100 * expected / 0.3, CLOSE);
        assertThat(analysis.quiz().internalConsistency().value()).isPresent();
    }

    @Test
    void aQuestionDrawnForTwoPlacesIsOneQuestion() {
        var marks = Marks.of(new double[][] {{1, 0}, {0, 1}, {1, 1}}, new double[] {1, 2})
                .withDrawn(new int[][] {{3, 4}, {4, 3}, {3, 4}});

        var three = ItemAnalysis.of(marks).drawn().get(3);

        assertThat(three.attempts()).isEqualTo(3);
        assertThat(three.facility().why()).contains(Reason.MAXIMUM_DIFFERS);
    }

    @Test
    void aVariantCountsOnlyItsOwnAttempts() {
        var marks = Marks.of(FOUR, WORTH);

        var variant = ItemAnalysis.ofVariant(marks, 0, attempt -> attempt != 3);

        // x1: 1 1 0, X1: 3 1 1.
        assertThat(variant.attempts()).isEqualTo(3);
        assertThat(number(variant.discriminationIndex())).isCloseTo(50, CLOSE);
        assertThat(variant.effectiveWeight().why()).contains(Reason.PART_OF_PLACE);
    }

    @Test
    void randomGuessScoresAreTakenAsTheyAreToldAndMissingOnesSaySo() {
        var places = ItemAnalysis.of(Marks.of(FOUR, WORTH).withGuess(new double[] {25, 0, Double.NaN})).places();

        assertThat(places).extracting(ItemStatistics::randomGuess).containsExactly(Figure.of(25), Figure.of(0),
                Figure.missing(Reason.GUESS_UNKNOWN));
    }

    @Test
    void largeMarksThatDifferLittleLoseNothing() {
        var near = new double[][] {{1, 1}, {0, 0}, {1, 0}, {0, 1}, {1, 1}};
        var far = Arrays.stream(near).map(row -> new double[] {row[0] + 1e9, row[1] + 1e9}).toArray(double[][]::new);

        var expected = analyze(near, 1, 1);
        var actual = analyze(far, 2e9, 2e9);

        assertThat(number(actual.places().getFirst().discriminationIndex()))
                .isCloseTo(number(expected.places().getFirst().discriminationIndex()), within(1e-6));
        assertThat(number(actual.quiz().kurtosis())).isCloseTo(number(expected.quiz().kurtosis()), within(1e-6));
    }

    @Test
    void theMarksAreNotChangedAndMayBeChangedAfterwards() {
        var given = new double[][] {{1, 0}, {0, 1}, {1, 1}};
        var marks = Marks.of(given, new double[] {1, 1});
        var before = ItemAnalysis.of(marks);

        given[0][0] = 0;

        assertThat(ItemAnalysis.of(marks)).isEqualTo(before);
    }

    @Test
    void whatIsNoTableOfMarksIsRefused() {
        var one = new double[] {1};
        assertThatThrownBy(() -> Marks.of(new double[][] {{1, 2}}, one)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Marks.of(new double[][] {{Double.POSITIVE_INFINITY}}, one))
                .isInstanceOf(IllegalArgumentException.class);
        for (var best : List.of(-1.0, Double.NaN, Double.POSITIVE_INFINITY)) {
            assertThatThrownBy(() -> Marks.of(new double[0][], new double[] {best})).isInstanceOf(IllegalArgumentException.class);
        }
        var marks = Marks.of(new double[][] {{1}}, one);
        assertThatThrownBy(() -> marks.withGuess(new double[2])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> marks.withDrawn(new int[][] {{-2}})).isInstanceOf(IllegalArgumentException.class);
    }
}
