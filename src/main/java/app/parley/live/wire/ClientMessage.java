package app.parley.live.wire;

import app.parley.bank.Response;
import app.parley.live.room.TokenHash;
import app.parley.record.AnswerId;

/** What a phone can say on an open connection. */
public sealed interface ClientMessage {

    /**
     * The first message: whose phone it is.
     *
     * @param seen the version of the last frame that it was shown, 0 for none
     */
    record Resume(TokenHash token, long seen) implements ClientMessage {

        /** The greatest version that a phone can have seen; beyond it a browser's numbers are not exact any more. */
        public static final long MAX_SEEN = 1L << 52;
    }

    record Answer(AnswerId id, int turn, Response response) implements ClientMessage {
    }

    /** An answer that cannot be one, under an id that can: it is refused by that id. */
    record UnreadableAnswer(AnswerId id) implements ClientMessage {
    }

    record Ping(long number) implements ClientMessage {
    }

    /** The person leaves; the seat stays. */
    record Leave() implements ClientMessage {
    }
}
