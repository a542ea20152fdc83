package app.parley.results.ui;

import app.parley.bank.Bank;
import app.parley.design.BrowserZone;
import app.parley.results.Blanks;
import app.parley.results.ResultsService;
import app.parley.results.SessionAnalysis;
import app.parley.results.SessionId;
import app.parley.results.Versions;
import app.parley.results.export.CsvWriter;
import app.parley.results.export.XlsxWriter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.Arrays;

/**
 * The files of one session, seen through one filter. Each is read anew when it is fetched, and whoever fetches it is asked again:
 * a page may have been open for long.
 */
final class SessionFiles {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ResultsService results;
    private final Bank bank;
    private final SessionId session;
    private final OverviewFilter filter;
    private final ZoneId zone = BrowserZone.current();

    SessionFiles(ResultsService results, Bank bank, SessionId session, OverviewFilter filter) {
        this.results = results;
        this.bank = bank;
        this.session = session;
        this.filter = filter;
    }

    private interface Written {
        void to(OutputStream out) throws IOException;
    }

    private interface Writing {
        Written of(SessionTables tables);
    }

    DownloadHandler csv(SessionTable table) {
        return event -> hand(event, table.word(), "csv", CSV, tables -> {
            var made = table.of(tables);
            return out -> CsvWriter.write(made, out);
        });
    }

    DownloadHandler xlsx(SessionTable... wanted) {
        var what = wanted.length == 1 ? wanted[0].word() : "results";
        return event -> hand(event, what, "xlsx", XLSX, tables -> {
            var made = Arrays.stream(wanted).map(table -> table.of(tables)).toList();
            return out -> XlsxWriter.write(made, out);
        });
    }

    private void hand(DownloadEvent event, String what, String ending, String type, Writing writing) throws IOException {
        var found = results.session(session, Versions.TOGETHER);
        if (found.isEmpty()) {
            event.getResponse().sendError(HttpStatusCode.NOT_FOUND.getCode(), "");
            return;
        }
        var read = found.get();
        var page = OverviewPage.of(read, filter, bank, results.sharesBefore(read.info()));
        var written = writing.of(new SessionTables(page, bank, this::analysis, zone));
        event.setFileName(FileNames.of(read.info(), what, ending, zone));
        event.setContentType(type);
        event.getResponse().setHeader("Cache-Control", "no-store");
        written.to(event.getOutputStream());
    }

    /** Statistics are told of each version by itself, as on the page for test makers. */
    private SessionAnalysis analysis() {
        return SessionAnalysis.of(results.session(session, Versions.APART).orElseThrow().session(), filter.which(), Blanks.ZERO,
                bank::question);
    }
}
