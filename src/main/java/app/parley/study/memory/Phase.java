package app.parley.study.memory;

/** Where a card is on its way. */
public enum Phase {

    /** Never answered. */
    NEW,
    /** Within the learning steps, minutes apart. */
    LEARNING,
    /** Comes back after days. */
    REVIEW,
    /** Forgotten in review, and within the relearning steps. */
    RELEARNING
}
