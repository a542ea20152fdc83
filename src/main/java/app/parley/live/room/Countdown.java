package app.parley.live.room;

/**
 * The time of a running phase at the moment of asking.
 *
 * @param leftMillis  what is left, at least 0
 * @param totalMillis of how much
 */
public record Countdown(long leftMillis, long totalMillis) {
}
