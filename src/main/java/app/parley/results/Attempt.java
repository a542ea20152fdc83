package app.parley.results;

import app.parley.bank.QuestionRef;
import app.parley.record.Given;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one respondent did in one activity, or in several taken together.
 *
 * @param order the number of the first answer; the largest number if there is none yet
 * @param asked the questions that this respondent was to answer
 * @param ended whether nothing more will be answered
 * @param given the answers, in their order
 */
record Attempt(Who who, long order, Set<QuestionRef> asked, boolean ended, List<Given> given) {

    private static final Comparator<Given> IN_ORDER = Comparator.comparingLong(Given::number);

    static Attempt of(Who who, Collection<Given> answers, Set<QuestionRef> asked, boolean ended) {
        var inOrder = new ArrayList<>(answers);
        inOrder.sort(IN_ORDER);
        return new Attempt(who, inOrder.isEmpty() ? Long.MAX_VALUE : inOrder.getFirst().number(), asked, ended,
                Collections.unmodifiableList(inOrder));
    }

    /** Several attempts of one learner, in the order in which they began, as if they were one. */
    static Attempt together(List<Attempt> attempts) {
        if (attempts.size() == 1) {
            return attempts.getFirst();
        }
        var asked = new HashSet<QuestionRef>();
        attempts.forEach(attempt -> asked.addAll(attempt.asked));
        return new Attempt(attempts.getFirst().who, attempts.getFirst().order, asked, attempts.stream().allMatch(Attempt::ended),
                answers(attempts));
    }

    /** All answers of some attempts, in their order. */
    static List<Given> answers(List<Attempt> attempts) {
        if (attempts.size() == 1) {
            return attempts.getFirst().given;
        }
        var all = new ArrayList<Given>();
        attempts.forEach(attempt -> all.addAll(attempt.given));
        // What was begun first may have been answered last.
        all.sort(IN_ORDER);
        return Collections.unmodifiableList(all);
    }

    /** Whether anything was answered. */
    boolean isAnswered() {
        return !given.isEmpty();
    }

    /**
     * What stands in each column.
     *
     * @param columns  their questions
     * @param columnOf the column for which an answer counts, by the question that was answered
     */
    List<Cell> cells(List<QuestionRef> columns, Map<QuestionRef, Integer> columnOf, Which which) {
        @Nullable Cell[] cells = new Cell[columns.size()];
        for (var answer : given) {
            int column = columnOf.get(answer.question());
            cells[column] = cells[column] instanceof Cell.Answered earlier ? earlier.triedAgain(answer, which)
                    : new Cell.Answered(answer, List.of(answer));
        }
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] == null) {
                cells[column] = !asked.contains(columns.get(column)) ? Cell.NOT_ASKED : ended ? Cell.NOT_REACHED : Cell.NOT_YET;
            }
        }
        return List.of(cells);
    }
}
