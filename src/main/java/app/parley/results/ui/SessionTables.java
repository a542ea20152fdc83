package app.parley.results.ui;

import app.parley.bank.Bank;
import app.parley.results.Cell;
import app.parley.results.Heatmap;
import app.parley.results.Overview;
import app.parley.results.SessionAnalysis;
import app.parley.results.SessionInfo;
import app.parley.results.export.Table.Column;
import app.parley.results.export.Table;
import app.parley.results.export.Value.Shade;
import app.parley.results.export.Value;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The tables of a session to take away, made of the same overview as its pages and in the same words. */
final class SessionTables {


    private final OverviewPage page;
    private final Bank bank;
    private final Supplier<SessionAnalysis> analysis;
    private final ZoneId zone;

    /**
     * @param analysis asked only if statistics are wanted
     * @param zone     of whoever takes them
     */
    SessionTables(OverviewPage page, Bank bank, Supplier<SessionAnalysis> analysis, ZoneId zone) {
        this.page = page;
        this.bank = bank;
        this.analysis = analysis;
        this.zone = zone;
    }

    SessionInfo info() {
        return page.results().info();
    }

    ZoneId zone() {
        return zone;
    }

    /** What the page says first. */
    Table conclusions() {
        var sentences = Stream.concat(Stream.of(OverviewHead.conclusion(page.overview()), OverviewHead.numbers(page.overview())),
                page.overview().findings().stream().map(page.words()::sentence));
        return Table.of(SessionTable.CONCLUSIONS.title(), List.of(new Column(page.results().info().title(), 2 * ListTables.SENTENCE)), 0,
                sentences.map(sentence -> Table.row(Value.of(sentence))).toList());
    }

    /** In the order of the picture, with its colors: the mark of each answer, or a word where there is none. */
    Table heatmap() {
        var heatmap = page.overview().heatmap();
        var columns = new ArrayList<Column>();
        columns.add(ListTables.column("pupil", ListTables.NAME));
        heatmap.columns().forEach(column -> columns.add(new Column(ResultsWords.text("results.file.col.question-number",
                column.place() + 1), ListTables.FIGURE)));
        columns.addAll(List.of(ListTables.column("right", ListTables.FIGURE), ListTables.column("answered", ListTables.FIGURE), ListTables.column("share", ListTables.FIGURE), ListTables.column("unusual", ListTables.SENTENCE)));
        var words = new CellWords(page.questions()::get);
        return Table.of(SessionTable.HEATMAP.title(), columns, 1, heatmap.rows().stream().map(row -> heatmapRow(heatmap, row, words)).toList());
    }

    private List<Value> heatmapRow(Heatmap heatmap, Heatmap.Row row, CellWords words) {
        var values = new ArrayList<Value>();
        values.add(Value.of(page.labels().of(row.who())));
        for (int column = 0; column < row.cells().size(); column++) {
            values.add(cell(row.cells().get(column), words.of(heatmap.columns().get(column).question(), row.cells().get(column)).words()));
        }
        int answered = row.line().answered();
        values.addAll(List.of(Value.of(row.line().right()), Value.of(answered),
                answered == 0 ? Value.nothing() : Value.percent(row.line().share()), Value.of(OddityWords.of(row.odd(), page))));
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
        return lists().missed(SessionTable.MISSED.title(), page.overview().missed());
    }

    Table mixUps() {
        return lists().mixUps(SessionTable.MIX_UPS.title(), page.overview().mixUps());
    }

    Table help() {
        return lists().help(SessionTable.HELP.title(), page.overview().help());
    }

    private ListTables lists() {
        return new ListTables(page.words(), page.labels(), page.bank());
    }

    Table talk() {
        return Table.of(SessionTable.TALK.title(), List.of(ListTables.column("pupil", ListTables.NAME), ListTables.column("right", ListTables.FIGURE), ListTables.column("answered", ListTables.FIGURE),
                ListTables.column("share", ListTables.FIGURE), ListTables.column("share-before", ListTables.FIGURE), ListTables.column("unusual", ListTables.SENTENCE)), 1,
                page.overview().words().stream().map(this::talk).toList());
    }

    private List<Value> talk(Overview.Word word) {
        var line = word.row().line();
        return Table.row(Value.of(page.labels().of(word.row().who())), Value.of(line.right()), Value.of(line.answered()),
                Value.percent(line.share()), word.before().isPresent() ? Value.percent(word.before().getAsDouble()) : Value.nothing(),
                Value.of(OddityWords.of(word.row().odd(), page)));
    }

    StatisticsTables statistics() {
        return new StatisticsTables(analysis.get());
    }

    Table answers() {
        return new AnswersTable(page.results().session(), page.labels(), bank, zone).table(SessionTable.ANSWERS.title());
    }
}
