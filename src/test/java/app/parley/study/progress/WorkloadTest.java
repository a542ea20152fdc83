package app.parley.study.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.parley.study.memory.Fsrs6;
import app.parley.study.memory.Fsrs6Weights;
import app.parley.study.memory.Fsrs7;
import app.parley.study.memory.Fsrs7Weights;
import org.junit.jupiter.api.Test;

class WorkloadTest {

    @Test
    void moreIsRememberedByMoreReviews() {
        var model = new Fsrs6(Fsrs6Weights.DEFAULT);

        assertThat(Workload.of(model, 0.9)).isCloseTo(1, within(1e-9));
        // (0.9 to the power of -1/0.1542, minus 1) over (0.95 to the same power, minus 1): 0.98035 / 0.39465.
        assertThat(Workload.of(model, 0.95)).isCloseTo(2.4841, within(1e-3));
        assertThat(Workload.of(model, 0.8)).isBetween(0.2, 0.5);
    }

    @Test
    void theOtherModelHasItsOwnPrice() {
        var model = new Fsrs7(Fsrs7Weights.DEFAULT);

        assertThat(Workload.of(model, 0.9)).isCloseTo(1, within(1e-9));
        assertThat(Workload.of(model, 0.95)).isGreaterThan(1.5);
    }
}
