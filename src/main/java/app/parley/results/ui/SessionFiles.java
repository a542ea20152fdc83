package app.parley.results.ui;

import app.parley.bank.Bank;
import app.parley.design.BrowserZone;
import app.parley.results.Blanks;
import app.parley.results.ResultsService;
import app.parley.results.SessionAnalysis;
import app.parley.results.SessionId;
import app.parley.results.SessionResults;
import app.parley.results.Versions;
import app.parley.results.export.Table;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The files of one session, seen through one filter. */
final class SessionFiles {

    private final ResultsService results;
    private final Bank bank;
    private final SessionId session;
    private final OverviewFilter filter;
    private final ZoneId zone = BrowserZone.current();
    private final TakenFiles<SessionTables> files = new TakenFiles<>(this::read, (tables, what, ending) ->
            FileNames.of(tables.info(), what, ending, tables.zone()));

    SessionFiles(ResultsService results, Bank bank, SessionId session, OverviewFilter filter) {
        this.results = results;
        this.bank = bank;
        this.session = session;
        this.filter = filter;
    }

    DownloadHandler csv(SessionTable table) {
        return files.csv(table.word(), table::of);
    }

    DownloadHandler xlsx(SessionTable table) {
        return files.xlsx(table.word(), List.of(table::of));
    }

    /** All tables in one workbook. */
    DownloadHandler workbook() {
        return files.xlsx("results", Arrays.stream(SessionTable.values()).<Function<SessionTables, Table>>map(table -> table::of).toList());
    }

    private Optional<SessionTables> read() {
        return results.info(session).map(info -> new SessionTables(info, filter, () -> read(Versions.TOGETHER),
                () -> results.sharesBefore(info), this::analysis, bank, zone));
    }

    private SessionResults read(Versions versions) {
        return results.session(session, versions).orElseThrow();
    }

    /** Statistics are told of each version by itself, as on the page for test makers. */
    private SessionAnalysis analysis() {
        return SessionAnalysis.of(read(Versions.APART).session(), filter.which(), Blanks.ZERO, bank::question);
    }
}
