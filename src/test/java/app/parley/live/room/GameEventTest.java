package app.parley.live.room;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.BankJson;
import app.parley.base.LearnerId;
import app.parley.live.SeatId;
import app.parley.live.TimeFactor;
import app.parley.record.AnswerId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Events outlive the server that made them. */
class GameEventTest {

    private static final SeatId SEAT = new SeatId(7);

    static Stream<GameEvent> events() {
        return Stream.of(
                new GameEvent.SeatTaken(SEAT, Play.token(1), "Zoë", "K742", OptionalInt.of(1), Optional.of(LearnerId.random())),
                new GameEvent.SeatTaken(SEAT, Play.token(1), "Zoë", "K742", OptionalInt.empty(), Optional.empty()),
                new GameEvent.SeatMoved(SEAT, Play.token(2)), new GameEvent.SeatRenamed(SEAT, "Early Lark"),
                new GameEvent.SeatKicked(SEAT), new GameEvent.TimeFactorSet(SEAT, TimeFactor.HALF_MORE),
                new GameEvent.DoorLocked(true), new GameEvent.TurnBegan(3, TurnKind.SECOND_VOTE, 2),
                new GameEvent.AnsweringBegan(3), new GameEvent.AnswerGiven(SEAT, 3, AnswerId.random(), Play.RIGHT, 1234),
                new GameEvent.AnswerLate(SEAT, 3, AnswerId.random(), Play.RIGHT), new GameEvent.Ticked(2000),
                new GameEvent.Paused(2100), new GameEvent.Resumed(), new GameEvent.TimeAdded(10_000),
                new GameEvent.TimeCut(5000), new GameEvent.TurnClosed(3), new GameEvent.TurnSkipped(3),
                new GameEvent.AnswersLogged(3, 20), new GameEvent.Revealed(3), new GameEvent.StandingsShown(),
                new GameEvent.ReturnPlanned(List.of(2, 0)), new GameEvent.PodiumShown(), new GameEvent.GameEnded());
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventComesBackFromJsonAsItWas(GameEvent event) {
        assertThat(BankJson.read(BankJson.write(event), event.getClass())).isEqualTo(event);
    }

    @Test
    void anAnswerConcernsOneSeatAndARevealEverybody() {
        var answer = new GameEvent.AnswerGiven(SEAT, 3, AnswerId.random(), Play.RIGHT, 1234);

        assertThat(answer.about()).contains(SEAT);
        assertThat(answer.reachesAll()).isFalse();
        assertThat(new GameEvent.Revealed(3).reachesAll()).isTrue();
        assertThat(new GameEvent.Ticked(1)).returns(false, GameEvent::reachesAll).returns(Optional.empty(), GameEvent::about);
    }
}
