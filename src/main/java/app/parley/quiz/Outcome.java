package app.parley.quiz;

import java.util.Optional;

/**
 * What a learner is told after an answer was stored.
 *
 * @param told     in practice the question with its key; empty in a test, where that waits for the end
 * @param progress the attempt with this answer
 */
public record Outcome(Optional<Reviewed> told, Progress progress) {
}
