package app.parley.study.memory;

import static app.parley.study.memory.Vectors.PRINTED;
import static app.parley.study.memory.Vectors.SINGLE;
import static app.parley.study.memory.Vectors.within;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import app.parley.base.Rating;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** FSRS-6 gives what the public implementations give. */
class Fsrs6VectorsTest {

    private static final Fsrs6 DEFAULT = new Fsrs6(Fsrs6Weights.DEFAULT);

    static Stream<JsonNode> memoryStates() {
        return Vectors.of("memory_state").valueStream();
    }

    static Stream<JsonNode> nextStates() {
        return Vectors.of("next_states").valueStream();
    }

    static Stream<JsonNode> forgettingCurves() {
        return Vectors.of("forgetting_curve").valueStream();
    }

    static Stream<JsonNode> nextIntervals() {
        return Vectors.of("next_interval").valueStream();
    }

    static Stream<JsonNode> sm2Cards() {
        return Vectors.of("from_sm2").required("cases").valueStream();
    }

    private static JsonNode of(JsonNode byGrade, Rating rating) {
        return byGrade.required(String.valueOf(rating.grade()));
    }

    private static void assertClose(MemoryState actual, JsonNode expected, double relative) {
        var wanted = Vectors.state(expected);
        assertThat(actual.stability()).isCloseTo(wanted.stability(), within(relative, wanted.stability()));
        assertThat(actual.difficulty()).isCloseTo(wanted.difficulty(), within(relative, wanted.difficulty()));
        assertThat(actual.fastStability()).isEqualTo(actual.stability());
    }

    @Test
    void theDefaultWeightsAreTheKnownOnes() {
        assertThat(Fsrs6Weights.DEFAULT.toArray()).containsExactly(Vectors.doubles(Vectors.of("defaults_fsrs6").required("weights")));
    }

    @Test
    void theBoundsAreTheKnownOnesExceptTheFloorThatOnlyAFitKeeps() {
        var low = Vectors.doubles(Vectors.of("defaults_fsrs6").required("lower_bounds"));
        low[19] = 0;

        assertThat(IntStream.range(0, Fsrs6Weights.COUNT).mapToDouble(Fsrs6Weights::low)).containsExactly(boxed(low));
        assertThat(IntStream.range(0, Fsrs6Weights.COUNT).mapToDouble(Fsrs6Weights::high))
                .containsExactly(boxed(Vectors.doubles(Vectors.of("defaults_fsrs6").required("upper_bounds"))));
    }

    private static Double[] boxed(double[] values) {
        return Arrays.stream(values).boxed().toArray(Double[]::new);
    }

    @ParameterizedTest
    @MethodSource("memoryStates")
    void aHistoryLeadsToItsMemory(JsonNode history) {
        var model = new Fsrs6(Vectors.weights(history.required("weights")));

        assertClose(Vectors.after(model, history), history.required("expected"), 1e-6);
    }

    @Test
    void weightsWithoutSameDayReviewsAndAModelWithoutThemAgree() {
        var history = Vectors.of("memory_state").get(1);

        assertClose(Vectors.after(Fsrs6.withoutShortTerm(Fsrs6Weights.DEFAULT), history), history.required("expected"), 1e-6);
    }

    @ParameterizedTest
    @MethodSource("nextStates")
    void eachRatingLeadsToItsMemory(JsonNode vector) {
        var model = new Fsrs6(Vectors.weights(vector.required("weights")));
        var before = Vectors.after(model, vector.required("history"));

        assertThat(Rating.values()).allSatisfy(rating -> {
            var next = model.next(before, vector.required("then_elapsed_days").asDouble(), rating);
            assertClose(next, of(vector.required("expected"), rating), 1e-6);
            assertThat(model.interval(next, 0.9)).isCloseTo(next.stability(), within(1e-12, next.stability()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void theFirstReviewLeadsToItsMemory(Rating rating) {
        var vector = Vectors.of("first_review");
        var first = DEFAULT.first(rating);

        assertThat(first.stability()).isEqualTo(of(vector.required("stability"), rating).asDouble());
        assertThat(first.difficulty()).isCloseTo(of(vector.required("difficulty"), rating).asDouble(), offset(1e-8));
    }

    @Test
    void recallOfAFirstEasyWhenItIsDue() {
        var expected = Vectors.of("first_review").required("retrievability_at_due_of_easy").asDouble();

        assertThat(DEFAULT.recall(DEFAULT.first(Rating.EASY), 8)).isCloseTo(expected, within(PRINTED, expected));
    }

    @ParameterizedTest
    @MethodSource("forgettingCurves")
    void recallFallsAlongTheCurve(JsonNode vector) {
        var weights = Fsrs6Weights.DEFAULT.toArray();
        weights[20] = vector.path("decay").asDouble(weights[20]);
        var model = new Fsrs6(Fsrs6Weights.of(weights));
        var days = Vectors.doubles(vector.required("t"));
        var stabilities = Vectors.doubles(vector.required("s"));
        var expected = Vectors.doubles(vector.required("expected"));

        for (int i = 0; i < days.length; i++) {
            assertThat(model.recall(MemoryState.of(stabilities[i], 5), days[i])).isCloseTo(expected[i], within(1e-6, expected[i]));
        }
    }

    @ParameterizedTest
    @EnumSource
    void difficultyIsDampedAndReverts(Rating rating) {
        var vector = Vectors.of("next_difficulty");
        var difficulty = vector.required("difficulty").asDouble();
        var damped = of(vector.required("after_linear_damping"), rating).asDouble();
        var reverted = of(vector.required("after_mean_reversion"), rating).asDouble();

        assertThat(DEFAULT.damped(difficulty, rating)).isCloseTo(damped, within(1e-6, damped));
        assertThat(DEFAULT.next(MemoryState.of(1, difficulty), 1, rating).difficulty()).isCloseTo(reverted, within(PRINTED, reverted));
    }

    @Test
    void stabilityGrowsWhenItWasRecalled() {
        var vector = Vectors.of("next_stability");
        var before = vector.required("stability").asDouble();

        assertThat(vector.required("success").valueStream()).hasSize(4).allSatisfy(step -> {
            var expected = step.required("expected").asDouble();
            assertThat(DEFAULT.recalled(before, step.required("d").asDouble(), step.required("r").asDouble(),
                    Rating.ofGrade(step.required("rating").asInt()))).isCloseTo(expected, within(PRINTED, expected));
        });
    }

    @Test
    void stabilityFallsWhenItWasForgotten() {
        var vector = Vectors.of("next_stability");
        var before = vector.required("stability").asDouble();

        assertThat(vector.required("failure").valueStream()).hasSize(4).allSatisfy(step -> {
            var expected = step.required("expected").asDouble();
            assertThat(DEFAULT.forgotten(before, step.required("d").asDouble(), step.required("r").asDouble()))
                    .isCloseTo(expected, within(PRINTED, expected));
        });
    }

    @ParameterizedTest
    @EnumSource
    void aSecondReviewOnTheSameDayMovesStabilityByItsOwnFormula(Rating rating) {
        var vector = Vectors.of("next_stability");
        var expected = of(vector.required("same_day"), rating).asDouble();

        assertThat(DEFAULT.next(MemoryState.of(vector.required("stability").asDouble(), 5), 0, rating).stability())
                .isCloseTo(expected, within(PRINTED * 5, expected));
    }

    @ParameterizedTest
    @MethodSource("nextIntervals")
    void theIntervalFollowsFromStabilityAndRetention(JsonNode vector) {
        var state = MemoryState.of(vector.required("stability").asDouble(), 5);
        int most = vector.path("maximum_interval").asInt(Integer.MAX_VALUE);
        var expected = Vectors.doubles(vector.required("expected_f64"));
        var retentions = Vectors.doubles(vector.required("desired_retention"));

        for (int i = 0; i < retentions.length; i++) {
            assertThat(Fuzz.none(DEFAULT.interval(state, retentions[i]), 1, most)).isEqualTo((int) expected[i]);
        }
    }

    @ParameterizedTest
    @MethodSource("sm2Cards")
    void aCardOfSm2GetsAMemory(JsonNode card) {
        var memory = DEFAULT.fromSm2(card.required("ease").asDouble(), card.required("interval").asDouble(),
                card.required("retention").asDouble());

        assertClose(memory, card, SINGLE);
    }
}
