package app.parley.results;

import app.parley.bank.ChoiceId;
import app.parley.bank.MultipleChoice;
import app.parley.bank.Option;
import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.bank.Rekeyed;
import app.parley.bank.Response;
import app.parley.bank.SingleChoice;
import app.parley.bank.Task;
import app.parley.bank.TrueFalse;
import app.parley.results.statistics.Choices;
import app.parley.results.statistics.KeyCheck;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who picked what in a question that has options. Who left it open, or did not reach it, is not in it.
 *
 * @param options the options: the text of their {@link ChoiceId}, or {@code true} and {@code false} for a statement
 * @param rows    the rows of the matrix that answered, in the order of {@code choices}
 * @param key     what makes the key doubtful, if anything does: the best are told by the mean mark of what else they answered
 */
public record Picks(List<String> options, Choices choices, List<Integer> rows, Optional<KeyCheck> key) {

    public Picks {
        options = List.copyOf(options);
        rows = List.copyOf(rows);
    }

    /**
     * What was picked in one column.
     *
     * @param task of the question in that column
     * @return empty if it has no options
     */
    public static Optional<Picks> of(ResultMatrix matrix, int column, Task task) {
        return of(matrix, column, task, matrix.scores());
    }

    /** @param scores of the rows, with the mark in this column */
    static Optional<Picks> of(ResultMatrix matrix, int column, Task task, double[] scores) {
        return of(matrix, column, task, scores, _ -> false);
    }

    /**
     * What was picked in each column whose question has options. An answer to another version counts only if that one asked the very
     * same: who chose an option of it that has another text, or another key, did not choose what stands here.
     */
    static Map<QuestionRef, Picks> all(ResultMatrix matrix, Function<QuestionRef, Question> question) {
        var scores = matrix.scores();
        var picks = new LinkedHashMap<QuestionRef, Picks>();
        for (int column = 0; column < matrix.questions().size(); column++) {
            var ref = matrix.questions().get(column);
            var here = question.apply(ref);
            var known = new HashMap<QuestionRef, Boolean>();
            of(matrix, column, here.task(), scores, version -> known.computeIfAbsent(version,
                    _ -> Rekeyed.asksTheSame(here, question.apply(version)))).ifPresent(found -> picks.put(ref, found));
        }
        return picks;
    }

    /** @param isSame whether another version asks the same */
    private static Optional<Picks> of(ResultMatrix matrix, int column, Task task, double[] scores, Predicate<QuestionRef> isSame) {
        var counted = new BitSet();
        counted.set(0, matrix.rows().size());
        matrix.columns().get(column).others().stream().filter(other -> !isSame.test(other.answered()))
                .forEach(other -> counted.clear(other.row()));
        return switch (task) {
            case SingleChoice single -> Optional.of(of(matrix, column, counted, single.options(), scores));
            case MultipleChoice multiple -> Optional.of(of(matrix, column, counted, multiple.options(), scores));
            case TrueFalse statement -> Optional.of(of(matrix, column, counted, List.of("true", "false"),
                    new boolean[] {statement.answer(), !statement.answer()}, scores));
            default -> Optional.empty();
        };
    }

    private static Picks of(ResultMatrix matrix, int column, BitSet counted, List<Option> options, double[] scores) {
        var key = new boolean[options.size()];
        IntStream.range(0, key.length).forEach(option -> key[option] = options.get(option).correct());
        return of(matrix, column, counted, options.stream().map(option -> option.id().text()).toList(), key, scores);
    }

    private static Picks of(ResultMatrix matrix, int column, BitSet counted, List<String> options, boolean[] key, double[] scores) {
        // A class gives few different answers, and what was read together shares them: no need to compare them.
        var known = new IdentityHashMap<Response, boolean[]>();
        var cells = matrix.columns().get(column);
        var rows = new ArrayList<Integer>(cells.rows());
        var chosen = new ArrayList<boolean[]>(cells.rows());
        for (int row = 0; row < cells.rows(); row++) {
            var given = cells.response(row);
            if (given != null && counted.get(row)) {
                var picked = known.get(given);
                if (picked == null) {
                    picked = picked(given, options);
                    known.put(given, picked);
                }
                if (picked.length > 0) {
                    rows.add(row);
                    chosen.add(picked);
                }
            }
        }
        var totals = new double[rows.size()];
        var others = new double[rows.size()];
        var ability = new double[rows.size()];
        for (int i = 0; i < totals.length; i++) {
            int row = rows.get(i);
            var of = matrix.rows().get(row);
            totals[i] = scores[row];
            others[i] = scores[row] - cells.mark(row);
            int answered = of.answered() - 1;
            ability[i] = answered < KeyCheck.FEWEST_OTHERS ? Double.NaN : (of.score() - cells.mark(row)) / answered;
        }
        var choices = new Choices(key, chosen.toArray(boolean[][]::new), totals, others);
        return new Picks(options, choices, rows, KeyCheck.of(choices, ability));
    }

    /** Empty if nothing was picked. */
    private static boolean[] picked(Response response, List<String> options) {
        Set<String> picked = switch (response) {
            case Response.Chosen chosen -> chosen.options().stream().map(ChoiceId::text).collect(Collectors.toSet());
            case Response.Truth(boolean holds) -> Set.of(Boolean.toString(holds));
            case Response.Nothing _, Response.Text _, Response.Numeric _, Response.Ordered _, Response.Matched _,
                    Response.Filled _ -> Set.of();
        };
        var marked = new boolean[picked.isEmpty() ? 0 : options.size()];
        for (int option = 0; option < marked.length; option++) {
            marked[option] = picked.contains(options.get(option));
        }
        return marked;
    }

    /** The doubt about the key as a conclusion about the question. */
    Optional<Finding.CheckKey> doubt(QuestionRef question) {
        return key.map(check -> new Finding.CheckKey(question, options.get(check.option()), check.chosen(), check.best()));
    }

    /** The rows that picked an option. */
    public List<Integer> rows(int option) {
        return IntStream.range(0, rows.size()).filter(i -> choices.chosen()[i][option]).map(rows::get).boxed().toList();
    }
}
