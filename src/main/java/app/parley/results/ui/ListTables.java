package app.parley.results.ui;

import app.parley.bank.BankContent;
import app.parley.results.Help;
import app.parley.results.Missed;
import app.parley.results.MixUp;
import app.parley.results.export.Table;
import app.parley.results.export.Table.Column;
import app.parley.results.export.Value;
import java.util.ArrayList;
import java.util.List;

/** The lists that stand on pages of sessions and of classes, as tables to take away. */
final class ListTables {

    static final int NAME = 24;
    static final int SENTENCE = 60;
    static final int FIGURE = 12;

    private final FindingWords words;
    private final Labels labels;
    private final BankContent bank;

    ListTables(FindingWords words, Labels labels, BankContent bank) {
        this.words = words;
        this.labels = labels;
        this.bank = bank;
    }

    static Column column(String word, int width) {
        return new Column(ResultsWords.text("results.file.col." + word), width);
    }

    /** What most missed, the worst first. */
    Table missed(String title, List<Missed> missed) {
        var columns = new ArrayList<Column>();
        if (words.isNumbered()) {
            columns.add(column("number", FIGURE));
        }
        columns.addAll(List.of(column("question", SENTENCE), column("missed", FIGURE), column("answered", FIGURE),
                column("share-missed", FIGURE), column("choice", SENTENCE), column("chosen", FIGURE), column("who", SENTENCE)));
        return Table.of(title, columns, words.isNumbered() ? 2 : 1, missed.stream().map(this::missed).toList());
    }

    private List<Value> missed(Missed missed) {
        var values = new ArrayList<Value>();
        if (words.isNumbered()) {
            values.add(Value.of(missed.place() + 1));
        }
        values.addAll(Table.row(Value.of(words.prompt(missed.question())), Value.of(missed.who().size()), Value.of(missed.answered()),
                Value.percent(missed.who().size() / (double) missed.answered()),
                missed.choice().map(choice -> Value.of(words.option(missed.question(), choice.option()))).orElseGet(Value::nothing),
                missed.choice().map(choice -> Value.of(choice.chosen())).orElseGet(Value::nothing),
                Value.of(labels.of(missed.who()))));
        return values;
    }

    Table mixUps(String title, List<MixUp> mixUps) {
        return Table.of(title, List.of(column("mix-up", SENTENCE), column("pupils", FIGURE), column("exposed", FIGURE),
                column("share", FIGURE), column("answers", FIGURE), column("who", SENTENCE)), 1,
                mixUps.stream().map(this::mixUp).toList());
    }

    private List<Value> mixUp(MixUp mixUp) {
        return Table.row(Value.of(ResultsWords.title(bank, mixUp.misconception())), Value.of(mixUp.who().size()),
                Value.of(mixUp.exposed()), Value.percent(mixUp.who().size() / (double) mixUp.exposed()), Value.of(mixUp.answers()),
                Value.of(labels.of(mixUp.who())));
    }

    Table help(String title, List<Help> groups) {
        return Table.of(title, List.of(column("reason", SENTENCE), column("pupils", FIGURE), column("who", SENTENCE)), 1,
                groups.stream().map(this::help).toList());
    }

    private List<Value> help(Help help) {
        return Table.row(Value.of(HelpWords.of(help.reason(), bank)), Value.of(help.who().size()),
                Value.of(labels.of(help.who())));
    }
}
