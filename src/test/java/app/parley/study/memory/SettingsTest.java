package app.parley.study.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static Settings with(double retention, int maximumInterval) {
        return new Settings(retention, List.of(), List.of(), maximumInterval, true);
    }

    private static List<Duration> steps(String... steps) {
        return List.of(steps).stream().map(Duration::parse).toList();
    }

    @Test
    void theDefaultsAreTheKnownOnes() {
        var known = Vectors.of("defaults_fsrs6");

        assertThat(Settings.DEFAULT.retention()).isEqualTo(known.required("desired_retention").asDouble());
        assertThat(Settings.DEFAULT.learningSteps()).extracting(Duration::toSeconds).containsExactly(60L, 600L);
        assertThat(Settings.DEFAULT.relearningSteps()).extracting(Duration::toSeconds).containsExactly(600L);
        assertThat(Settings.DEFAULT.maximumInterval()).isEqualTo(known.required("maximum_interval_days").asInt());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.6999, 0.9901, 0, 1, Double.NaN})
    void aRetentionBeyondItsBoundsIsRefused(double retention) {
        assertThatIllegalArgumentException().isThrownBy(() -> with(retention, 100)).withMessageContaining("retention");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 36_501})
    void aMaximumIntervalBeyondItsBoundsIsRefused(int days) {
        assertThatIllegalArgumentException().isThrownBy(() -> with(0.9, days)).withMessageContaining("maximum interval");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1M", "P366D", "PT0.5S"})
    void aStepBeyondItsBoundsIsRefused(String step) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Settings(0.9, steps(step), List.of(), 100, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new Settings(0.9, List.of(), steps("PT1M", step), 100, true));
    }

    @Test
    void tooManyStepsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() ->
                new Settings(0.9, Collections.nCopies(21, Duration.ofMinutes(1)), List.of(), 100, true));
    }

    @Test
    void stepsPassedInMayBeChangedAfterwards() {
        var steps = new ArrayList<>(steps("PT1M"));
        var settings = new Settings(0.9, steps, List.of(), 100, true);

        steps.clear();

        assertThat(settings.learningSteps()).hasSize(1);
    }
}
