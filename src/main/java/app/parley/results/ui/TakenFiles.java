package app.parley.results.ui;

import app.parley.results.export.CsvWriter;
import app.parley.results.export.Table;
import app.parley.results.export.XlsxWriter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Files that are made when they are fetched. What they are made of is read anew each time, and whoever fetches them is asked again: a
 * page may have been open for long.
 *
 * @param <T> what the tables are made of
 */
final class TakenFiles<T> {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Supplier<Optional<T>> read;
    private final Naming<T> naming;

    /** What a file is called. */
    interface Naming<T> {
        String of(T content, String what, String ending);
    }

    private interface Written {
        void to(OutputStream out) throws IOException;
    }

    /** @param read empty if it is not there any more, or not for whoever asks */
    TakenFiles(Supplier<Optional<T>> read, Naming<T> naming) {
        this.read = read;
        this.naming = naming;
    }

    DownloadHandler csv(String what, Function<T, Table> table) {
        return event -> hand(event, what, "csv", CSV, content -> {
            var made = table.apply(content);
            return out -> CsvWriter.write(made, out);
        });
    }

    DownloadHandler xlsx(String what, List<Function<T, Table>> tables) {
        return event -> hand(event, what, "xlsx", XLSX, content -> {
            var made = tables.stream().map(table -> table.apply(content)).toList();
            return out -> XlsxWriter.write(made, out);
        });
    }

    private void hand(DownloadEvent event, String what, String ending, String type, Function<T, Written> writing) throws IOException {
        var found = read.get();
        if (found.isEmpty()) {
            event.getResponse().sendError(HttpStatusCode.NOT_FOUND.getCode(), "");
            return;
        }
        var written = writing.apply(found.get());
        event.setFileName(naming.of(found.get(), what, ending));
        event.setContentType(type);
        event.getResponse().setHeader("Cache-Control", "no-store");
        written.to(event.getOutputStream());
    }
}
