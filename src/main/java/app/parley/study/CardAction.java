package app.parley.study;

import app.parley.base.StudyDay;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that a learner did with a card other than answering it.
 *
 * @param id     made by the page, so that a repeat is known
 * @param until  of {@link Kind#BURY} and {@link Kind#SET_DUE}: the day from which the card is there again
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
        SET_DUE;

        boolean needsDay() {
            return this == BURY || this == SET_DUE;
        }
    }

    public CardAction {
        if (until.isPresent() != kind.needsDay()) {
            throw new IllegalArgumentException(kind + (kind.needsDay() ? " needs a day" : " has no day"));
        }
    }
}
