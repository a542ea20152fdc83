package app.parley.study;

import app.parley.base.StudyDay;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that was done with a learner's card other than answering it, mostly by the learner.
 *
 * @param id     made by the page, so that a repeat is known
 * @param until  of {@link Kind#BURY}, {@link Kind#SET_DUE} and {@link Kind#ASSIGN}: the day from which the card is there
 */
public record CardAction(UUID id, CardId card, Kind kind, Optional<StudyDay> until, Instant at, StudyDay day) {

    /** What can be done with a card. */
    public enum Kind {
        /** Not shown until {@link #RESUME}. */
        SUSPEND,
        RESUME,
        /** Set aside until a day. */
        BURY,
        FLAG,
        UNFLAG,
        /** New again, as if it had never been answered. */
        RESET,
        /** Due on a day, whatever its memory says. */
        SET_DUE,
        /** Due by a day, even if it is new: its learner's teacher asks for it, and only a teacher does this. */
        ASSIGN;

        boolean needsDay() {
            return this == BURY || this == SET_DUE || this == ASSIGN;
        }
    }

    public CardAction {
        if (until.isPresent() != kind.needsDay()) {
            throw new IllegalArgumentException(kind + (kind.needsDay() ? " needs a day" : " has no day"));
        }
    }
}
