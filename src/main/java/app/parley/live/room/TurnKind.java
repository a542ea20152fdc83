package app.parley.live.room;

/** Why a question is asked. */
public enum TurnKind {

    /** For the first time. */
    FIRST,
    /** Once more after the class discussed it, before what is right is told. Its points stand instead of the first's. */
    SECOND_VOTE,
    /** A missed question that comes back at the end. It gives no points. */
    RETURN
}
