package app.parley.results;

import app.parley.bank.ChoiceId;
import app.parley.bank.MultipleChoice;
import app.parley.bank.Option;
import app.parley.bank.Response;
import app.parley.bank.SingleChoice;
import app.parley.bank.Task;
import app.parley.bank.TrueFalse;
import app.parley.results.statistics.Choices;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        return switch (task) {
            case SingleChoice single -> Optional.of(of(matrix, column, single.options()));
            case MultipleChoice multiple -> Optional.of(of(matrix, column, multiple.options()));
            case TrueFalse statement -> Optional.of(of(matrix, column, List.of("true", "false"),
                    new boolean[] {statement.answer(), !statement.answer()}));
            default -> Optional.empty();
        };
    }

    private static Picks of(ResultMatrix matrix, int column, List<Option> options) {
        var key = new boolean[options.size()];
        IntStream.range(0, key.length).forEach(option -> key[option] = options.get(option).correct());
        return of(matrix, column, options.stream().map(option -> option.id().text()).toList(), key);
    }

    private static Picks of(ResultMatrix matrix, int column, List<String> options, boolean[] key) {
        var rows = matrix.answeredRows(column).filter(row -> !picked(matrix.cell(row, column)).isEmpty()).boxed().toList();
        var chosen = new boolean[rows.size()][options.size()];
        var totals = new double[rows.size()];
        var others = new double[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            var row = matrix.rows().get(rows.get(i));
            var picked = picked(row.cells().get(column));
            for (int option = 0; option < options.size(); option++) {
                chosen[i][option] = picked.contains(options.get(option));
            }
            totals[i] = row.score();
            others[i] = totals[i] - row.cells().get(column).mark().orElseThrow();
        }
        return new Picks(options, new Choices(key, chosen, totals, others), rows);
    }

    private static Set<String> picked(Cell cell) {
        return cell instanceof Cell.Answered answered ? picked(answered.counted().response()) : Set.of();
    }

    private static Set<String> picked(Response response) {
        return switch (response) {
            case Response.Chosen chosen -> chosen.options().stream().map(ChoiceId::text).collect(Collectors.toSet());
            case Response.Truth(boolean holds) -> Set.of(Boolean.toString(holds));
            case Response.Nothing _, Response.Text _, Response.Numeric _, Response.Ordered _, Response.Matched _,
                    Response.Filled _ -> Set.of();
        };
    }

    /** The rows that picked an option. */
    public List<Integer> rows(int option) {
        return IntStream.range(0, rows.size()).filter(i -> choices.chosen()[i][option]).map(rows::get).boxed().toList();
    }
}
