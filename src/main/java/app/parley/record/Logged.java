package app.parley.record;

/**
 * An answer in the log.
 *
 * @param number    rises with every answer; readers remember the last one they have seen
 * @param retracted whether the learner took it back: it keeps its place, and counts for nothing
 */
public record Logged(long number, Answer answer, boolean retracted) {
}
