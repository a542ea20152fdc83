package app.parley.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GameSettingsTest {

    private final GameSettings standard = GameSettings.standard();

    @Test
    void aCalmGameHasNoTimer() {
        assertThat(standard.timed()).isTrue();
        assertThat(standard.withScoring(ScoringRule.CALM).timed()).isFalse();
        assertThat(standard.withPace(Pace.UNTIMED).timed()).isFalse();
    }

    @Test
    void oneTeamIsNoTeam() {
        assertThat(standard.withTeams(List.of("Baize", "Brass")).teams()).hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> standard.withTeams(List.of("Baize")));
        assertThatIllegalArgumentException().isThrownBy(() -> standard.withTeams(List.of("Baize", "Baize")));
        assertThatIllegalArgumentException().isThrownBy(() -> standard.withTeams(List.of("Baize", "x".repeat(21))));
    }

    @Test
    void readingTakesAMinuteAtMost() {
        assertThatIllegalArgumentException().isThrownBy(() -> standard.withReadingTime(Duration.ofSeconds(61)));
        assertThatIllegalArgumentException().isThrownBy(() -> standard.withReadingTime(Duration.ofMillis(-1)));
    }

    @Test
    void aSeatHasANameOfItsOwnInTheAnswerLog() {
        var game = new GameId(new UUID(1, 2));

        assertThat(new SeatId(3).respondent(game)).isEqualTo(new SeatId(3).respondent(game))
                .isNotEqualTo(new SeatId(4).respondent(game))
                .isNotEqualTo(new SeatId(3).respondent(new GameId(new UUID(1, 3))));
    }
}
