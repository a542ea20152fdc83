package app.parley.study.memory;

import app.parley.base.Rating;
import java.util.function.Function;

/**
 * FSRS-7: a slow and a fast trace, 34 weights, exact time. With slow and fast stability <i>Ss</i> and <i>Sf</i>, difficulty
 * <i>D</i>, elapsed days with their fraction <i>t</i>, grade <i>G</i> (1 to 4) and weights <i>w</i>:
 *
 * <pre>{@code
 * first       Ss = w[G-1],  Sf = 0.8 Ss,  D = w4 - e^(w5 (G-1)) + 1
 * fast curve  Rf = (1 + Ff t / Sf)^df,  df = -w23 Sf^(w33-0.3) in [-0.95, -0.01],  Ff = w25^(1/df) - 1, at most e^60 - 1
 * slow curve  Rs = (1 + Fs t / Ss)^ds,  ds = -w24 in [-0.95, -0.01],  Fs = (w26^(1/ds) - 1) e^((D-5) (w32-0.3))
 * recall      R = (af Rf + as Rs) / (af + as), kept 0.00001 away from 0 and 1
 *             af = w27 Sf^-w29,  as = w28 Ss^w30 e^((D-5) (w31-0.5))
 * forgotten   L(x, q) = min(x, w[k+3] ((x+1)^w[k+4] - 1) e^((1-q) w[k+5]))
 * recalled    U(x, q) = x (1 + e^(w[k]-1.5) (11-D) x^-w[k+1] (e^((1-q) w[k+2]) - 1) h)
 *             h = w[k+6] for Hard, w[k+7] for Easy, else 1
 * update      Again: L, else max(L, U); slow with k = 7, x = Ss, q = R; fast with k = 15, x = Sf, q = Rf;
 *             after Again also Sf <= 0.8 Ss
 * difficulty  D' = 0.01 D0(4) + 0.99 (D - w6 (G-3) g (10-D) / 9),  g = R + 0.1 for Again, else 1
 * }</pre>
 *
 * Stabilities are kept from 0.0001 to 36,500 days, difficulty from 1 to 10. Neither stability alone says when recall has
 * fallen to 90 %: that takes all three numbers. Whole days or rounded intervals as elapsed time would spoil the model.
 *
 * @see <a href="https://github.com/open-spaced-repetition/ts-fsrs/pull/520">Where the final form came into ts-fsrs</a>
 */
public final class Fsrs7 implements MemoryModel {

    /** The least stability, in days. */
    public static final double LEAST_STABLE = 0.0001;

    /**
     * The most days a first Easy leads to. The default weights would give 54 days at a retention of 90 %: too long for
     * somebody who perhaps only thought it easy.
     */
    public static final int LONGEST_FIRST_EASY = 14;

    private static final double FAST_OF_SLOW = 0.8;
    private static final double REVERSION = 0.01;
    private static final double LEAST_DECAY = 0.01;
    private static final double MOST_DECAY = 0.95;
    private static final double MOST_LOG_FACTOR = 60;
    private static final double MIDDLE_DIFFICULTY = 5;
    private static final int SLOW = 7;
    private static final int FAST = 15;

    private final Fsrs7Weights weights;
    private final Trace slow;
    private final Trace fast;
    private final double fastDecay;
    private final double fastDecayPower;
    private final double fastLogBase;
    private final double slowDecay;
    private final double slowFactor;
    private final double slowFactorDifficulty;
    private final double fastWeight;
    private final double fastWeightPower;
    private final double slowWeight;
    private final double slowWeightPower;
    private final double slowWeightDifficulty;
    private final double reversionTarget;
    private final double[] difficultyStep;
    private final MemoryState[] firstStates;

    public Fsrs7(Fsrs7Weights weights) {
        this.weights = weights;
        var w = weights.toArray();
        slow = new Trace(w, SLOW);
        fast = new Trace(w, FAST);
        fastDecay = w[23];
        fastDecayPower = w[33] - 0.3;
        fastLogBase = Math.log(w[25]);
        slowDecay = -boundedDecay(w[24]);
        slowFactor = Math.pow(w[26], 1 / slowDecay) - 1;
        slowFactorDifficulty = w[32] - 0.3;
        fastWeight = w[27];
        fastWeightPower = -w[29];
        slowWeight = w[28];
        slowWeightPower = w[30];
        slowWeightDifficulty = w[31] - 0.5;
        reversionTarget = REVERSION * firstDifficulty(w, Rating.EASY);
        difficultyStep = new double[4];
        firstStates = new MemoryState[4];
        for (var rating : Rating.values()) {
            int i = rating.ordinal();
            difficultyStep[i] = -w[6] * (rating.grade() - 3) / 9;
            firstStates[i] = new MemoryState(boundedStability(w[i]), boundedStability(FAST_OF_SLOW * w[i]),
                    boundedDifficulty(firstDifficulty(w, rating)));
        }
    }

    private static double firstDifficulty(double[] w, Rating rating) {
        return w[4] - Math.exp(w[5] * (rating.grade() - 1)) + 1;
    }

    /** The weights it was made with. */
    public Fsrs7Weights weights() {
        return weights;
    }

    @Override
    public MemoryState first(Rating rating) {
        return firstStates[rating.ordinal()];
    }

    @Override
    public Function<Rating, MemoryState> next(MemoryState before, double elapsedDays) {
        var s = boundedStability(before.stability());
        var f = boundedStability(before.fastStability());
        var d = boundedDifficulty(before.difficulty());
        var days = boundedDays(elapsedDays);
        var curve = curve(s, f, d);
        var fastRecall = curve.fast(days);
        var recall = curve.recall(fastRecall, curve.slow(days));
        return rating -> {
            var nextSlow = boundedStability(slow.next(s, d, recall, rating));
            var nextFast = fast.next(f, d, fastRecall, rating);
            return new MemoryState(nextSlow,
                    boundedStability(rating.passed() ? nextFast : Math.min(nextFast, FAST_OF_SLOW * nextSlow)),
                    difficulty(d, recall, rating));
        };
    }

    private double difficulty(double d, double recall, Rating rating) {
        var surprise = rating.passed() ? 1 : recall + 0.1;
        var damped = d + difficultyStep[rating.ordinal()] * surprise * (HARDEST - d);
        return boundedDifficulty(reversionTarget + (1 - REVERSION) * damped);
    }

    private Curve curve(MemoryState state) {
        return curve(boundedStability(state.stability()), boundedStability(state.fastStability()),
                boundedDifficulty(state.difficulty()));
    }

    private Curve curve(double s, double f, double d) {
        var logFast = Math.log(f);
        var harder = d - MIDDLE_DIFFICULTY;
        var decay = -boundedDecay(fastDecay * Math.exp(logFast * fastDecayPower));
        var factor = Math.exp(Math.min(fastLogBase / decay, MOST_LOG_FACTOR)) - 1;
        var fastShare = fastWeight * Math.exp(logFast * fastWeightPower);
        var slowShare = slowWeight * Math.exp(Math.log(s) * slowWeightPower + harder * slowWeightDifficulty);
        return new Curve(fastShare / (fastShare + slowShare), factor / f, decay,
                slowFactor * Math.exp(harder * slowFactorDifficulty) / s, slowDecay);
    }

    @Override
    public double recall(MemoryState state, double elapsedDays) {
        return curve(state).recall(boundedDays(elapsedDays));
    }

    /** {@inheritDoc} It is at most 36,500 days, and none from a retention of 99.99 % on. */
    @Override
    public double interval(MemoryState state, double retention) {
        if (!(retention > 0 && retention <= 1)) {
            throw new IllegalArgumentException("retention must be above 0 and at most 1, not " + retention);
        }
        return curve(state).days(retention, MOST_STABLE);
    }

    @Override
    public Elapsed elapsed() {
        return Elapsed.EXACT;
    }

    @Override
    public boolean shortTerm() {
        return true;
    }

    @Override
    public int longestFirstEasy() {
        return LONGEST_FIRST_EASY;
    }

    private static double boundedDays(double days) {
        if (Double.isNaN(days)) {
            throw new IllegalArgumentException("elapsed days are not a number");
        }
        return Math.max(days, 0);
    }

    private static double boundedDecay(double decay) {
        return Math.min(Math.max(decay, LEAST_DECAY), MOST_DECAY);
    }

    private static double boundedStability(double s) {
        return Math.min(Math.max(s, LEAST_STABLE), MOST_STABLE);
    }

    private static double boundedDifficulty(double d) {
        return Math.min(Math.max(d, EASIEST), HARDEST);
    }
}
