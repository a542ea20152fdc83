package app.parley.results;

/** What a question is worth that was asked and not answered. */
public enum Blanks {

    /** Nothing is said: what was not reached is not wrong. */
    LEFT_OUT,
    /** 0, as Moodle counts what a finished attempt left blank. Attempts that still run are not reckoned: see {@link SessionAnalysis}. */
    ZERO
}
