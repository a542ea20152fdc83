package app.parley.study.memory;

import static app.parley.study.memory.Vectors.within;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.parley.base.Rating;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for both models, whatever their weights within the bounds and whatever was answered. */
class MemoryModelTest {

    private static final int WEIGHTS = 40;

    static Stream<MemoryModel> models() {
        var random = new Random(2026);
        return Stream.of(Stream.of(new Fsrs6(Fsrs6Weights.DEFAULT), new Fsrs7(Fsrs7Weights.DEFAULT)),
                IntStream.range(0, WEIGHTS).mapToObj(i -> new Fsrs6(anyFsrs6(random))),
                IntStream.range(0, WEIGHTS).mapToObj(i -> Fsrs6.withoutShortTerm(anyFsrs6(random))),
                IntStream.range(0, WEIGHTS).mapToObj(i -> new Fsrs7(anyFsrs7(random))),
                Stream.of(corner6(Fsrs6Weights::low), corner6(Fsrs6Weights::high), corner7(Fsrs7Weights::low),
                        corner7(Fsrs7Weights::high))).flatMap(models -> models);
    }

    private static Fsrs6Weights anyFsrs6(Random random) {
        return Fsrs6Weights.of(IntStream.range(0, Fsrs6Weights.COUNT)
                .mapToDouble(i -> random.nextDouble(Fsrs6Weights.low(i), Fsrs6Weights.high(i))).toArray());
    }

    private static Fsrs7Weights anyFsrs7(Random random) {
        return Fsrs7Weights.clipped(IntStream.range(0, Fsrs7Weights.COUNT)
                .mapToDouble(i -> random.nextDouble(Fsrs7Weights.low(i), Fsrs7Weights.high(i))).toArray());
    }

    private static MemoryModel corner6(IntToDoubleFunction bound) {
        return new Fsrs6(Fsrs6Weights.of(IntStream.range(0, Fsrs6Weights.COUNT).mapToDouble(bound).toArray()));
    }

    private static MemoryModel corner7(IntToDoubleFunction bound) {
        return new Fsrs7(Fsrs7Weights.of(IntStream.range(0, Fsrs7Weights.COUNT).mapToDouble(bound).toArray()));
    }

    private static double leastStable(MemoryModel model) {
        return model instanceof Fsrs7 ? Fsrs7.LEAST_STABLE : Fsrs6.LEAST_STABLE;
    }

    private static Rating anyRating(Random random) {
        return Rating.values()[random.nextInt(4)];
    }

    /** Often on the same day, sometimes after a lifetime. */
    private static double anyDays(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> random.nextDouble();
            case 2 -> random.nextInt(1, 400);
            default -> Math.exp(random.nextDouble(-12, 12));
        };
    }

    private static MemoryState anyState(MemoryModel model, Random random) {
        var stability = anyStability(model, random);
        return new MemoryState(stability, model instanceof Fsrs7 ? anyStability(model, random) : stability,
                random.nextDouble(MemoryModel.EASIEST, MemoryModel.HARDEST));
    }

    private static double anyStability(MemoryModel model, Random random) {
        return Math.exp(random.nextDouble(Math.log(leastStable(model)), Math.log(MemoryModel.MOST_STABLE)));
    }

    @ParameterizedTest
    @MethodSource("models")
    void stabilityAndDifficultyStayWithinTheirBounds(MemoryModel model) {
        var random = new Random(1);

        for (int card = 0; card < 100; card++) {
            var state = model.first(anyRating(random));
            for (int review = 0; review < 50; review++) {
                assertThat(state.stability()).isBetween(leastStable(model), MemoryModel.MOST_STABLE);
                assertThat(state.fastStability()).isBetween(leastStable(model), MemoryModel.MOST_STABLE);
                assertThat(state.difficulty()).isBetween(MemoryModel.EASIEST, MemoryModel.HARDEST);
                state = model.next(state, anyDays(random), anyRating(random));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void recallFallsWithTime(MemoryModel model) {
        var random = new Random(2);

        for (int i = 0; i < 300; i++) {
            var state = anyState(model, random);
            var earlier = anyDays(random);
            var later = earlier + anyDays(random);

            assertThat(model.recall(state, earlier)).isBetween(0.0, 1.0).isGreaterThanOrEqualTo(model.recall(state, later));
            assertThat(model.recall(state, 0)).isGreaterThan(0.9999);
            assertThat(model.recall(state, 1e6)).isLessThan(model.recall(state, 0));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void whenTheIntervalIsOverRecallIsWhatWasWanted(MemoryModel model) {
        var random = new Random(3);

        for (int i = 0; i < 300; i++) {
            var state = anyState(model, random);
            var retention = random.nextDouble(0.5, 0.9998);
            var interval = model.interval(state, retention);

            if (interval < MemoryModel.MOST_STABLE || model instanceof Fsrs6) {
                assertThat(model.recall(state, interval)).isCloseTo(retention, within(1e-9, retention));
            } else {
                assertThat(model.recall(state, interval)).isGreaterThanOrEqualTo(retention - 1e-9);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void whoWantsToRecallMoreReviewsSooner(MemoryModel model) {
        var random = new Random(4);

        for (int i = 0; i < 300; i++) {
            var state = anyState(model, random);
            var less = random.nextDouble(0.01, 1);
            var more = random.nextDouble(less, 1);

            assertThat(model.interval(state, more)).isLessThanOrEqualTo(model.interval(state, less) * (1 + 1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void recallingNeverLowersStabilityAndForgettingNeverRaisesIt(MemoryModel model) {
        var random = new Random(5);

        for (int i = 0; i < 300; i++) {
            var state = anyState(model, random);
            var days = 1 + anyDays(random);
            var forgotten = model.next(state, days, Rating.AGAIN);

            assertThat(forgotten.stability()).isLessThanOrEqualTo(state.stability());
            assertThat(forgotten.fastStability()).isLessThanOrEqualTo(state.fastStability());
            assertThat(Stream.of(Rating.HARD, Rating.GOOD, Rating.EASY)).allSatisfy(rating -> {
                var recalled = model.next(state, days, rating);
                assertThat(recalled.stability()).isGreaterThanOrEqualTo(state.stability());
                assertThat(recalled.fastStability()).isGreaterThanOrEqualTo(state.fastStability());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void ofTwoTracesTheFastOneIsTheShorterAfterForgetting(MemoryModel model) {
        var random = new Random(8);

        for (int i = 0; i < 300 && model instanceof Fsrs7; i++) {
            var forgotten = model.next(anyState(model, random), anyDays(random), Rating.AGAIN);

            assertThat(forgotten.fastStability()).isLessThanOrEqualTo(Math.max(0.8 * forgotten.stability(), Fsrs7.LEAST_STABLE));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void theHarderItWasTheMoreDifficultTheCardBecomes(MemoryModel model) {
        var random = new Random(7);

        for (int i = 0; i < 300; i++) {
            var state = anyState(model, random);
            var days = anyDays(random);

            assertThat(Stream.of(Rating.EASY, Rating.GOOD, Rating.HARD).map(rating -> model.next(state, days, rating).difficulty()))
                    .isSorted();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void aClockThatGoesBackIsNoTimeAtAll(MemoryModel model) {
        var state = model.first(Rating.GOOD);

        assertThat(model.recall(state, -5)).isEqualTo(model.recall(state, 0));
        assertThat(Rating.values()).allSatisfy(rating ->
                assertThat(model.next(state, -5, rating)).isEqualTo(model.next(state, 0, rating)));
    }

    @ParameterizedTest
    @MethodSource("models")
    void statesBeyondTheBoundsCountAsTheBounds(MemoryModel model) {
        var beyond = new MemoryState(-3, 1e12, 77);
        var bound = new MemoryState(leastStable(model), MemoryModel.MOST_STABLE, MemoryModel.HARDEST);

        assertThat(model.recall(beyond, 3)).isEqualTo(model.recall(bound, 3));
        assertThat(model.interval(beyond, 0.8)).isEqualTo(model.interval(bound, 0.8));
        assertThat(Rating.values()).allSatisfy(rating ->
                assertThat(model.next(beyond, 3, rating)).isEqualTo(model.next(bound, 3, rating)));
    }

    @ParameterizedTest
    @MethodSource("models")
    void endlessTimeIsFinite(MemoryModel model) {
        var state = model.first(Rating.HARD);

        assertThat(Stream.of(1e300, Double.POSITIVE_INFINITY)).allSatisfy(days -> {
            assertThat(model.recall(state, days)).isBetween(0.0, 0.5);
            assertThat(Rating.values()).allSatisfy(rating -> assertThat(model.next(state, days, rating).stability()).isFinite());
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void timeThatIsNotANumberIsRefused(MemoryModel model) {
        assertThatIllegalArgumentException().isThrownBy(() -> model.recall(model.first(Rating.GOOD), Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> model.next(model.first(Rating.GOOD), Double.NaN, Rating.GOOD));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 1.0001, Double.NaN})
    void aRetentionThatIsNoProbabilityIsRefused(double retention) {
        assertThat(Stream.of(new Fsrs6(Fsrs6Weights.DEFAULT), new Fsrs7(Fsrs7Weights.DEFAULT))).allSatisfy(model ->
                assertThatIllegalArgumentException().isThrownBy(() -> model.interval(model.first(Rating.GOOD), retention)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aStateOfNoNumbersIsRefused(double number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MemoryState(number, 1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new MemoryState(1, number, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new MemoryState(1, 1, number));
        assertThat(new MemoryState(Double.MAX_VALUE, -Double.MAX_VALUE, Double.MAX_VALUE).difficulty()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, -1})
    void aGradeOutsideOneToFourIsRefused(int grade) {
        assertThatIllegalArgumentException().isThrownBy(() -> Rating.ofGrade(grade));
    }

    @Test
    void noMemoryFollowsFromImpossibleNumbersOfSm2() {
        var model = new Fsrs6(Fsrs6Weights.DEFAULT);

        assertThatIllegalArgumentException().isThrownBy(() -> model.fromSm2(2.5, 10, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> model.fromSm2(2.5, 10, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> model.fromSm2(Double.NaN, 10, 0.9));
        assertThatIllegalArgumentException().isThrownBy(() -> model.fromSm2(2.5, Double.POSITIVE_INFINITY, 0.9));
    }

    @Test
    void anySm2CardGetsAMemoryWithinTheBounds() {
        var model = new Fsrs6(Fsrs6Weights.DEFAULT);
        var random = new Random(6);

        for (int i = 0; i < 1_000; i++) {
            var memory = model.fromSm2(random.nextDouble(-2, 12), random.nextDouble(-10, 50_000), random.nextDouble(0.01, 0.999));
            assertThat(memory.stability()).isBetween(Fsrs6.LEAST_STABLE, MemoryModel.MOST_STABLE);
            assertThat(memory.difficulty()).isBetween(MemoryModel.EASIEST, MemoryModel.HARDEST);
        }
    }
}
