package app.parley.study.memory;

import app.parley.base.Rating;
import java.util.function.Function;

/**
 * FSRS-6: one trace, 21 weights, whole study days. With stability <i>S</i>, difficulty <i>D</i>, elapsed days <i>t</i>, grade
 * <i>G</i> (1 to 4) and weights <i>w</i>:
 *
 * <pre>{@code
 * recall      R(t, S) = (1 + f t / S)^-w20,  f = 0.9^(-1/w20) - 1        so that R(S, S) = 0.9
 * first       S = w[G-1],  D = w4 - e^(w5 (G-1)) + 1
 * difficulty  D' = w7 D0(4) + (1 - w7) (D - w6 (G-3) (10-D) / 9)         D0(4) = w4 - e^(3 w5) + 1, not bounded
 * recalled    S' = S (1 + e^w8 (11-D) S^-w9 (e^((1-R) w10) - 1) h)       h = w15 for Hard, w16 for Easy, else 1
 * forgotten   S' = min(w11 D^-w12 ((S+1)^w13 - 1) e^((1-R) w14), S / e^(w17 w18))
 * same day    S' = S k,  k = e^(w17 (G-3+w18)) S^-w19                    k at least 1 unless Again
 * }</pre>
 *
 * Stability is kept from 0.001 to 36,500 days, difficulty from 1 to 10. <i>S'</i> is computed with the old <i>D</i>. The
 * implementations of FSRS differ in places; here a Hard on the same day never lowers stability, both bounds of stability
 * hold everywhere, the first stability has no floor but the common 0.001, and all arithmetic is in doubles without
 * rounding.
 *
 * @see <a href="https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm">The algorithm</a>
 */
public final class Fsrs6 implements MemoryModel {

    /** The least stability, in days. */
    public static final double LEAST_STABLE = 0.001;

    private static final double REFERENCE_RECALL = 0.9;

    private final Fsrs6Weights weights;
    private final boolean shortTerm;

    private final double decay;
    private final double inverseDecay;
    private final double factor;
    private final double success;
    private final double successPower;
    private final double successRecall;
    private final double lapse;
    private final double lapseDifficultyPower;
    private final double lapsePower;
    private final double lapseRecall;
    private final double lapseCeiling;
    private final double sameDayPower;
    private final double reversion;
    private final double reversionTarget;
    private final double[] ratingFactor;
    private final double[] sameDayFactor;
    private final double[] difficultyStep;
    private final MemoryState[] firstStates;

    /** The model with same-day reviews. */
    public Fsrs6(Fsrs6Weights weights) {
        this(weights, true);
    }

    private Fsrs6(Fsrs6Weights weights, boolean shortTerm) {
        this.weights = weights;
        this.shortTerm = shortTerm;
        var w = weights.toArray();
        decay = -w[20];
        inverseDecay = -1 / w[20];
        factor = Math.pow(REFERENCE_RECALL, inverseDecay) - 1;
        success = Math.exp(w[8]);
        successPower = -w[9];
        successRecall = w[10];
        lapse = w[11];
        lapseDifficultyPower = -w[12];
        lapsePower = w[13];
        lapseRecall = w[14];
        lapseCeiling = shortTerm ? Math.exp(-w[17] * w[18]) : 1;
        sameDayPower = -w[19];
        reversion = w[7];
        reversionTarget = w[7] * firstDifficulty(w, Rating.EASY);
        ratingFactor = new double[] {1, w[15], 1, w[16]};
        sameDayFactor = new double[4];
        difficultyStep = new double[4];
        firstStates = new MemoryState[4];
        for (var rating : Rating.values()) {
            int i = rating.ordinal();
            sameDayFactor[i] = Math.exp(w[17] * (rating.grade() - 3 + w[18]));
            difficultyStep[i] = -w[6] * (rating.grade() - 3) / 9;
            firstStates[i] = MemoryState.of(w[i], boundedDifficulty(firstDifficulty(w, rating)));
        }
    }

    /**
     * The model without an effect of same-day reviews of its own: they follow the formulas of the other days, and a lapse
     * may leave all of the stability there was.
     */
    public static Fsrs6 withoutShortTerm(Fsrs6Weights weights) {
        return new Fsrs6(weights, false);
    }

    private static double firstDifficulty(double[] w, Rating rating) {
        return w[4] - Math.exp(w[5] * (rating.grade() - 1)) + 1;
    }

    /** The weights it was made with. */
    public Fsrs6Weights weights() {
        return weights;
    }

    @Override
    public MemoryState first(Rating rating) {
        return firstStates[rating.ordinal()];
    }

    @Override
    public Function<Rating, MemoryState> next(MemoryState before, double elapsedDays) {
        var s = boundedStability(before.stability());
        var d = boundedDifficulty(before.difficulty());
        if (shortTerm && elapsedDays < 1) {
            return rating -> MemoryState.of(boundedStability(sameDay(s, rating)), difficulty(d, rating));
        }
        var recall = recall(s, elapsedDays);
        return rating -> {
            var after = rating.passed() ? recalled(s, d, recall, rating) : forgotten(s, d, recall);
            return MemoryState.of(boundedStability(after), difficulty(d, rating));
        };
    }

    /** Stability after a review that was recalled; the factor of the rating is 1 for Good. */
    double recalled(double s, double d, double recall, Rating rating) {
        return s * (1 + success * (11 - d) * Math.pow(s, successPower) * (Math.exp((1 - recall) * successRecall) - 1)
                * ratingFactor[rating.ordinal()]);
    }

    /** Stability after a lapse. */
    double forgotten(double s, double d, double recall) {
        var left = lapse * Math.pow(d, lapseDifficultyPower) * (Math.pow(s + 1, lapsePower) - 1)
                * Math.exp((1 - recall) * lapseRecall);
        return Math.min(left, s * lapseCeiling);
    }

    /** Stability after a review on the day of the one before. */
    double sameDay(double s, Rating rating) {
        var change = sameDayFactor[rating.ordinal()] * Math.pow(s, sameDayPower);
        return s * (rating.passed() ? Math.max(change, 1) : change);
    }

    /** Difficulty as the rating alone moves it: the less, the nearer it is to 10. */
    double damped(double d, Rating rating) {
        return d + difficultyStep[rating.ordinal()] * (HARDEST - d);
    }

    private double difficulty(double d, Rating rating) {
        return boundedDifficulty(reversionTarget + (1 - reversion) * damped(d, rating));
    }

    @Override
    public double recall(MemoryState state, double elapsedDays) {
        return recall(boundedStability(state.stability()), elapsedDays);
    }

    private double recall(double s, double elapsedDays) {
        if (Double.isNaN(elapsedDays)) {
            throw new IllegalArgumentException("elapsed days are not a number");
        }
        return elapsedDays <= 0 ? 1 : Math.pow(1 + factor * elapsedDays / s, decay);
    }

    /** {@inheritDoc} It is a fixed multiple of stability, which for 90 % is 1; it may be longer than any stability. */
    @Override
    public double interval(MemoryState state, double retention) {
        return boundedStability(state.stability()) * stretch(retention);
    }

    private double stretch(double retention) {
        if (!(retention > 0 && retention <= 1)) {
            throw new IllegalArgumentException("retention must be above 0 and at most 1, not " + retention);
        }
        return (Math.pow(retention, inverseDecay) - 1) / factor;
    }

    /**
     * The memory that SM-2 implies for a card: after its interval, recall is what SM-2 is said to have kept to, and
     * difficulty is such that a Good then multiplies stability by the ease.
     *
     * @param ease         as a factor, 2.5 in SM-2 for a new card
     * @param intervalDays the card's last interval; below 0.001 it counts as that
     * @param retention    share of reviews that were recalled under SM-2, above 0 and below 1
     * @throws IllegalArgumentException when a number is not finite or retention is out of range
     */
    public MemoryState fromSm2(double ease, double intervalDays, double retention) {
        if (!Double.isFinite(ease) || !Double.isFinite(intervalDays) || !(retention > 0 && retention < 1)) {
            throw new IllegalArgumentException("no memory follows from ease %s, interval %s and retention %s"
                    .formatted(ease, intervalDays, retention));
        }
        var s = boundedStability(Math.max(intervalDays, LEAST_STABLE) / stretch(retention));
        var growth = success * Math.pow(s, successPower) * (Math.exp((1 - retention) * successRecall) - 1);
        return MemoryState.of(s, boundedDifficulty(11 - (ease - 1) / growth));
    }

    @Override
    public Elapsed elapsed() {
        return Elapsed.STUDY_DAYS;
    }

    @Override
    public boolean shortTerm() {
        return shortTerm;
    }

    /** {@inheritDoc} Its first intervals need no limit. */
    @Override
    public int longestFirstEasy() {
        return Integer.MAX_VALUE;
    }

    private static double boundedStability(double s) {
        return Math.min(Math.max(s, LEAST_STABLE), MOST_STABLE);
    }

    private static double boundedDifficulty(double d) {
        return Math.min(Math.max(d, EASIEST), HARDEST);
    }
}
