package app.parley.results;

import app.parley.bank.Ordering;
import app.parley.bank.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Two neighbors of an order that some had the other way round.
 *
 * @param earlier comes first
 * @param later   comes right after it
 * @param rows    who put it before the other
 */
public record Swap(Ordering.Item earlier, Ordering.Item later, List<Integer> rows) {

    public Swap {
        rows = List.copyOf(rows);
    }

    /** The swaps in a column that somebody made, the most frequent first. */
    static List<Swap> in(ResultMatrix matrix, int column, Ordering task) {
        var swaps = new ArrayList<Swap>();
        for (int place = 0; place + 1 < task.items().size(); place++) {
            var earlier = task.items().get(place);
            var later = task.items().get(place + 1);
            var rows = matrix.answeredRows(column).filter(row -> ((Cell.Answered) matrix.cell(row, column)).counted().response()
                    instanceof Response.Ordered(var items) && items.indexOf(later.id()) < items.indexOf(earlier.id())).boxed().toList();
            if (!rows.isEmpty()) {
                swaps.add(new Swap(earlier, later, rows));
            }
        }
        swaps.sort(Comparator.comparingInt(swap -> -swap.rows().size()));
        return swaps;
    }
}
