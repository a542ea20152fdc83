package app.parley.results;

import app.parley.bank.ChoiceId;
import app.parley.bank.MultipleChoice;
import app.parley.bank.Option;
import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.bank.Response;
import app.parley.bank.SingleChoice;
import app.parley.bank.Task;
import app.parley.bank.TrueFalse;
import app.parley.results.statistics.Choices;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who picked what in a question that has options. Who left it open, or did not reach it, is not in it.
 *
 * @param options the options: the text of their {@link ChoiceId}, or {@code true} and {@code false} for a statement
 * @param rows    the rows of the matrix that answered, in the order of {@code choices}
 */
public record Picks(List<String> options, Choices choices, List<Integer> rows) {

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

    /** @param scores of the rows */
    static Optional<Picks> of(ResultMatrix matrix, int column, Task task, double[] scores) {
        return of(matrix.rows().stream().map(row -> row.cells().get(column)).toArray(Cell[]::new), task, scores);
    }

    /** What was picked in each column whose question has options. */
    static Map<QuestionRef, Picks> all(ResultMatrix matrix, Function<QuestionRef, Question> question) {
        var scores = matrix.scores();
        var cells = matrix.byColumn();
        var picks = new LinkedHashMap<QuestionRef, Picks>();
        for (int column = 0; column < matrix.questions().size(); column++) {
            var ref = matrix.questions().get(column);
            of(cells[column], question.apply(ref).task(), scores).ifPresent(found -> picks.put(ref, found));
        }
        return picks;
    }

    /**
     * What was picked in a column.
     *
     * @param cells  of the column
     * @param scores of the rows
     */
    private static Optional<Picks> of(Cell[] cells, Task task, double[] scores) {
        return switch (task) {
            case SingleChoice single -> Optional.of(of(cells, single.options(), scores));
            case MultipleChoice multiple -> Optional.of(of(cells, multiple.options(), scores));
            case TrueFalse statement -> Optional.of(of(cells, List.of("true", "false"),
                    new boolean[] {statement.answer(), !statement.answer()}, scores));
            default -> Optional.empty();
        };
    }

    private static Picks of(Cell[] cells, List<Option> options, double[] scores) {
        var key = new boolean[options.size()];
        IntStream.range(0, key.length).forEach(option -> key[option] = options.get(option).correct());
        return of(cells, options.stream().map(option -> option.id().text()).toList(), key, scores);
    }

    private static Picks of(Cell[] cells, List<String> options, boolean[] key, double[] scores) {
        // A class gives few different answers, and what was read together shares them: no need to compare them.
        var known = new IdentityHashMap<Response, boolean[]>();
        var rows = new ArrayList<Integer>(cells.length);
        var chosen = new ArrayList<boolean[]>(cells.length);
        for (int row = 0; row < cells.length; row++) {
            if (cells[row] instanceof Cell.Answered answered) {
                var picked = known.computeIfAbsent(answered.counted().response(), response -> picked(response, options));
                if (picked.length > 0) {
                    rows.add(row);
                    chosen.add(picked);
                }
            }
        }
        var totals = new double[rows.size()];
        var others = new double[rows.size()];
        for (int i = 0; i < totals.length; i++) {
            int row = rows.get(i);
            totals[i] = scores[row];
            others[i] = scores[row] - cells[row].mark().orElseThrow();
        }
        return new Picks(options, new Choices(key, chosen.toArray(boolean[][]::new), totals, others), rows);
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

    /** The rows that picked an option. */
    public List<Integer> rows(int option) {
        return IntStream.range(0, rows.size()).filter(i -> choices.chosen()[i][option]).map(rows::get).boxed().toList();
    }
}
