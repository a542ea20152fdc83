package app.parley.results;

import app.parley.base.LearnerId;
import java.util.HashSet;
import java.util.Set;

/**
 * How a misconception shows among other learners.
 *
 * @param who     how many show it
 * @param exposed how many answered a question in which it could have shown
 * @param whole   false if there were more learners or answers than are read at once, and some are missing
 */
public record Elsewhere(int who, int exposed, boolean whole) {

    /** Counts people, not answers. */
    static final class Count {

        private final Set<LearnerId> who = new HashSet<>();
        private final Set<LearnerId> exposed = new HashSet<>();

        void shown(LearnerId learner) {
            who.add(learner);
            exposed.add(learner);
        }

        void exposed(LearnerId learner) {
            exposed.add(learner);
        }

        Elsewhere sum(boolean whole) {
            return new Elsewhere(who.size(), exposed.size(), whole);
        }
    }
}
