package app.parley.study.memory.fit;

import app.parley.study.memory.Fsrs6;
import app.parley.study.memory.MemoryModel;
import java.util.Arrays;

/** FSRS-6, forwards and backwards. The formulas are those of {@link Fsrs6}. */
final class Fsrs6Passes implements Passes {

    private static final int AGAIN = 1;
    private static final double LN_90_PERCENT = Math.log(0.9);

    private final Step[] steps = new Step[Reviews.MAX_LENGTH];
    private double[] w = new double[21];
    private double factor;
    private double factorSlope;
    private double growth;
    private double lapseCeiling;
    private double easyDifficulty;

    /** What a review did to the state of its card; kept for the way back. */
    private static final class Step {
        double stability;
        double difficulty;
        double lnStability;
        double base;
        double recall;
        double increase;
        double power;
        double exponential;
        double modelStability;
        double modelDifficulty;
        double nextStability;
        double nextDifficulty;
        boolean capped;
    }

    // The way back of one card: derivatives of the loss by the state between two reviews.
    private double byStability;
    private double byDifficulty;

    Fsrs6Passes() {
        Arrays.setAll(steps, _ -> new Step());
    }

    @Override
    public void use(double[] weights) {
        w = weights.clone();
        factor = Math.exp(-LN_90_PERCENT / w[20]) - 1;
        factorSlope = (factor + 1) * LN_90_PERCENT / (w[20] * w[20]);
        growth = Math.exp(w[8]);
        lapseCeiling = Math.exp(-w[17] * w[18]);
        easyDifficulty = w[4] - Math.exp(3 * w[5]) + 1;
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
        byStability = 0;
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
            step.stability = before.nextStability;
            step.difficulty = before.nextDifficulty;
            next(step, reviews.elapsedDays[i], reviews.grades[i], reviews.evidence[i]);
            if (reviews.weight[i] > 0) {
                loss += reviews.weight[i] * Passes.crossEntropy(step.recall, reviews.grades[i] > AGAIN);
            }
        }
        return loss;
    }

    private void first(Step step, int grade, double evidence) {
        step.stability = w[0];
        step.difficulty = clampDifficulty(w[4]);
        step.modelStability = w[grade - 1];
        step.modelDifficulty = w[4] - Math.exp(w[5] * (grade - 1)) + 1;
        mix(step, evidence);
    }

    private void next(Step step, double days, int grade, double evidence) {
        step.lnStability = Math.log(step.stability);
        if (days < 1) {
            sameDay(step, grade);
        } else {
            step.base = 1 + factor * days / step.stability;
            step.recall = Math.exp(-w[20] * Math.log(step.base));
            if (grade == AGAIN) {
                lapse(step);
            } else {
                success(step, grade);
            }
        }
        double moved = step.difficulty - w[6] * (grade - 3) * (10 - step.difficulty) / 9;
        step.modelDifficulty = w[7] * easyDifficulty + (1 - w[7]) * moved;
        mix(step, evidence);
    }

    private void sameDay(Step step, int grade) {
        double k = Math.exp(w[17] * (grade - 3 + w[18]) - w[19] * step.lnStability);
        step.capped = grade > AGAIN && k < 1;
        step.increase = step.capped ? 1 : k;
        step.modelStability = step.stability * step.increase;
    }

    private void success(Step step, int grade) {
        step.power = growth * (11 - step.difficulty) * Math.exp(-w[9] * step.lnStability);
        step.exponential = Math.exp((1 - step.recall) * w[10]);
        step.increase = step.power * (step.exponential - 1) * bonus(grade);
        step.modelStability = step.stability * (1 + step.increase);
    }

    private double bonus(int grade) {
        return switch (grade) {
            case 2 -> w[15];
            case 4 -> w[16];
            default -> 1;
        };
    }

    private void lapse(Step step) {
        step.power = Math.exp(w[13] * Math.log(step.stability + 1));
        step.exponential = w[11] * Math.exp(-w[12] * Math.log(step.difficulty) + (1 - step.recall) * w[14]);
        double fallen = step.exponential * (step.power - 1);
        double ceiling = step.stability * lapseCeiling;
        step.capped = ceiling < fallen;
        step.modelStability = step.capped ? ceiling : fallen;
    }

    /** The state after a review lies between that before and what the model says, by the evidence of the answer. */
    private static void mix(Step step, double evidence) {
        step.nextStability = Math.clamp(step.modelStability, Fsrs6.LEAST_STABLE, MemoryModel.MOST_STABLE);
        step.nextDifficulty = clampDifficulty(step.modelDifficulty);
        if (evidence < 1) {
            step.nextStability = step.stability * Math.pow(step.nextStability / step.stability, evidence);
            step.nextDifficulty = step.difficulty + evidence * (step.nextDifficulty - step.difficulty);
        }
    }

    private static double clampDifficulty(double difficulty) {
        return Math.clamp(difficulty, MemoryModel.EASIEST, MemoryModel.HARDEST);
    }

    private void backwards(Step step, Reviews reviews, int i, double[] gradient) {
        int grade = reviews.grades[i];
        double days = reviews.elapsedDays[i];
        double toModelStability = byStability;
        double toModelDifficulty = byDifficulty;
        double toStability = 0;
        double toDifficulty = 0;
        double evidence = reviews.evidence[i];
        if (evidence < 1) {
            toModelStability *= evidence * step.nextStability
                    / Math.clamp(step.modelStability, Fsrs6.LEAST_STABLE, MemoryModel.MOST_STABLE);
            toStability = byStability * (1 - evidence) * step.nextStability / step.stability;
            toModelDifficulty *= evidence;
            toDifficulty = byDifficulty * (1 - evidence);
        }
        byStability = toStability;
        byDifficulty = toDifficulty;
        if (Passes.inside(step.modelDifficulty, MemoryModel.EASIEST, MemoryModel.HARDEST)) {
            difficultyBackwards(step, grade, toModelDifficulty, gradient);
        }
        double by = Passes.inside(step.modelStability, Fsrs6.LEAST_STABLE, MemoryModel.MOST_STABLE) ? toModelStability : 0;
        if (days < 1) {
            sameDayBackwards(step, grade, by, gradient);
            return;
        }
        double byRecall = grade == AGAIN ? lapseBackwards(step, by, gradient) : successBackwards(step, grade, by, gradient);
        if (reviews.weight[i] > 0) {
            byRecall += reviews.weight[i] * Passes.crossEntropySlope(step.recall, grade > AGAIN);
        }
        double byBase = -byRecall * w[20] * step.recall / step.base;
        byStability -= byBase * factor * days / (step.stability * step.stability);
        gradient[20] += byBase * days / step.stability * factorSlope - byRecall * step.recall * Math.log(step.base);
    }

    private void difficultyBackwards(Step step, int grade, double by, double[] gradient) {
        double moved = step.difficulty - w[6] * (grade - 3) * (10 - step.difficulty) / 9;
        gradient[7] += by * (easyDifficulty - moved);
        gradient[4] += by * w[7];
        gradient[5] -= by * w[7] * 3 * (w[4] + 1 - easyDifficulty);
        double byMoved = by * (1 - w[7]);
        gradient[6] -= byMoved * (grade - 3) * (10 - step.difficulty) / 9;
        byDifficulty += byMoved * (1 + w[6] * (grade - 3) / 9);
    }

    private void sameDayBackwards(Step step, int grade, double by, double[] gradient) {
        if (step.capped) {
            byStability += by;
            return;
        }
        byStability += by * step.increase * (1 - w[19]);
        double byExponent = by * step.modelStability;
        gradient[17] += byExponent * (grade - 3 + w[18]);
        gradient[18] += byExponent * w[17];
        gradient[19] -= byExponent * step.lnStability;
    }

    /** Returns the derivative by the recall before the review. */
    private double successBackwards(Step step, int grade, double by, double[] gradient) {
        double byIncrease = by * step.stability;
        double times = byIncrease * step.increase;
        byStability += by * (1 + step.increase) - times * w[9] / step.stability;
        byDifficulty -= times / (11 - step.difficulty);
        gradient[8] += times;
        gradient[9] -= times * step.lnStability;
        if (grade != 3) {
            gradient[grade == 2 ? 15 : 16] += byIncrease * step.power * (step.exponential - 1);
        }
        double byExponent = byIncrease * step.power * step.exponential * bonus(grade);
        gradient[10] += byExponent * (1 - step.recall);
        return -byExponent * w[10];
    }

    /** Returns the derivative by the recall before the review. */
    private double lapseBackwards(Step step, double by, double[] gradient) {
        double times = by * step.modelStability;
        if (step.capped) {
            byStability += by * lapseCeiling;
            gradient[17] -= times * w[18];
            gradient[18] -= times * w[17];
            return 0;
        }
        gradient[11] += times / w[11];
        gradient[12] -= times * Math.log(step.difficulty);
        gradient[14] += times * (1 - step.recall);
        byDifficulty -= times * w[12] / step.difficulty;
        double byPower = by * step.exponential * step.power;
        gradient[13] += byPower * Math.log(step.stability + 1);
        byStability += byPower * w[13] / (step.stability + 1);
        return -times * w[14];
    }

    private void firstBackwards(Step step, int grade, double evidence, double[] gradient) {
        double toModelStability = byStability;
        if (evidence < 1) {
            toModelStability *= evidence * step.nextStability / step.modelStability;
            gradient[0] += byStability * (1 - evidence) * step.nextStability / step.stability;
            gradient[4] += byDifficulty * (1 - evidence);
        }
        gradient[grade - 1] += toModelStability;
        if (Passes.inside(step.modelDifficulty, MemoryModel.EASIEST, MemoryModel.HARDEST)) {
            gradient[4] += byDifficulty * evidence;
            gradient[5] -= byDifficulty * evidence * (grade - 1) * (w[4] + 1 - step.modelDifficulty);
        }
    }
}
