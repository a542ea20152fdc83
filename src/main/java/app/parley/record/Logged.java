package app.parley.record;

/**
 * An answer in the log.
 *
 * @param number rises with every answer; readers remember the last one they have seen
 */
public record Logged(long number, Answer answer) {
}
