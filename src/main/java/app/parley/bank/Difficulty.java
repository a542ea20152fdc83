package app.parley.bank;

/** How hard a question is, by its author's judgement. */
public enum Difficulty {
    EASY, MEDIUM, HARD
}
