package app.parley.live.room;

import app.parley.bank.Question;
import java.util.Optional;

/**
 * What everybody may know once a turn is revealed.
 *
 * @param question with its key, explanation and citations
 * @param tally    how the class answered
 * @param before   how it answered in the first vote, after a second one; for a returned question, when it was first asked
 */
public record Reveal(Question question, Tally tally, Optional<Tally> before) {
}
