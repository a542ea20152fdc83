package app.parley.study.learn;

import app.parley.base.LearnerId;
import app.parley.study.Cards;
import java.util.Optional;

/**
 * A run as it stands.
 *
 * @param learner empty for somebody who has no notebook yet, and so no answers
 * @param cards   as they stood when the run was opened
 * @param places  how many answers the log has of it
 */
public record Learning(RunId id, Optional<LearnerId> learner, Cards cards, Course course, int places) {
}
