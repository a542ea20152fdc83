package app.parley.live.room;

import app.parley.base.LearnerId;
import app.parley.live.SeatId;
import app.parley.live.TimeFactor;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A seat as the host sees it. Private.
 *
 * @param answered whether an answer to the turn that is asked is in
 * @param takesPart whether the turn that is asked is for this seat; somebody who came late waits for the next question
 */
public record SeatLine(SeatId seat, String name, OptionalInt team, Optional<LearnerId> learner, TimeFactor factor,
        boolean connected, boolean answered, boolean takesPart) {
}
