package app.parley.study.learn;

/** How far a question is. */
public enum Step {

    /** To be recognized among other answers. */
    RECOGNIZE,
    /** To be recalled without help. */
    RECALL,
    /** Recognized and then recalled without a mistake in between; not asked again today. */
    LEARNED;

    Step up() {
        return this == RECOGNIZE ? RECALL : LEARNED;
    }

    Step down() {
        return this == LEARNED ? RECALL : RECOGNIZE;
    }
}
