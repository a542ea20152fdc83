package app.parley.live.room;

/** What a host can do to the course of a game. {@link Snapshot#moves} says which are possible now. */
public enum HostMove {

    /** On to what comes next; while people answer this is {@link #STOP}. Starts the game in the lobby. */
    NEXT,
    /** Ends answering now; answers that are on their way still count. */
    STOP,
    PAUSE,
    RESUME,
    /** Drops the turn that is asked. Of a second vote the first stands again. */
    SKIP,
    /** A second vote on the question that was just closed. */
    ASK_AGAIN,
    /** After the last question: the most missed ones once more. */
    BRING_BACK,
    /** To the podium; in the lobby and on the podium: over. */
    END
}
