package app.parley.quiz;

import java.time.Instant;
import java.util.Optional;

/**
 * What ends an attempt before its last answer.
 *
 * @param deadline when time is up, if there is a limit
 * @param handedIn when it was ended by hand
 */
public record Ending(Optional<Instant> deadline, Optional<Instant> handedIn) {

    /** When that was; empty if it has not come. */
    public Optional<Instant> at(Instant now) {
        return handedIn.or(() -> deadline.filter(moment -> now.isAfter(moment.plus(Progress.GRACE))));
    }
}
