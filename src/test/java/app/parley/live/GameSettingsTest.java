package app.parley.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GameSettingsTest {

    @Test
    void aCalmGameHasNoTimer() {
        assertThat(GameSettings.standard().timed()).isTrue();
        assertThat(Settings.standard().scoring(ScoringRule.CALM).build().timed()).isFalse();
        assertThat(Settings.standard().pace(Pace.UNTIMED).build().timed()).isFalse();
    }

    @Test
    void oneTeamIsNoTeam() {
        assertThat(Settings.standard().teams(List.of("Baize", "Brass")).build().teams()).hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> Settings.standard().teams(List.of("Baize")).build());
        assertThatIllegalArgumentException().isThrownBy(() -> Settings.standard().teams(List.of("Baize", "Baize")).build());
        assertThatIllegalArgumentException().isThrownBy(() -> Settings.standard().teams(List.of("Baize", "x".repeat(21))).build());
    }

    @Test
    void readingTakesAMinuteAtMost() {
        assertThatIllegalArgumentException().isThrownBy(() -> Settings.standard().readingTime(Duration.ofSeconds(61)).build());
        assertThatIllegalArgumentException().isThrownBy(() -> Settings.standard().readingTime(Duration.ofMillis(-1)).build());
    }

    @Test
    void aSeatHasANameOfItsOwnInTheAnswerLog() {
        var game = new GameId(new UUID(1, 2));

        assertThat(new SeatId(3).respondent(game)).isEqualTo(new SeatId(3).respondent(game))
                .isNotEqualTo(new SeatId(4).respondent(game))
                .isNotEqualTo(new SeatId(3).respondent(new GameId(new UUID(1, 3))));
    }
}
