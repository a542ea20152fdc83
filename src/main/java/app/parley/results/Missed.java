package app.parley.results;

import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.results.statistics.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A question that went wrong for many.
 *
 * @param place    in the session, from 0
 * @param who      who answered it, and not fully right, in the order of the matrix
 * @param answered how many answered it
 * @param partly   how many of them had something of it right
 * @param choice   the wrong option that most of them chose, if it has options
 */
public record Missed(QuestionRef question, int place, List<Who> who, int answered, int partly, Optional<Choice> choice) {

    /** What fewer than a third missed is not on the list. */
    public static final double LEAST_SHARE = 1 / 3.0;

    /**
     * A wrong option.
     *
     * @param option as in {@link Picks}
     */
    public record Choice(String option, int chosen) {
    }

    public Missed {
        who = List.copyOf(who);
    }

    /** The share that missed it, at its plausible least: 4 of 4 say less than 24 of 25. */
    private double atLeast() {
        return Interval.wilson(who.size() / (double) answered, answered).map(Interval::low).orElse(0.0);
    }

    /** Whether half of those who answered, or more, missed it. */
    public boolean byHalf() {
        return 2 * who.size() >= answered;
    }

    /** What a third or more missed, of all questions; first what most plausibly miss. */
    public static List<Missed> in(ResultMatrix matrix, Function<QuestionRef, Question> question) {
        return in(matrix, IntStream.range(0, matrix.questions().size()).boxed().toList(), Picks.all(matrix, question));
    }

    /**
     * The same of some questions.
     *
     * @param columns to look at
     * @param picks   of these columns, as {@link Picks#all} finds them
     */
    static List<Missed> in(ResultMatrix matrix, List<Integer> columns, Map<QuestionRef, Picks> picks) {
        return columns.stream().map(column -> of(matrix, column, picks))
                .filter(missed -> !missed.who.isEmpty() && missed.who.size() >= LEAST_SHARE * missed.answered)
                .sorted(Comparator.comparingDouble((Missed missed) -> -missed.atLeast()).thenComparingInt(Missed::place)).toList();
    }

    private static Missed of(ResultMatrix matrix, int column, Map<QuestionRef, Picks> picks) {
        var ref = matrix.questions().get(column);
        var answers = matrix.columns().get(column);
        var who = new ArrayList<Who>();
        int answered = 0;
        int partly = 0;
        for (int row = 0; row < answers.rows(); row++) {
            answered += answers.isAnswered(row) ? 1 : 0;
            if (answers.isMissed(row)) {
                who.add(matrix.rows().get(row).who());
                partly += answers.mark(row) > 0 ? 1 : 0;
            }
        }
        return new Missed(ref, column, who, answered, partly, Optional.ofNullable(picks.get(ref)).flatMap(Missed::commonest));
    }

    private static Optional<Choice> commonest(Picks picks) {
        return IntStream.range(0, picks.options().size()).filter(option -> !picks.choices().key()[option])
                .mapToObj(option -> new Choice(picks.options().get(option), picks.choices().count(option)))
                .filter(choice -> choice.chosen() > 0).max(Comparator.comparingInt(Choice::chosen));
    }
}
