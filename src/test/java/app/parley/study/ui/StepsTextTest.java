package app.parley.study.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepsTextTest {

    @Test
    void stepsAreReadAsPeopleWriteThem() {
        assertThat(StepsText.parse(" 30s, 1m 10M  2h 1d ")).contains(List.of(Duration.ofSeconds(30), Duration.ofMinutes(1),
                Duration.ofMinutes(10), Duration.ofHours(2), Duration.ofDays(1)));
        assertThat(StepsText.parse("  ")).contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "m", "1m10m", "-1m", "1.5h", "0s", "366d", "99999999d", "999999999s", "1w", "１m", "<b>", "1m;2m"})
    void otherTextsAreNoSteps(String text) {
        assertThat(StepsText.parse(text)).isEmpty();
    }

    @Test
    void thereAreAtMostTwenty() {
        assertThat(StepsText.parse("1m ".repeat(20))).isPresent();
        assertThat(StepsText.parse("1m ".repeat(21))).isEmpty();
        assertThat(StepsText.parse(" ".repeat(StepsText.MAX_LENGTH + 1))).isEmpty();
    }

    @Test
    void whatIsWrittenReadsAsTheSameSteps() {
        var steps = List.of(Duration.ofSeconds(90), Duration.ofMinutes(10), Duration.ofHours(36), Duration.ofDays(3));

        assertThat(StepsText.text(steps)).isEqualTo("90s 10m 36h 3d");
        assertThat(StepsText.parse(StepsText.text(steps))).contains(steps);
    }
}
