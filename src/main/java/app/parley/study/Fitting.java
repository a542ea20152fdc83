package app.parley.study;

import app.parley.study.memory.fit.FitOutcome;
import java.time.Instant;
import java.util.OptionalDouble;

/**
 * When weights were last fitted to a learner's answers, and what came of it.
 *
 * @param lastAnswer  the number in the log of the newest answer at that time
 * @param predictions how many reviews there were to learn from
 * @param lossBefore  log loss on the newest fifth with the weights it started from, if there was a comparison
 * @param lossAfter   the same with weights fitted to the rest
 */
public record Fitting(Instant at, long lastAnswer, FitOutcome.Verdict verdict, int predictions, OptionalDouble lossBefore,
        OptionalDouble lossAfter) {

    static Fitting of(FitOutcome<?> outcome, Instant at, long lastAnswer) {
        return new Fitting(at, lastAnswer, outcome.verdict(), outcome.predictions(), outcome.lossBefore(), outcome.lossAfter());
    }
}
