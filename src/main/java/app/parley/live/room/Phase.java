package app.parley.live.room;

/** Where a game stands. */
public enum Phase {

    LOBBY,
    /** The question stands there, and cannot be answered yet. */
    READING,
    ANSWERING,
    /** Answering is over; what was right is not told yet. */
    CLOSED,
    REVEALED,
    STANDINGS,
    /** The end that everybody sees. */
    PODIUM,
    /** Finished. The PIN leads nowhere. */
    OVER;

    /** Whether a clock belongs to it. */
    boolean hasClock() {
        return this == READING || this == ANSWERING;
    }
}
