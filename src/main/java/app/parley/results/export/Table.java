package app.parley.results.export;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A table to take away. It knows nothing of file formats; a format knows nothing of it but this.
 *
 * @param name     what it is called, for a sheet or a file
 * @param headings how many columns on the left say what a row is about
 * @param rows     makes the rows anew, each with a value for each column. They are made one by one and kept nowhere
 */
public record Table(String name, List<Column> columns, int headings, Supplier<Stream<List<Value>>> rows) {

    /**
     * A column.
     *
     * @param width in characters
     */
    public record Column(String title, int width) {
    }

    public Table {
        columns = List.copyOf(columns);
        if (columns.isEmpty() || headings < 0 || headings > columns.size()) {
            throw new IllegalArgumentException("%d headings of %d columns".formatted(headings, columns.size()));
        }
    }

    /** A table with rows that are there already. */
    public static Table of(String name, List<Column> columns, int headings, List<List<Value>> rows) {
        var kept = List.copyOf(rows);
        return new Table(name, columns, headings, kept::stream);
    }

    public static List<Value> row(Value... values) {
        return Arrays.asList(values);
    }
}
