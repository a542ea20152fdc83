package app.parley.study.memory.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.parley.base.Rating;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final Instant NOW = Instant.EPOCH;

    @Test
    void aClockThatWentBackCountsAsNoTime() {
        var history = History.builder().add(NOW, 0, Rating.GOOD).add(NOW, -3, Rating.GOOD).build();

        assertThat(history.elapsedDays(1)).isZero();
    }

    @Test
    void daysMustBeANumber() {
        var history = History.builder();

        assertThatThrownBy(() -> history.add(NOW, Double.NaN, Rating.GOOD)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> history.add(NOW, Double.POSITIVE_INFINITY, Rating.GOOD)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void evidenceIsAShare() {
        var history = History.builder();

        assertThatThrownBy(() -> history.add(NOW, 1, Rating.GOOD, 1.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> history.add(NOW, 1, Rating.GOOD, -0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> history.add(NOW, 1, Rating.GOOD, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWrongAnswerAlwaysCountsFully() {
        assertThat(History.builder().add(NOW, 0, Rating.AGAIN, 0.2).build().evidence(0)).isEqualTo(1);
    }

    @Test
    void ofALongHistoryTheFirst256ReviewsAreRead() {
        var history = History.builder();
        for (int i = 0; i < 300; i++) {
            history.add(NOW.plusSeconds(i), 1, Rating.GOOD);
        }

        assertThat(Reviews.of(List.of(history.build()), 1).predictions()).isEqualTo(255);
    }

    @Test
    void whatCameBeforeAMomentEndsAtTheFirstReviewAtOrAfterIt() {
        var history = History.builder();
        for (int second : new int[] {0, 10, 5, 20}) {
            history.add(NOW.plusSeconds(second), 1, Rating.GOOD);
        }
        var all = Reviews.of(List.of(history.build()), 1);

        assertThat(all.before(10_000).predictions()).isZero();
        assertThat(all.before(10_001).predictions()).isEqualTo(2);
        assertThat(all.predictedSince(10_000).predictions()).isEqualTo(3);
        assertThat(all.predictedSince(10_001).predictions()).isEqualTo(1);
    }
}
