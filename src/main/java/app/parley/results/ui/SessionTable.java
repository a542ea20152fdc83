package app.parley.results.ui;

import app.parley.results.export.Table;
import java.util.function.Function;

/** The tables of a session that can be taken away, in the order of a workbook. */
enum SessionTable {

    CONCLUSIONS(SessionTables::conclusions),
    HEATMAP(SessionTables::heatmap),
    MISSED(SessionTables::missed),
    MIX_UPS(SessionTables::mixUps),
    HELP(SessionTables::help),
    TALK(SessionTables::talk),
    QUESTIONS(SessionTables::questions),
    QUIZ(SessionTables::quiz),
    ANSWERS(SessionTables::answers);

    private final Function<SessionTables, Table> made;

    SessionTable(Function<SessionTables, Table> made) {
        this.made = made;
    }

    Table of(SessionTables tables) {
        return made.apply(tables);
    }

    String word() {
        return ResultsWords.word(this);
    }

    String title() {
        return ResultsWords.text("results.file." + word());
    }
}
