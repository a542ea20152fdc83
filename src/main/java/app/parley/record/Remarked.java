package app.parley.record;

import app.parley.bank.QuestionRef;
import java.time.Instant;

/**
 * Answers that are worth something else since the key of their question was corrected.
 *
 * @param question in the version that was answered
 * @param answers  how many
 * @param last     when the last of them was marked again
 */
public record Remarked(QuestionRef question, int answers, Instant last) {
}
