package app.parley.study.memory.fit;

import java.util.OptionalDouble;

/**
 * What a fit came to.
 *
 * @param weights     the weights to use from now on: the fitted ones if they were accepted, else those it started from
 * @param verdict     whether they were accepted
 * @param predictions how many reviews there were to learn from, outliers left out
 * @param heldOut     how many of the newest predictions the comparison was made on
 * @param lossBefore  mean log loss on those with the starting weights, if there was a comparison
 * @param lossAfter   the same with weights fitted to the older ones
 */
public record FitOutcome<W>(W weights, Verdict verdict, int predictions, int heldOut, OptionalDouble lossBefore,
        OptionalDouble lossAfter) {

    /** Whether fitted weights were accepted, and why. */
    public enum Verdict {
        /** All weights were fitted, and predicted the newest reviews better. */
        ALL_WEIGHTS,
        /** With fewer than 64 predictions only the four first stabilities were fitted; they predicted the newest reviews better. */
        INITIAL_STABILITY,
        /** Fitted weights did not predict the newest reviews better than those there were. */
        NOT_BETTER,
        /** There are fewer than 8 predictions, or none that are older than the newest. */
        TOO_FEW_REVIEWS
    }

    /** Whether {@link #weights} are new. */
    public boolean accepted() {
        return verdict == Verdict.ALL_WEIGHTS || verdict == Verdict.INITIAL_STABILITY;
    }
}
