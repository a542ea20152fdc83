package app.parley.people;

import java.time.Instant;
import java.util.Map;

/**
 * What was deleted of a learner. It is not kept: it is for whoever asked for it.
 *
 * @param wholly        whether the notebook is gone with all that was in it, or its owner has only left the class
 * @param learnerNumber how the deed is found in the record
 * @param counts        how many things of which kind were in the notebook, by the names that they have in exports, such as
 *                      {@code quizzes.answers}
 */
public record DeletionReceipt(boolean wholly, Instant at, String learnerNumber, Map<String, Integer> counts) {

    public DeletionReceipt {
        counts = Map.copyOf(counts);
    }
}
