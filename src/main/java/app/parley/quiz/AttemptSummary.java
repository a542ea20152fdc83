package app.parley.quiz;

import java.time.Instant;
import java.util.Optional;

/**
 * An attempt in a list.
 *
 * @param score   mean score over all questions, from 0 to 1; empty while it runs
 * @param endedAt empty while it runs
 */
public record AttemptSummary(AttemptId id, Way way, Attempt.Subject subject, Instant startedAt,
        Optional<Instant> endedAt, int answered, int total, Optional<Double> score) {

    public boolean isRunning() {
        return endedAt.isEmpty();
    }
}
