package app.parley.results;

import app.parley.bank.Cloze;
import app.parley.bank.Matching;
import app.parley.bank.MultipleChoice;
import app.parley.bank.NumberAnswer;
import app.parley.bank.Ordering;
import app.parley.bank.ShortAnswer;
import app.parley.bank.SingleChoice;
import app.parley.bank.Task;
import app.parley.bank.TrueFalse;
import java.util.Collection;

/**
 * What somebody who guesses would earn on average, in percent, by Moodle's rules for each kind of question. That is not the
 * chance to get all of it right by guessing.
 */
public final class RandomGuess {

    private RandomGuess() {
    }

    /** The score of one question; NaN for those where Moodle gives none, which are the multiple choices. */
    public static double percent(Task task) {
        return switch (task) {
            case SingleChoice choice -> 100.0 / choice.options().size();
            case TrueFalse _ -> 50;
            case MultipleChoice _ -> Double.NaN;
            case Matching matching -> 100.0 / (matching.pairs().stream().map(Matching.Pair::right).distinct().count()
                    + matching.extra().size());
            case Cloze cloze -> cloze.gaps().stream().mapToDouble(RandomGuess::percent).average().orElseThrow();
            case ShortAnswer _, NumberAnswer _, Ordering _ -> 0;
        };
    }

    private static double percent(Cloze.Gap gap) {
        return gap.choices().isEmpty() ? 0 : 100.0 * gap.accept().size() / gap.choices().size();
    }

    /** The scores of some questions, as an item analysis takes them. */
    public static double[] percent(Collection<Task> tasks) {
        return tasks.stream().mapToDouble(RandomGuess::percent).toArray();
    }
}
