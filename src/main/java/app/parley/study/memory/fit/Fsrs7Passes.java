package app.parley.study.memory.fit;

import app.parley.study.memory.Fsrs7;
import app.parley.study.memory.MemoryModel;
import java.util.Arrays;

/** FSRS-7, forwards and backwards. The formulas are those of {@link Fsrs7}. */
final class Fsrs7Passes implements Passes {

    private static final int AGAIN = 1;
    private static final int SLOW = 7;
    private static final int FAST = 15;
    private static final double FAST_SHARE = 0.8;
    private static final double REVERSION = 0.01;

    private final Step[] steps = new Step[Reviews.MAX_LENGTH];
    private double[] w = new double[34];
    private double easyDifficulty;

    // The way back of one card: derivatives of the loss by the state between two reviews.
    private double bySlow;
    private double byFast;
    private double byDifficulty;

    /** What a review did to the state of its card; kept for the way back. */
    private static final class Step {
        final Fsrs7Curve curve = new Fsrs7Curve();
        final Fsrs7Trace slow = new Fsrs7Trace(SLOW);
        final Fsrs7Trace fast = new Fsrs7Trace(FAST);
        double difficulty;
        double recall;
        double damping;
        double modelDifficulty;
        double cappedFast;
        boolean fastCapped;
        double nextSlow;
        double nextFast;
        double nextDifficulty;
    }

    Fsrs7Passes() {
        Arrays.setAll(steps, _ -> new Step());
    }

    @Override
    public void use(double[] weights) {
        w = weights.clone();
        easyDifficulty = w[4] - Math.exp(3 * w[5]) + 1;
        for (var step : steps) {
            step.curve.use(w);
            step.slow.use(w);
            step.fast.use(w);
        }
    }

    @Override
    public double loss(Reviews reviews, int card) {
        return forwards(reviews, reviews.start(card), reviews.endOfPredicted(card));
    }

    @Override
    public void predict(Reviews reviews, int card, double[] recall) {
        int start = reviews.start(card);
        forwards(reviews, start, reviews.endOfPredicted(card));
        for (int i = start + 1; i < reviews.endOfPredicted(card); i++) {
            if (reviews.weight[i] > 0) {
                recall[i] = steps[i - start].recall;
            }
        }
    }

    @Override
    public double lossAndGradient(Reviews reviews, int card, double[] gradient) {
        int start = reviews.start(card);
        int end = reviews.endOfPredicted(card);
        double loss = forwards(reviews, start, end);
        bySlow = 0;
        byFast = 0;
        byDifficulty = 0;
        for (int i = end - 1; i > start; i--) {
            backwards(steps[i - start], reviews, i, gradient);
        }
        if (end > start) {
            firstBackwards(steps[0], reviews.grades[start], reviews.evidence[start], gradient);
        }
        return loss;
    }

    private double forwards(Reviews reviews, int start, int end) {
        if (start >= end) {
            return 0;
        }
        double loss = 0;
        first(steps[0], reviews.grades[start], reviews.evidence[start]);
        for (int i = start + 1; i < end; i++) {
            var before = steps[i - start - 1];
            var step = steps[i - start];
            step.slow.stability = before.nextSlow;
            step.fast.stability = before.nextFast;
            step.difficulty = before.nextDifficulty;
            next(step, reviews.elapsedDays[i], reviews.grades[i], reviews.evidence[i]);
            if (reviews.weight[i] > 0) {
                loss += reviews.weight[i] * Passes.crossEntropy(step.recall, reviews.grades[i] > AGAIN);
            }
        }
        return loss;
    }

    private void first(Step step, int grade, double evidence) {
        step.slow.stability = w[0];
        step.fast.stability = FAST_SHARE * w[0];
        step.difficulty = w[4];
        step.slow.modelStability = w[grade - 1];
        step.modelDifficulty = w[4] - Math.exp(w[5] * (grade - 1)) + 1;
        step.cappedFast = FAST_SHARE * w[grade - 1];
        mix(step, evidence);
    }

    private void next(Step step, double days, int grade, double evidence) {
        var curve = step.curve;
        step.slow.lnStability = Math.log(step.slow.stability);
        step.fast.lnStability = Math.log(step.fast.stability);
        curve.forwards(step.slow, step.fast, step.difficulty, days);
        step.recall = curve.recall;
        step.slow.forwards(step.difficulty, step.recall, grade);
        step.fast.forwards(step.difficulty, curve.fastRecall, grade);
        double ceiling = FAST_SHARE * boundedStability(step.slow.modelStability);
        step.fastCapped = grade == AGAIN && ceiling < step.fast.modelStability;
        step.cappedFast = step.fastCapped ? ceiling : step.fast.modelStability;
        step.damping = (10 - step.difficulty) / 9;
        double moved = step.difficulty + change(step, grade) * step.damping;
        step.modelDifficulty = REVERSION * easyDifficulty + (1 - REVERSION) * moved;
        mix(step, evidence);
    }

    /** How far a rating moves difficulty, before damping: a lapse the further, the more likely recall was. */
    private double change(Step step, int grade) {
        return -w[6] * (grade - 3) * (grade == AGAIN ? step.recall + 0.1 : 1);
    }

    /** The state after a review lies between that before and what the model says, by the evidence of the answer. */
    private static void mix(Step step, double evidence) {
        step.nextSlow = boundedStability(step.slow.modelStability);
        step.nextFast = boundedStability(step.cappedFast);
        step.nextDifficulty = Math.clamp(step.modelDifficulty, MemoryModel.EASIEST, MemoryModel.HARDEST);
        if (evidence < 1) {
            step.nextSlow = step.slow.stability * Math.pow(step.nextSlow / step.slow.stability, evidence);
            step.nextFast = step.fast.stability * Math.pow(step.nextFast / step.fast.stability, evidence);
            step.nextDifficulty = step.difficulty + evidence * (step.nextDifficulty - step.difficulty);
        }
    }

    private static double boundedStability(double stability) {
        return Math.clamp(stability, Fsrs7.LEAST_STABLE, MemoryModel.MOST_STABLE);
    }

    private static double through(double model, double by) {
        return Passes.inside(model, Fsrs7.LEAST_STABLE, MemoryModel.MOST_STABLE) ? by : 0;
    }

    private void backwards(Step step, Reviews reviews, int i, double[] gradient) {
        int grade = reviews.grades[i];
        double evidence = reviews.evidence[i];
        double toSlow = through(step.slow.modelStability, toModel(bySlow, step.nextSlow, step.slow.modelStability, evidence));
        double toFast = through(step.cappedFast, toModel(byFast, step.nextFast, step.cappedFast, evidence));
        double toDifficulty = Passes.inside(step.modelDifficulty, MemoryModel.EASIEST, MemoryModel.HARDEST) ? byDifficulty * evidence : 0;
        bySlow = toBefore(bySlow, step.nextSlow, step.slow.stability, evidence);
        byFast = toBefore(byFast, step.nextFast, step.fast.stability, evidence);
        byDifficulty *= 1 - evidence;

        if (step.fastCapped) {
            toSlow += through(step.slow.modelStability, FAST_SHARE * toFast);
            toFast = 0;
        }
        double byRecall = difficultyBackwards(step, grade, toDifficulty, gradient);
        bySlow += step.slow.backwards(toSlow, step.difficulty, step.recall, grade, gradient);
        byDifficulty += step.slow.byDifficulty;
        byRecall += step.slow.byRecall;
        byFast += step.fast.backwards(toFast, step.difficulty, step.curve.fastRecall, grade, gradient);
        byDifficulty += step.fast.byDifficulty;
        if (reviews.weight[i] > 0) {
            byRecall += reviews.weight[i] * Passes.crossEntropySlope(step.recall, grade > AGAIN);
        }
        step.curve.backwards(byRecall, step.fast.byRecall, gradient);
        bySlow += step.curve.bySlow;
        byFast += step.curve.byFast;
        byDifficulty += step.curve.byDifficulty;
    }

    private static double toModel(double by, double next, double model, double evidence) {
        return evidence < 1 ? by * evidence * next / boundedStability(model) : by;
    }

    private static double toBefore(double by, double next, double before, double evidence) {
        return evidence < 1 ? by * (1 - evidence) * next / before : 0;
    }

    /** Returns the derivative by the recall before the review. */
    private double difficultyBackwards(Step step, int grade, double by, double[] gradient) {
        double change = change(step, grade);
        gradient[4] += by * REVERSION;
        gradient[5] -= by * REVERSION * 3 * (w[4] + 1 - easyDifficulty);
        double byMoved = by * (1 - REVERSION);
        byDifficulty += byMoved * (1 - change / 9);
        double byChange = byMoved * step.damping;
        gradient[6] += byChange * -(grade - 3) * (grade == AGAIN ? step.recall + 0.1 : 1);
        return grade == AGAIN ? byChange * 2 * w[6] : 0;
    }

    private void firstBackwards(Step step, int grade, double evidence, double[] gradient) {
        double by = toModel(bySlow, step.nextSlow, step.slow.modelStability, evidence);
        double byFastModel = toModel(byFast, step.nextFast, step.cappedFast, evidence);
        gradient[grade - 1] += by + FAST_SHARE * through(step.cappedFast, byFastModel);
        if (evidence < 1) {
            gradient[0] += toBefore(bySlow, step.nextSlow, step.slow.stability, evidence)
                    + FAST_SHARE * toBefore(byFast, step.nextFast, step.fast.stability, evidence);
            gradient[4] += byDifficulty * (1 - evidence);
        }
        if (Passes.inside(step.modelDifficulty, MemoryModel.EASIEST, MemoryModel.HARDEST)) {
            gradient[4] += byDifficulty * evidence;
            gradient[5] -= byDifficulty * evidence * (grade - 1) * (w[4] + 1 - step.modelDifficulty);
        }
    }
}
