package app.parley.bank;

/** What kind of statement a source makes: did it happen, or did somebody say so? */
public enum Certainty {

    /** The source says so itself. */
    STATED,
    /** The source passes on what others report. */
    REPORTED,
    /** Somebody with an interest says so. */
    CLAIMED,
    /** Somebody is said to have done or said it; the source keeps its distance. */
    ALLEGED,
    /** It was to happen; the source does not know whether it did. */
    PLANNED,
    /** Somebody's judgement. */
    OPINION
}
