package app.parley.live.room;

import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.live.SeatId;
import app.parley.live.TimeFactor;
import app.parley.record.AnswerId;
import java.util.Optional;
import java.util.OptionalInt;

/** What a room can be asked to do. Who may ask is checked before. */
public sealed interface Command {

    /**
     * Somebody wants to come in. Asked again with the same token, or by the same learner, it leads to the same seat.
     *
     * @param team the number of the team picked; empty for the smallest
     */
    record Join(TokenHash token, Nickname name, OptionalInt team, Optional<LearnerId> learner) implements Command {
    }

    /** Somebody goes on with their seat on another device, by the short code shown there. */
    record Take(String code, TokenHash token) implements Command {
    }

    /** An answer, under an id made by whoever gives it: a repeat changes nothing and gets the same reply. */
    record GiveAnswer(SeatId seat, AnswerId id, int turn, Response response) implements Command {
    }

    /**
     * A host's move.
     *
     * @param step {@link Snapshot#step} on the screen that was pressed: an old one moves nothing, so that two presses, or
     *             two open screens, are one step
     */
    record Move(HostMove move, int step) implements Command {
    }

    /** More time for the question that is being answered, for everybody. */
    record AddTime(int seconds, int step) implements Command {

        /** Most seconds in one go. */
        public static final int MAX_SECONDS = 600;

        public AddTime {
            if (seconds < 1 || seconds > MAX_SECONDS) {
                throw new IllegalArgumentException("1 to " + MAX_SECONDS + " seconds: " + seconds);
            }
        }
    }

    record Lock(boolean locked) implements Command {
    }

    record Kick(SeatId seat) implements Command {
    }

    record Rename(SeatId seat, Nickname name) implements Command {
    }

    record SetTimeFactor(SeatId seat, TimeFactor factor) implements Command {
    }

    /**
     * The answers of {@link Room#settled} for this turn stand in the answer log, durably.
     *
     * @param rows how many the answer log holds for this turn now
     */
    record ConfirmLogged(int turn, int rows) implements Command {
    }

    /** The moment of {@link Room#nextAlarm} has come. Too early or twice does no harm. */
    record Alarm() implements Command {
    }
}
