package app.parley.results.statistics;

import app.parley.results.statistics.Figure.Reason;

/**
 * What one option of a choice question draws.
 *
 * @param right         whether it is right
 * @param chosen        how many chose it
 * @param answered      how many answered the question
 * @param share         of those, in percent
 * @param weakest       how many of the weakest third chose it, by the score on the other questions; likewise the next two
 * @param pointBiserial the correlation of choosing it with the whole score, among those who answered, from −1 to 1. Good
 *                      for a right option is a positive one, for a wrong one a negative one
 */
public record OptionStatistics(boolean right, int chosen, int answered, Figure share, int weakest, int middle, int best,
        Figure pointBiserial) {

    /** Nobody judges an option by fewer answers. */
    public static final int FEWEST = 10;

    /** A wrong option that fewer choose, in percent, does no work. */
    public static final double RARE_BELOW = 5;

    /** A wrong option that hardly tells weak from strong is between this correlation and 0. */
    public static final double EVEN_ABOVE = -0.1;

    /** What can be said of an option. */
    public enum Verdict {
        /** Nothing: fewer than {@link #FEWEST} answered. */
        TOO_FEW,
        /** Right, and the better somebody is, the more likely to choose it. */
        RIGHT_AND_WORKS,
        /** Right, but strong learners choose it no more often than weak ones. */
        RIGHT_BUT_DOES_NOT_SEPARATE,
        /** Wrong, and it draws mostly the weak, as it should. */
        WORKS,
        /** Wrong, and it draws weak and strong alike: something to teach to all. */
        DRAWS_ALL,
        /** Wrong, and chosen by hardly anybody: it could be replaced. */
        TOO_RARE,
        /** Wrong, and the better somebody is, the more likely to choose it. */
        DRAWS_THE_STRONG
    }

    static OptionStatistics of(Choices choices, int option, Groups thirds) {
        int chosen = choices.count(option);
        int n = choices.answered();
        return new OptionStatistics(choices.key()[option], chosen, n,
                n == 0 ? Figure.missing(Reason.NO_ATTEMPTS) : Figure.of(100.0 * chosen / n),
                choices.count(option, thirds.weakest()), choices.count(option, thirds.middle()),
                choices.count(option, thirds.best()), Correlation.pointBiserial(choices.column(option), choices.totals()));
    }

    /**
     * What can be said of it. A wrong option does not work if fewer than {@value #RARE_BELOW} % choose it, or if choosing it goes
     * with a higher score.
     *
     * @see <a href="https://doi.org/10.1186/1472-6920-9-40">Tarrant, Ware and Mohammed 2009</a>
     */
    public Verdict verdict() {
        if (answered < FEWEST) {
            return Verdict.TOO_FEW;
        }
        double correlation = pointBiserial.value().orElse(0);
        if (right) {
            return correlation > 0 ? Verdict.RIGHT_AND_WORKS : Verdict.RIGHT_BUT_DOES_NOT_SEPARATE;
        }
        if (100.0 * chosen / answered < RARE_BELOW) {
            return Verdict.TOO_RARE;
        }
        if (correlation > 0) {
            return Verdict.DRAWS_THE_STRONG;
        }
        return correlation > EVEN_ABOVE ? Verdict.DRAWS_ALL : Verdict.WORKS;
    }
}
