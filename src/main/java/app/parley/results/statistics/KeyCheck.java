package app.parley.results.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A sign that the key of a question may be wrong: the best agree on an option that counts as wrong. All of this has to hold:
 *
 * <ol>
 * <li>{@value #FEWEST} learners or more answered, of whom is known how they did otherwise;
 * <li>each of the best third did better otherwise than each of the weakest: else nobody can tell who is best;
 * <li>of the best third two thirds or more chose the same wrong option, and at least {@value #FEWEST_OF_THE_BEST} of them;
 * <li>they chose it at least as often as the weakest third did: what mostly the weak believe is a mix-up;
 * <li>the best third chose no right option more often than the weakest third did: what is learned is not what the key says.
 * </ol>
 *
 * <p>It is a question to the teacher and no verdict: a mix-up that all share looks the same.
 *
 * @param option the wrong option that they agree on
 * @param chosen how many of the best third chose it
 * @param best   how many there are in the best third
 */
public record KeyCheck(int option, int chosen, int best) {

    /** Fewer answers say nothing. */
    public static final int FEWEST = 10;

    /** Fewer other answers of somebody do not tell how good they are. */
    public static final int FEWEST_OTHERS = 3;

    /** Fewer of the best say nothing. */
    public static final int FEWEST_OF_THE_BEST = 3;

    /**
     * The option that should be looked at, if there is one.
     *
     * @param ability for each learner how they did on the other questions, the mean mark for instance; NaN where that cannot be
     *                told, as with fewer than {@value #FEWEST_OTHERS} other answers: such a learner is in no third
     */
    public static Optional<KeyCheck> of(Choices choices, double[] ability) {
        int[] placed = IntStream.range(0, choices.answered()).filter(learner -> !Double.isNaN(ability[learner])).toArray();
        if (placed.length < FEWEST || !isPossible(choices, placed.length)) {
            return Optional.empty();
        }
        var thirds = Groups.thirds(IntStream.of(placed).mapToDouble(learner -> ability[learner]).toArray());
        var weakest = thirds.weakest().stream().map(place -> placed[place]).toList();
        var best = thirds.best().stream().map(place -> placed[place]).toList();
        if (!areApart(weakest, best, ability)) {
            return Optional.empty();
        }
        boolean keyIsLearned = options(choices, true)
                .anyMatch(right -> choices.count(right, best) > choices.count(right, weakest));
        if (keyIsLearned) {
            return Optional.empty();
        }
        int size = best.size();
        return options(choices, false)
                .mapToObj(wrong -> new KeyCheck(wrong, choices.count(wrong, best), size))
                .filter(found -> found.chosen >= FEWEST_OF_THE_BEST && 3 * found.chosen >= 2 * size
                        && found.chosen >= choices.count(found.option, weakest))
                .max(Comparator.comparingInt(KeyCheck::chosen).thenComparing(Comparator.comparingInt(KeyCheck::option).reversed()));
    }

    /** Means of the same marks in another order differ by rounding at most. */
    private static boolean areApart(List<Integer> weakest, List<Integer> best, double[] ability) {
        double low = weakest.stream().mapToDouble(learner -> ability[learner]).max().orElseThrow();
        double high = best.stream().mapToDouble(learner -> ability[learner]).min().orElseThrow();
        return high - low > 1e-9;
    }

    /** Whether any wrong option was chosen so often that the best could agree on it. It saves parting all learners by their scores. */
    private static boolean isPossible(Choices choices, int learners) {
        int best = Math.round(learners / 3f);
        return options(choices, false).map(choices::count).anyMatch(chosen -> 3 * chosen >= 2 * best);
    }

    private static IntStream options(Choices choices, boolean right) {
        return IntStream.range(0, choices.options()).filter(option -> choices.key()[option] == right);
    }
}
