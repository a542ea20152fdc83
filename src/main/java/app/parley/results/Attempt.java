package app.parley.results;

import app.parley.bank.QuestionRef;
import app.parley.record.Given;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What one respondent did in one activity, or in several taken together.
 *
 * @param order the number of the first answer; the largest number if there is none yet
 * @param asked the questions that this respondent was to answer
 * @param ended whether nothing more will be answered
 * @param tries the answers to each question, in their order
 * @param given all of them, in their order
 */
record Attempt(Who who, long order, Set<QuestionRef> asked, boolean ended, Map<QuestionRef, List<Given>> tries, List<Given> given) {

    private static final Comparator<Given> IN_ORDER = Comparator.comparingLong(Given::number);
    private static final Comparator<Given> BY_MARK = Comparator.comparingDouble(Given::score).thenComparing(IN_ORDER.reversed());

    /** @param column the question that an answer counts for */
    static Attempt of(Who who, Collection<Given> answers, Set<QuestionRef> asked, boolean ended, UnaryOperator<QuestionRef> column) {
        var inOrder = new ArrayList<>(answers);
        inOrder.sort(IN_ORDER);
        var tries = HashMap.<QuestionRef, List<Given>>newHashMap(inOrder.size());
        for (var answer : inOrder) {
            tries.merge(column.apply(answer.question()), List.of(answer), Attempt::joined);
        }
        return new Attempt(who, inOrder.isEmpty() ? Long.MAX_VALUE : inOrder.getFirst().number(), asked, ended, tries, inOrder);
    }

    private static List<Given> joined(List<Given> earlier, List<Given> later) {
        var both = new ArrayList<>(earlier);
        both.addAll(later);
        return both;
    }

    /** Several attempts of one learner, in the order in which they began, as if they were one. */
    static Attempt together(List<Attempt> attempts) {
        if (attempts.size() == 1) {
            return attempts.getFirst();
        }
        var tries = new HashMap<QuestionRef, List<Given>>();
        var asked = new HashSet<QuestionRef>();
        for (var attempt : attempts) {
            attempt.tries.forEach((question, given) -> tries.merge(question, given, Attempt::joined));
            asked.addAll(attempt.asked);
        }
        // What was begun first may have been answered last.
        tries.replaceAll((_, given) -> given.stream().sorted(IN_ORDER).toList());
        return new Attempt(attempts.getFirst().who, attempts.getFirst().order, asked, attempts.stream().allMatch(Attempt::ended),
                tries, answers(attempts));
    }

    /** All answers of some attempts, in their order. */
    static List<Given> answers(List<Attempt> attempts) {
        if (attempts.size() == 1) {
            return Collections.unmodifiableList(attempts.getFirst().given);
        }
        var all = new ArrayList<Given>();
        attempts.forEach(attempt -> all.addAll(attempt.given));
        all.sort(IN_ORDER);
        return Collections.unmodifiableList(all);
    }

    Cell cell(QuestionRef question, Which which) {
        var given = tries.getOrDefault(question, List.of());
        if (given.isEmpty()) {
            return !asked.contains(question) ? Cell.NOT_ASKED : ended ? Cell.NOT_REACHED : Cell.NOT_YET;
        }
        return new Cell.Answered(switch (which) {
            case FIRST, ALL -> given.getFirst();
            case LAST -> given.getLast();
            case BEST -> given.stream().max(BY_MARK).orElseThrow();
        }, given);
    }

    /** The sum of the marks that would count. */
    double score(Which which) {
        return tries.keySet().stream().mapToDouble(question -> cell(question, which).mark().orElse(0)).sum();
    }
}
