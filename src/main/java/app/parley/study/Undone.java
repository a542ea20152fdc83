package app.parley.study;

/**
 * What was undone.
 *
 * @param cards all cards, as they stand now
 * @param card  the one that it was about, to be asked again
 */
public record Undone(Cards cards, CardId card) {
}
