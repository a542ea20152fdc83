package app.parley.study;

/**
 * What became of an answer.
 *
 * @param cards      all cards, as they stand now
 * @param card       the one that was answered
 * @param wasAnswered whether somebody had answered it before, in another tab or on another device: that answer counts, and
 *                    this one does not
 */
public record Answered(Cards cards, Card card, boolean wasAnswered) {
}
