package app.parley.study.memory.fit;

import app.parley.base.Rating;
import app.parley.study.memory.Fsrs6;
import app.parley.study.memory.Fsrs6Weights;
import app.parley.study.memory.Fsrs7;
import app.parley.study.memory.Fsrs7Weights;
import app.parley.study.memory.MemoryState;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Fits the weights of a memory model to what a learner answered, or to what all members of a class did: hand in the histories of
 * all of them together. The method is that of fsrs-rs 6.6: the first stabilities by a search, then all weights by Adam on the
 * cross entropy of predictions, newer ones counting more, held near the weights it starts from. Five passes over batches of 512
 * predictions, rate 0.04 falling along a cosine.
 *
 * <p>Weights are accepted only if they predict what they have not seen: fitted to the older four fifths of the predictions (in
 * time), they must have a lower log loss on the newest fifth than the starting weights. Only then are they fitted to everything.
 *
 * <p>The outcome depends on the histories, their order and the start alone. Start a learner's fit from the weights of
 * the class or from the defaults, not from those of an earlier fit: those have already seen the reviews that decide.
 *
 * <p>FSRS-6 predicts reviews on a later day than the one before; those on the same day only move the state. FSRS-7 was made for
 * same-day reviews too and predicts all that come any time after the one before. Differences from FSRS-6: its first stabilities
 * are searched on its own curve, and those of ratings that nobody gave move by the factor of the others; deviations and strength of
 * the pull are those that fsrs-rs uses for FSRS-7. The penalties on odd schedules there are left out, since learning
 * steps and the cap on a first Easy do their work here.
 *
 * <p>A right answer that may have been guessed moves the state by its evidence, like in the scheduler, and counts so much
 * in the loss. With evidence of about one less the chance to guess right, the guesses among right answers and the
 * lower count of right answers cancel each other.
 *
 * @see <a href="https://github.com/open-spaced-repetition/fsrs-rs">fsrs-rs</a>
 */
public final class Fit {

    private static final int FEWEST_PREDICTIONS = 8;
    private static final int FEWEST_FOR_ALL = 64;
    private static final int FIFTHS = 5;

    private static final double[] DEVIATIONS_6 = {6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16,
        0.57, 0.25, 1.03, 0.31, 0.32, 0.14, 0.27};
    private static final double GAMMA_6 = 1;
    private static final double FREE = 9999;
    private static final double[] DEVIATIONS_7 = {FREE, FREE, FREE, FREE, 0.523, 0.2528, 0.4329, 0.2966, 0.2139, 0.2889, 0.1862, 0.175,
        0.3812, 0.3013, 0.9104, 0.3234, 0.2448, 0.3273, 0.1842, 0.1735, 0.4608, 0.311, 0.864, 0.0418, 0.2596, 0.0798, 0.0682, 0.1282,
        0.1397, 0.1407, 0.1489, 0.2, 0.15, 0.15};
    private static final double GAMMA_7 = 0.3333;
    private static final double WHOLE_DAY = 1;
    private static final double ANY_TIME = Double.MIN_VALUE;
    private static final double FAST_SHARE = 0.8;

    private Fit() {}

    /** Fits FSRS-6 for at most one relearning step. */
    public static FitOutcome<Fsrs6Weights> fsrs6(List<History> histories, Fsrs6Weights start) {
        return fsrs6(histories, start, 1);
    }

    /** Fits FSRS-6, whose weights for same-day reviews are bounded by the number of relearning steps. */
    public static FitOutcome<Fsrs6Weights> fsrs6(List<History> histories, Fsrs6Weights start, int relearningSteps) {
        var outcome = outcome(histories, start.toArray(), shape(start, relearningSteps));
        return with(outcome.accepted() ? Fsrs6Weights.of(outcome.weights()) : start, outcome);
    }

    /** Fits FSRS-7. */
    public static FitOutcome<Fsrs7Weights> fsrs7(List<History> histories, Fsrs7Weights start) {
        var outcome = outcome(histories, start.toArray(), shape(start));
        return with(outcome.accepted() ? Fsrs7Weights.of(outcome.weights()) : start, outcome);
    }

    static Shape shape(Fsrs6Weights start, int relearningSteps) {
        var model = new Fsrs6(start);
        return new Shape(WHOLE_DAY, Fsrs6Passes::new, DEVIATIONS_6, GAMMA_6,
                weights -> Fsrs6Weights.clipped(weights, relearningSteps).toArray(),
                (rating, stability, days) -> model.recall(MemoryState.of(stability, model.first(Rating.ofGrade(rating)).difficulty()), days),
                InitialStability.Filling.BY_PROPORTION);
    }

    static Shape shape(Fsrs7Weights start) {
        var model = new Fsrs7(start);
        return new Shape(ANY_TIME, Fsrs7Passes::new, DEVIATIONS_7, GAMMA_7, weights -> Fsrs7Weights.clipped(weights).toArray(),
                (rating, stability, days) -> model.recall(
                        new MemoryState(stability, FAST_SHARE * stability, model.first(Rating.ofGrade(rating)).difficulty()), days),
                InitialStability.Filling.BY_FACTOR);
    }

    private static FitOutcome<double[]> outcome(List<History> histories, double[] start, Shape shape) {
        var all = Reviews.of(histories, shape.fewestDays());
        var training = new Training(shape, all);
        int predictions = training.predictions();
        var times = all.times();
        if (predictions < FEWEST_PREDICTIONS) {
            return undecided(start, predictions);
        }
        long newest = times[times.length - Math.ceilDiv(times.length, FIFTHS)];
        var older = new Training(shape, all.before(newest));
        if (older.predictions() == 0) {
            return undecided(start, predictions);
        }
        var scope = predictions >= FEWEST_FOR_ALL && training.hasLaterReviews() ? Training.Scope.ALL : Training.Scope.INITIAL_STABILITY;
        var heldOut = all.predictedSince(newest);
        double before = meanLoss(heldOut, start, shape);
        double after = meanLoss(heldOut, older.run(start, scope), shape);
        boolean better = after < before;
        return new FitOutcome<>(better ? training.run(start, scope) : start, better ? verdict(scope) : FitOutcome.Verdict.NOT_BETTER,
                predictions, heldOut.predictions(), OptionalDouble.of(before), OptionalDouble.of(after));
    }

    private static FitOutcome.Verdict verdict(Training.Scope scope) {
        return switch (scope) {
            case ALL -> FitOutcome.Verdict.ALL_WEIGHTS;
            case INITIAL_STABILITY -> FitOutcome.Verdict.INITIAL_STABILITY;
        };
    }

    private static FitOutcome<double[]> undecided(double[] start, int predictions) {
        return new FitOutcome<>(start, FitOutcome.Verdict.TOO_FEW_REVIEWS, predictions, 0, OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** The mean cross entropy of all predictions, each counted by its weight. */
    private static double meanLoss(Reviews reviews, double[] weights, Shape shape) {
        var passes = shape.passes().get();
        passes.use(weights);
        return passes.loss(reviews) / reviews.totalWeight();
    }

    private static <W> FitOutcome<W> with(W weights, FitOutcome<?> outcome) {
        return new FitOutcome<>(weights, outcome.verdict(), outcome.predictions(), outcome.heldOut(), outcome.lossBefore(),
                outcome.lossAfter());
    }
}
