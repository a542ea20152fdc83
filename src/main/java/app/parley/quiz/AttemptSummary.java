package app.parley.quiz;

import java.time.Instant;
import java.util.Optional;

/**
 * An attempt in a list.
 *
 * @param score    mean score over all questions, from 0 to 1; empty while it runs, or while nothing may be told of it yet
 * @param endedAt  empty while it runs
 * @param homework what it is an attempt at, if it is one at homework
 */
public record AttemptSummary(AttemptId id, Way way, Attempt.Subject subject, Instant startedAt,
        Optional<Instant> endedAt, int answered, int total, Optional<Double> score, Optional<HomeworkId> homework) {

    public boolean isRunning() {
        return endedAt.isEmpty();
    }
}
