package app.parley.live.wire;

import java.util.Locale;

/** Why the server ends a connection. */
public enum Bye {

    /** The seat goes on elsewhere: the newest connection wins. */
    TAKEN,
    KICKED,
    /** The game is over. */
    OVER,
    UNKNOWN_SEAT,
    /** Too many messages. */
    FLOOD,
    /** What was sent was not read. */
    SLOW,
    /** What was received is no message of this language. */
    MALFORMED,
    /** The server ends, or cannot take more; come back by itself in a moment. */
    RESTART;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
