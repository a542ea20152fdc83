package app.parley.record;

import app.parley.base.LearnerId;
import java.util.Set;

/**
 * A feature that tells how answers went only later, though they stand in the log already. Whoever shows a learner scores
 * asks all of these beans first.
 */
public interface Untold {

    /** The activities of which this learner may not be told yet how any answer went. */
    Set<Activity> untold(LearnerId learner);
}
