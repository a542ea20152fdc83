package app.parley.quiz;

import app.parley.people.DisplayName;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A homework that a learner has still to do, or can do once more.
 *
 * @param className which class it is from
 * @param running   the attempt to go on with, if one was begun
 * @param timeLimit this learner's own, for one attempt
 */
public record Due(Homework homework, DisplayName className, Optional<Running> running, Optional<Duration> timeLimit) {

    /** An attempt that was begun. */
    public record Running(AttemptId attempt, int answered) {
    }

    /** How much time somebody would have who began now, if there is a time limit: closing may cut it short. Not positive if it has closed. */
    public Optional<Duration> timeFrom(Instant now) {
        var left = Duration.between(now, homework.terms().closesAt());
        return timeLimit.map(limit -> homework.terms().acceptsLate() || limit.compareTo(left) < 0 ? limit : left);
    }
}
