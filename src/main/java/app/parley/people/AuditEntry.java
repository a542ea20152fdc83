package app.parley.people;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the record of what was done with the data of single learners.
 *
 * @param by            whose account did it; empty if the learner did, or the account is gone
 * @param byLearner     whether the learner did it
 * @param learnerNumber stands for the learner, as on a receipt: {@link LearnerNumber}
 */
public record AuditEntry(Instant at, Optional<DisplayName> by, boolean byLearner, Deed deed, String learnerNumber) {

    /** What can be done with somebody's data. The names are stored. */
    public enum Deed {
        /** A teacher took along what a class may see of a pupil. */
        PUPIL_EXPORTED,
        /** A teacher deleted a notebook that the school made, with all that was in it. */
        PUPIL_DELETED,
        /** A teacher took somebody with a notebook of their own out of a class. */
        PUPIL_REMOVED,
        /** A teacher made a new key for a notebook that the school made. */
        CARD_RENEWED,
        /** A learner took everything along. */
        NOTEBOOK_EXPORTED,
        /** A learner deleted everything. */
        NOTEBOOK_DELETED
    }
}
