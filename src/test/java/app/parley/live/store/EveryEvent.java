package app.parley.live.store;

import app.parley.bank.ChoiceId;
import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.live.SeatId;
import app.parley.live.TimeFactor;
import app.parley.live.room.GameEvent;
import app.parley.live.room.TokenHash;
import app.parley.live.room.TurnKind;
import app.parley.record.AnswerId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** One event of each kind, and answers of each kind of response. */
final class EveryEvent {

    static final LearnerId LEARNER = new LearnerId(new UUID(9, 9));

    private static final SeatId SEAT = new SeatId(3);
    private static final AnswerId ANSWER = new AnswerId(new UUID(1, 2));
    private static final TokenHash TOKEN = TokenHash.of("0123456789abcdef0123456789abcdef").orElseThrow();

    private EveryEvent() {
    }

    static List<GameEvent> list() {
        return List.of(
                new GameEvent.SeatTaken(SEAT, TOKEN, "Früh <b>", "K742", OptionalInt.of(1), Optional.of(LEARNER)),
                new GameEvent.SeatTaken(new SeatId(4), TOKEN, "Ben", "K743", OptionalInt.empty(), Optional.empty()),
                new GameEvent.SeatMoved(SEAT, TOKEN), new GameEvent.SeatRenamed(SEAT, "Ana"),
                new GameEvent.SeatKicked(SEAT), new GameEvent.TimeFactorSet(SEAT, TimeFactor.HALF_MORE),
                new GameEvent.DoorLocked(true), new GameEvent.TurnBegan(2, TurnKind.SECOND_VOTE, 1),
                new GameEvent.AnsweringBegan(2), answer(new Response.Nothing()),
                answer(new Response.Chosen(Set.of(ChoiceId.of("a"), ChoiceId.of("b")))), answer(new Response.Truth(true)),
                answer(new Response.Text("김정일")), answer(new Response.Numeric(new BigDecimal("37000.50"))),
                answer(new Response.Ordered(List.of(ChoiceId.of("b"), ChoiceId.of("a")))),
                answer(new Response.Matched(Map.of(ChoiceId.of("a"), ChoiceId.of("b")))),
                answer(new Response.Filled(List.of("ABM", ""))),
                new GameEvent.AnswerLate(SEAT, 2, ANSWER, new Response.Truth(false)), new GameEvent.Ticked(1_000),
                new GameEvent.Paused(1_234), new GameEvent.Resumed(), new GameEvent.TimeAdded(10_000),
                new GameEvent.TimeCut(2_000), new GameEvent.TurnClosed(2), new GameEvent.TurnSkipped(3),
                new GameEvent.AnswersLogged(2, 17), new GameEvent.Revealed(2), new GameEvent.StandingsShown(),
                new GameEvent.ReturnPlanned(List.of(1, 0)), new GameEvent.PodiumShown(), new GameEvent.GameEnded());
    }

    private static GameEvent answer(Response response) {
        return new GameEvent.AnswerGiven(SEAT, 2, ANSWER, response, 4_321);
    }
}
