package app.parley.results.statistics;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A sign that the key of a question may be wrong: the best agree on an option that counts as wrong. All of this has to hold:
 *
 * <ol>
 * <li>{@value #FEWEST} learners or more answered;
 * <li>of the best third, by the score on the other questions, two thirds or more chose the same wrong option, and at least
 * {@value #FEWEST_OF_THE_BEST} of them;
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

    /** Fewer of the best say nothing. */
    public static final int FEWEST_OF_THE_BEST = 3;

    /** The option that should be looked at, if there is one. */
    public static Optional<KeyCheck> of(Choices choices) {
        if (choices.answered() < FEWEST || !isPossible(choices)) {
            return Optional.empty();
        }
        var thirds = choices.thirds();
        boolean keyIsLearned = options(choices, true)
                .anyMatch(right -> choices.count(right, thirds.best()) > choices.count(right, thirds.weakest()));
        if (keyIsLearned) {
            return Optional.empty();
        }
        int size = thirds.best().size();
        return options(choices, false)
                .mapToObj(wrong -> new KeyCheck(wrong, choices.count(wrong, thirds.best()), size))
                .filter(found -> found.chosen >= FEWEST_OF_THE_BEST && 3 * found.chosen >= 2 * size
                        && found.chosen >= choices.count(found.option, thirds.weakest()))
                .max(Comparator.comparingInt(KeyCheck::chosen).thenComparing(Comparator.comparingInt(KeyCheck::option).reversed()));
    }

    /** Whether any wrong option was chosen so often that the best could agree on it. It saves parting all learners by their scores. */
    private static boolean isPossible(Choices choices) {
        int best = Math.round(choices.answered() / 3f);
        return options(choices, false).map(choices::count).anyMatch(chosen -> 3 * chosen >= 2 * best);
    }

    private static IntStream options(Choices choices, boolean right) {
        return IntStream.range(0, choices.options()).filter(option -> choices.key()[option] == right);
    }
}
