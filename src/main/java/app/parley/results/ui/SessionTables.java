package app.parley.results.ui;

import static app.parley.results.ui.ListTables.FIGURE;
import static app.parley.results.ui.ListTables.NAME;
import static app.parley.results.ui.ListTables.SENTENCE;
import static app.parley.results.ui.ListTables.column;

import app.parley.bank.Bank;
import app.parley.bank.TopicId;
import app.parley.results.Cell;
import app.parley.results.Heatmap;
import app.parley.results.Overview;
import app.parley.results.SessionAnalysis;
import app.parley.results.SessionInfo;
import app.parley.results.SessionResults;
import app.parley.results.Who;
import app.parley.results.export.Table;
import app.parley.results.export.Table.Column;
import app.parley.results.export.Value;
import app.parley.results.export.Value.Shade;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.util.function.SingletonSupplier;

/**
 * The tables of a session to take away, made of the same overview as its pages and in the same words. Nothing is read or reckoned
 * before a table asks for it, and then once for all of them.
 */
final class SessionTables {

    private final SessionInfo info;
    private final OverviewFilter filter;
    private final Supplier<SessionResults> results;
    private final Supplier<OverviewPage> page;
    private final Supplier<SessionAnalysis> analysis;
    private final Bank bank;
    private final ZoneId zone;

    /**
     * Tables of one session.
     *
     * @param filter   what of it is wanted
     * @param results  of the session
     * @param before   the mean marks of people in the session before
     * @param analysis of the same attempts
     * @param zone     of whoever takes them
     */
    SessionTables(SessionInfo info, OverviewFilter filter, Supplier<SessionResults> results, Supplier<Map<Who, Double>> before,
            Supplier<SessionAnalysis> analysis, Bank bank, ZoneId zone) {
        this.info = info;
        this.filter = filter;
        this.results = SingletonSupplier.of(results);
        this.page = SingletonSupplier.of(() -> OverviewPage.of(this.results.get(), filter, bank, before.get()));
        this.analysis = SingletonSupplier.of(analysis);
        this.bank = bank;
        this.zone = zone;
    }

    SessionInfo info() {
        return info;
    }

    ZoneId zone() {
        return zone;
    }

    /** The one topic that is wanted, if the session has it. */
    private Optional<TopicId> topic() {
        return filter.topic().flatMap(_ -> filter.within(results.get().session(), bank::question).topic());
    }

    /** What the page says first, and what of the session it is about. */
    Table conclusions() {
        var overview = page.get().overview();
        var sentences = Stream.of(Stream.of(OverviewHead.conclusion(overview), OverviewHead.numbers(overview)),
                OverviewWords.limits(page.get()).stream(), overview.findings().stream().map(page.get().words()::sentence));
        return Table.of(SessionTable.CONCLUSIONS.title(), List.of(new Column(info.title(), 2 * SENTENCE)), 0,
                sentences.flatMap(some -> some).map(sentence -> Table.row(Value.of(sentence))).toList());
    }

    /** In the order of the picture, with its colors: the mark of each answer, or a word where there is none. */
    Table heatmap() {
        var heatmap = page.get().overview().heatmap();
        var columns = new ArrayList<Column>();
        columns.add(column("pupil", NAME));
        heatmap.columns().forEach(column -> columns.add(new Column(ResultsWords.text("results.file.col.question-number",
                column.place() + 1), FIGURE)));
        columns.addAll(List.of(column("right", FIGURE), column("answered", FIGURE), column("share", FIGURE),
                column("unusual", SENTENCE)));
        var words = new CellWords(page.get().questions()::get);
        return Table.of(SessionTable.HEATMAP.title(), columns, 1,
                page.get().rows().stream().map(row -> heatmapRow(heatmap, row, words)).toList());
    }

    private List<Value> heatmapRow(Heatmap heatmap, Heatmap.Row row, CellWords words) {
        var values = new ArrayList<Value>();
        values.add(Value.of(page.get().labels().of(row.who())));
        for (int column = 0; column < row.cells().size(); column++) {
            var cell = row.cells().get(column);
            values.add(cell(cell, words.of(heatmap.columns().get(column).question(), cell).words()));
        }
        int answered = row.line().answered();
        values.addAll(List.of(Value.of(row.line().right()), Value.of(answered),
                answered == 0 ? Value.nothing() : Value.percent(row.line().share()), Value.of(OddityWords.of(row.odd(), page.get()))));
        return values;
    }

    private static Value cell(Cell cell, String words) {
        var mark = cell.mark();
        if (mark.isEmpty()) {
            return Value.of(words).shaded(Shade.NONE);
        }
        double score = mark.getAsDouble();
        return Value.of(score).shaded(score == 1 ? Shade.RIGHT : score == 0 ? Shade.WRONG : Shade.PARTLY);
    }

    Table missed() {
        return lists().missed(SessionTable.MISSED.title(), page.get().overview().missed());
    }

    Table mixUps() {
        return lists().mixUps(SessionTable.MIX_UPS.title(), page.get().overview().mixUps());
    }

    Table help() {
        return lists().help(SessionTable.HELP.title(), page.get().overview().help());
    }

    private ListTables lists() {
        return new ListTables(page.get().words(), page.get().labels(), page.get().bank());
    }

    Table talk() {
        return Table.of(SessionTable.TALK.title(), List.of(column("pupil", NAME), column("right", FIGURE), column("answered", FIGURE),
                column("share", FIGURE), column("share-before", FIGURE), column("unusual", SENTENCE)), 1,
                page.get().overview().words().stream().map(this::talk).toList());
    }

    private List<Value> talk(Overview.Word word) {
        var line = word.row().line();
        return Table.row(Value.of(page.get().labels().of(word.row().who())), Value.of(line.right()), Value.of(line.answered()),
                Value.percent(line.share()), word.before().isPresent() ? Value.percent(word.before().getAsDouble()) : Value.nothing(),
                Value.of(OddityWords.of(word.row().odd(), page.get())));
    }

    Table questions() {
        return new StatisticsTables(analysis.get()).questions(topic());
    }

    Table quiz() {
        return new StatisticsTables(analysis.get()).quiz();
    }

    Table answers() {
        return AnswersTable.of(results.get().session(), topic(), Labels.of(results.get(), filter.names()), bank, zone)
                .table(SessionTable.ANSWERS.title());
    }
}
