package app.parley.results.ui;

import app.parley.bank.Bank;
import app.parley.results.Cell;
import app.parley.results.Heatmap;
import app.parley.results.Help;
import app.parley.results.Missed;
import app.parley.results.MixUp;
import app.parley.results.Overview;
import app.parley.results.SessionAnalysis;
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

    private static final int NAME = 24;
    private static final int SENTENCE = 60;
    private static final int FIGURE = 12;

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

    private static Column column(String word, int width) {
        return new Column(ResultsWords.text("results.file.col." + word), width);
    }

    /** What the page says first. */
    Table conclusions() {
        var sentences = Stream.concat(Stream.of(OverviewHead.conclusion(page.overview()), OverviewHead.numbers(page.overview())),
                page.overview().findings().stream().map(page.words()::sentence));
        return Table.of(SessionTable.CONCLUSIONS.title(), List.of(new Column(page.results().info().title(), 2 * SENTENCE)), 0,
                sentences.map(sentence -> Table.row(Value.of(sentence))).toList());
    }

    /** In the order of the picture, with its colors: the mark of each answer, or a word where there is none. */
    Table heatmap() {
        var heatmap = page.overview().heatmap();
        var columns = new ArrayList<Column>();
        columns.add(column("pupil", NAME));
        heatmap.columns().forEach(column -> columns.add(new Column(ResultsWords.text("results.file.col.question-number",
                column.place() + 1), FIGURE)));
        columns.addAll(List.of(column("right", FIGURE), column("answered", FIGURE), column("share", FIGURE), column("unusual", SENTENCE)));
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
        return Table.of(SessionTable.MISSED.title(), List.of(column("number", FIGURE), column("question", SENTENCE), column("missed", FIGURE),
                column("answered", FIGURE), column("share-missed", FIGURE), column("choice", SENTENCE), column("chosen", FIGURE),
                column("who", SENTENCE)), 2, page.overview().missed().stream().map(this::missed).toList());
    }

    private List<Value> missed(Missed missed) {
        return Table.row(Value.of(missed.place() + 1), Value.of(page.prompt(missed.question())), Value.of(missed.who().size()),
                Value.of(missed.answered()), Value.percent(missed.who().size() / (double) missed.answered()),
                missed.choice().map(choice -> Value.of(page.words().option(missed.question(), choice.option()))).orElseGet(Value::nothing),
                missed.choice().map(choice -> Value.of(choice.chosen())).orElseGet(Value::nothing),
                Value.of(page.labels().of(missed.who())));
    }

    Table mixUps() {
        return Table.of(SessionTable.MIX_UPS.title(), List.of(column("mix-up", SENTENCE), column("pupils", FIGURE), column("exposed", FIGURE),
                column("share", FIGURE), column("answers", FIGURE), column("who", SENTENCE)), 1,
                page.overview().mixUps().stream().map(this::mixUp).toList());
    }

    private List<Value> mixUp(MixUp mixUp) {
        return Table.row(Value.of(ResultsWords.title(page.bank(), mixUp.misconception())), Value.of(mixUp.who().size()),
                Value.of(mixUp.exposed()), Value.percent(mixUp.who().size() / (double) mixUp.exposed()), Value.of(mixUp.answers()),
                Value.of(page.labels().of(mixUp.who())));
    }

    Table help() {
        return Table.of(SessionTable.HELP.title(), List.of(column("reason", SENTENCE), column("pupils", FIGURE), column("who", SENTENCE)), 1,
                page.overview().help().stream().map(this::help).toList());
    }

    private List<Value> help(Help help) {
        return Table.row(Value.of(HelpWords.of(help.reason(), page.bank())), Value.of(help.who().size()),
                Value.of(page.labels().of(help.who())));
    }

    Table talk() {
        return Table.of(SessionTable.TALK.title(), List.of(column("pupil", NAME), column("right", FIGURE), column("answered", FIGURE),
                column("share", FIGURE), column("share-before", FIGURE), column("unusual", SENTENCE)), 1,
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
        return new AnswersTable(page, bank, zone).table();
    }
}
