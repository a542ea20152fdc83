package app.parley.live.room;

/**
 * The best of a game agree on an option that counts as wrong: perhaps the key is. It tells what counts as wrong before the answer is
 * revealed, so it is no part of a {@link Snapshot} and for the host alone.
 *
 * @param option the text of the option's id; {@code true} or {@code false} for a statement
 * @param chosen how many of the best third chose it
 * @param best   how many there are in the best third
 */
public record DoubtedKey(String option, int chosen, int best) {
}
