package app.parley.live.room;

import app.parley.live.GameId;
import app.parley.live.SeatId;
import app.parley.record.AnswerId;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** What of a closed turn goes to the answer log. */
final class Settling {

    private final State state;

    Settling(State state) {
        this.state = state;
    }

    List<SettledAnswer> settled(Turn turn) {
        return state.seats().everKnown().filter(seat -> seat.takesPartIn(turn))
                .flatMap(seat -> seat.inTime(turn.number()).map(kept -> settled(seat, turn, kept)).stream())
                .toList();
    }

    private SettledAnswer settled(Seat seat, Turn turn, Seat.Kept kept) {
        return new SettledAnswer(seat.id(), seat.learner(), turn.number(),
                answerId(state.plan().id(), seat.id(), turn.number()), state.question(turn).ref(), kept.response(),
                kept.score(), state.marks().mark(turn.question(), kept.response()).marking().misconceptions(),
                Duration.ofMillis(kept.elapsedMillis()));
    }

    /**
     * The same at every call. Not the id that the phone sent: a phone that uses one twice would push out another answer,
     * its own or a stranger's.
     */
    private static AnswerId answerId(GameId game, SeatId seat, int turn) {
        var name = ByteBuffer.allocate(2 * Long.BYTES + 2 * Integer.BYTES)
                .putLong(game.uuid().getMostSignificantBits()).putLong(game.uuid().getLeastSignificantBits())
                .putInt(seat.number()).putInt(turn);
        return new AnswerId(UUID.nameUUIDFromBytes(name.array()));
    }
}
