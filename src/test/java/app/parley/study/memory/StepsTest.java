package app.parley.study.memory;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.base.Rating;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class StepsTest {

    static Stream<JsonNode> delays() {
        return Vectors.of("learning_step_delays_s").required("cases").valueStream();
    }

    private static Optional<Duration> seconds(JsonNode delay) {
        return delay.isNull() ? Optional.empty() : Optional.of(Duration.ofSeconds(delay.asLong()));
    }

    @ParameterizedTest
    @MethodSource("delays")
    void eachRatingHasItsDelay(JsonNode vector) {
        var steps = new Steps(vector.required("steps_s").valueStream().map(step -> Duration.ofSeconds(step.asLong())).toList());
        int index = vector.required("index").asInt();

        assertThat(steps.delay(index, Rating.AGAIN)).isEqualTo(seconds(vector.required("again")));
        assertThat(steps.delay(index, Rating.HARD)).isEqualTo(seconds(vector.required("hard")));
        assertThat(steps.delay(index, Rating.GOOD)).isEqualTo(seconds(vector.required("good")));
        assertThat(steps.delay(index, Rating.EASY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void withoutStepsThereIsNoDelay(Rating rating) {
        assertThat(new Steps(List.of()).delay(0, rating)).isEmpty();
        assertThat(new Steps(List.of()).isEmpty()).isTrue();
    }

    @Test
    void aStepThatThereNoLongerIsCountsAsTheLast() {
        var steps = new Steps(List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)));

        assertThat(steps.delay(7, Rating.HARD)).contains(Duration.ofMinutes(10));
        assertThat(steps.delay(7, Rating.GOOD)).isEmpty();
        assertThat(steps.next(7, Rating.HARD)).isEqualTo(1);
        assertThat(steps.next(7, Rating.AGAIN)).isZero();
    }

    @Test
    void theMeanOfLongStepsIsWholeDays() {
        var steps = new Steps(List.of(Duration.ofDays(1), Duration.ofDays(4)));

        assertThat(steps.delay(0, Rating.HARD)).contains(Duration.ofDays(3));
    }
}
