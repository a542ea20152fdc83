package app.parley.study.memory;

import static app.parley.study.memory.Vectors.within;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import app.parley.base.Rating;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** FSRS-7 gives what the public implementations give. */
class Fsrs7VectorsTest {

    private static final Fsrs7 DEFAULT = new Fsrs7(Fsrs7Weights.DEFAULT);
    private static final JsonNode VECTORS = Vectors.of("fsrs7");
    private static final double STATE = VECTORS.required("relative_tolerance_state").asDouble();
    private static final double INTERVAL = VECTORS.required("relative_tolerance_interval").asDouble();

    static Stream<JsonNode> histories() {
        return VECTORS.required("histories").valueStream();
    }

    static Stream<JsonNode> singleSteps() {
        return VECTORS.required("single_steps").valueStream();
    }

    private static MemoryState state(JsonNode array) {
        return new MemoryState(array.get(0).asDouble(), array.get(1).asDouble(), array.get(2).asDouble());
    }

    private static void assertClose(MemoryState actual, JsonNode array) {
        var expected = state(array);
        assertThat(actual.stability()).isCloseTo(expected.stability(), within(STATE, expected.stability()));
        assertThat(actual.fastStability()).isCloseTo(expected.fastStability(), within(STATE, expected.fastStability()));
        assertThat(actual.difficulty()).isCloseTo(expected.difficulty(), within(STATE, expected.difficulty()));
    }

    @Test
    void theDefaultWeightsAreTheKnownOnes() {
        assertThat(Fsrs7Weights.DEFAULT.toArray()).containsExactly(Vectors.doubles(VECTORS.required("weights_34")));
    }

    @Test
    void theBoundsAreTheKnownOnes() {
        var bounds = VECTORS.required("bounds_34");

        assertThat(bounds.size()).isEqualTo(Fsrs7Weights.COUNT);
        assertThat(IntStream.range(0, Fsrs7Weights.COUNT).boxed()).allSatisfy(i -> {
            assertThat(Fsrs7Weights.low(i)).isEqualTo(bounds.get(i).get(0).asDouble());
            assertThat(Fsrs7Weights.high(i)).isEqualTo(bounds.get(i).get(1).asDouble());
        });
    }

    @ParameterizedTest
    @MethodSource("histories")
    void eachReviewOfAHistoryLeadsToItsMemory(JsonNode history) {
        var ratings = Vectors.ratings(history.required("ratings")).toList();
        var elapsed = Vectors.doubles(history.required("elapsed_days"));
        var states = history.required("states");

        var state = DEFAULT.first(ratings.getFirst());
        assertClose(state, states.get(0));
        for (int i = 1; i < elapsed.length; i++) {
            state = DEFAULT.next(state, elapsed[i], ratings.get(i));
            assertClose(state, states.get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("singleSteps")
    void eachRatingLeadsToItsMemoryAndIntervals(JsonNode step) {
        var input = step.required("input");
        var days = step.required("elapsed_days").asDouble();

        assertThat(Rating.values()).allSatisfy(rating -> {
            var expected = step.required("after").required(String.valueOf(rating.grade()));
            var after = input.isNull() ? DEFAULT.first(rating) : DEFAULT.next(state(input), days, rating);
            assertClose(after, expected.required("state"));
            assertIntervals(state(expected.required("state")), expected.required("interval_days_at_targets"));
        });
    }

    private static void assertIntervals(MemoryState state, JsonNode intervals) {
        var retentions = Vectors.doubles(VECTORS.required("retention_targets"));
        var expected = Vectors.doubles(intervals);
        for (int i = 0; i < retentions.length; i++) {
            assertThat(DEFAULT.interval(state, retentions[i])).isCloseTo(expected[i], within(INTERVAL, expected[i]));
        }
    }

    @ParameterizedTest
    @MethodSource("singleSteps")
    void recallBeforeTheReview(JsonNode step) {
        if (step.required("retrievability").isNull()) {
            return;
        }
        var expected = step.required("retrievability").asDouble();

        assertThat(DEFAULT.recall(state(step.required("input")), step.required("elapsed_days").asDouble()))
                .isCloseTo(expected, within(1e-6, expected));
    }

    @Test
    void timeAndRetentionHaveTheirLimits() {
        var clamps = VECTORS.required("clamps");
        var state = new MemoryState(10, 8, 5);

        assertThat(DEFAULT.recall(state, 0)).isCloseTo(clamps.required("retrievability_at_0").asDouble(), offset(1e-15));
        assertThat(DEFAULT.recall(state, -3)).isEqualTo(DEFAULT.recall(state, 0));
        assertThat(DEFAULT.next(state, -3, Rating.AGAIN)).isEqualTo(DEFAULT.next(state, 0, Rating.AGAIN));
        assertThat(DEFAULT.interval(state, 0.9999)).isZero();
        assertThat(DEFAULT.interval(state, 1)).isZero();
    }
}
