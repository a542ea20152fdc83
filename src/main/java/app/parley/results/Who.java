package app.parley.results;

import app.parley.base.LearnerId;
import app.parley.record.Activity;
import java.util.UUID;

/** Whose answers stand in a row of results. What somebody is called, the view knows. */
public sealed interface Who {

    /** A learner with a notebook. */
    record Known(LearnerId learner) implements Who {
    }

    /** A guest: a seat of one live game that belongs to no notebook. */
    record Guest(Activity activity, UUID respondent) implements Who {
    }
}
