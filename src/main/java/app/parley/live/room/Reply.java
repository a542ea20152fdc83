package app.parley.live.room;

import app.parley.live.SeatId;
import app.parley.record.AnswerId;
import java.util.Locale;

/** What whoever gave a command is told, once its events are durable. */
public sealed interface Reply {

    /**
     * In.
     *
     * @param name may differ from the one asked for, if the seat was there already
     */
    record Joined(SeatId seat, String name, String code) implements Reply {
    }

    record NotJoined(JoinRefusal why) implements Reply {
    }

    /** The answer is in. */
    record Accepted(AnswerId id, int turn) implements Reply {
    }

    /** The answer came after its time. */
    record Late(AnswerId id, int turn) implements Reply {
    }

    record NotAccepted(AnswerId id, AnswerRefusal why) implements Reply {
    }

    /** Done, or already so. */
    record Done() implements Reply {
    }

    /** A host's press that was meant for an earlier step, or that makes no sense now: nothing happened. */
    record Ignored() implements Reply {
    }

    /** The turn's answers do not stand in the answer log yet, so nothing is revealed. */
    record NotLoggedYet() implements Reply {
    }

    /** A rename to a name that somebody has. */
    record NameTaken() implements Reply {
    }

    /** Why somebody does not come in. */
    enum JoinRefusal {
        LOCKED, STARTED, FULL, KICKED, NAME_TAKEN, NAME_WORDS, NO_SEAT, NO_GAME;

        /** The word for it in messages to the phones. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Why an answer is neither taken nor late. */
    enum AnswerRefusal {
        NOT_OPEN, WRONG_TURN, LOCKED_IN, MALFORMED, PAUSED,
        /** There is no such seat, or its owner was kicked. */
        UNKNOWN_SEAT;

        /** The word for it in messages to the phones. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
