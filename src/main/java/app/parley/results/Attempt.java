package app.parley.results;

import app.parley.bank.QuestionRef;
import app.parley.record.Given;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one respondent did in one activity, or in several taken together.
 *
 * @param order the number of the first answer; the largest number if there is none yet
 * @param asked the questions that this respondent was to answer
 * @param tries the answers to each question, in their order
 */
record Attempt(Who who, long order, Set<QuestionRef> asked, Map<QuestionRef, List<Given>> tries) {

    private static final Comparator<Given> IN_ORDER = Comparator.comparingLong(Given::number);
    private static final Comparator<Given> BY_MARK = Comparator.comparingDouble(Given::score).thenComparing(IN_ORDER.reversed());

    /** @param column the question that an answer counts for */
    static Attempt of(Who who, List<Given> answers, Set<QuestionRef> asked, UnaryOperator<QuestionRef> column) {
        var tries = answers.stream().sorted(IN_ORDER).collect(Collectors.groupingBy(answer -> column.apply(answer.question())));
        return new Attempt(who, answers.stream().mapToLong(Given::number).min().orElse(Long.MAX_VALUE), asked, tries);
    }

    /** Two attempts of one learner as if they were one. */
    Attempt and(Attempt later) {
        var all = new HashMap<>(tries);
        later.tries.forEach((question, more) -> all.merge(question, more,
                (one, other) -> Stream.concat(one.stream(), other.stream()).sorted(IN_ORDER).toList()));
        var both = new HashSet<>(asked);
        both.addAll(later.asked);
        return new Attempt(who, Math.min(order, later.order), both, all);
    }

    Cell cell(QuestionRef question, Which which) {
        var given = tries.getOrDefault(question, List.of());
        if (given.isEmpty()) {
            return asked.contains(question) ? Cell.NOT_REACHED : Cell.NOT_ASKED;
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
