package app.parley.results.ui;

import app.parley.bank.MultipleChoice;
import app.parley.bank.Option;
import app.parley.bank.SingleChoice;
import app.parley.bank.Task;
import app.parley.bank.TrueFalse;
import app.parley.design.PadLetter;
import java.util.List;
import java.util.Optional;

/** The options of a question as results name them: by letter in the order in which its author wrote them, and by text. */
final class Options {

    private Options() {
    }

    /**
     * What an option says.
     *
     * @param option as in {@link app.parley.results.Picks}
     */
    static String text(Task task, String option) {
        return task instanceof TrueFalse ? ResultsWords.text("results.option." + option)
                : options(task).stream().filter(one -> one.id().text().equals(option)).map(Option::text).findFirst().orElse(option);
    }

    /** The options in the order in which the author wrote them. */
    static List<String> ids(Task task) {
        return task instanceof TrueFalse ? List.of("true", "false") : options(task).stream().map(one -> one.id().text()).toList();
    }

    /** Those that count as right. */
    static List<String> right(Task task) {
        return task instanceof TrueFalse statement ? List.of(Boolean.toString(statement.answer()))
                : options(task).stream().filter(Option::correct).map(one -> one.id().text()).toList();
    }

    /** What counts as right, in words. */
    static String solution(Task task) {
        return task instanceof TrueFalse statement ? text(task, Boolean.toString(statement.answer()))
                : String.join("; ", task.solution());
    }

    /** The letter of an option; empty if the question does not have it any more. */
    static Optional<PadLetter> letter(Task task, String option) {
        return Optional.of(ids(task).indexOf(option)).filter(place -> place >= 0).map(PadLetter::at);
    }

    private static List<Option> options(Task task) {
        return switch (task) {
            case SingleChoice single -> single.options();
            case MultipleChoice multiple -> multiple.options();
            default -> List.of();
        };
    }
}
