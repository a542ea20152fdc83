package app.parley.quiz;

import app.parley.people.DisplayName;
import java.time.Duration;
import java.util.Optional;

/**
 * A homework that a learner has still to do.
 *
 * @param className which class it is from
 * @param running   the attempt to go on with, if one was begun
 * @param timeLimit this learner's own, for one attempt
 */
public record Due(Homework homework, DisplayName className, Optional<Running> running, Optional<Duration> timeLimit) {

    /** An attempt that was begun. */
    public record Running(AttemptId attempt, int answered) {
    }
}
