package app.parley.results;

/** How a question counts that was changed between two answers. */
public enum Versions {

    /** Each version is a question of its own. */
    APART,
    /** All versions are one question, shown in the newest that was answered or asked. */
    TOGETHER
}
