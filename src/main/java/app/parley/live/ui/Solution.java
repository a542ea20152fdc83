package app.parley.live.ui;

import app.parley.bank.Cloze;
import app.parley.bank.MisconceptionId;
import app.parley.bank.MultipleChoice;
import app.parley.bank.Option;
import app.parley.bank.SingleChoice;
import app.parley.bank.Task;
import app.parley.bank.TrueFalse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What of a revealed task is right, and which answer a mix-up stands behind. */
final class Solution {

    private Solution() {
    }

    /** The ids of the right answers, as in the votes; empty for a task without answers to choose from. */
    static Set<String> ids(Task task) {
        return switch (task) {
            case TrueFalse statement -> Set.of(Boolean.toString(statement.answer()));
            default -> options(task).stream().filter(Option::correct).map(option -> option.id().toString())
                    .collect(Collectors.toSet());
        };
    }

    /** The one answer to choose that points to this mix-up; empty if there are several or none. */
    static Optional<String> idBehind(Task task, MisconceptionId mixUp) {
        if (task instanceof TrueFalse statement) {
            return Optional.of(Boolean.toString(!statement.answer()));
        }
        var ids = options(task).stream().filter(option -> option.misconception().filter(mixUp::equals).isPresent())
                .map(option -> option.id().toString()).toList();
        return ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
    }

    private static List<Option> options(Task task) {
        return switch (task) {
            case SingleChoice single -> single.options();
            case MultipleChoice multiple -> multiple.options();
            default -> List.of();
        };
    }

    /** Whether its solution is one line, which can be set large. */
    static boolean isOneLine(Task task) {
        return !(task instanceof Cloze) && task.solution().size() == 1;
    }
}
