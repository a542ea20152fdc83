package app.parley.quiz;

/** How a quiz is taken. */
public enum Way {

    /** Told after each question whether it was right, and why. */
    PRACTICE,
    /** Told at the end. */
    TEST
}
