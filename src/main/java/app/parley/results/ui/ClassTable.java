package app.parley.results.ui;

import app.parley.results.export.Table;
import java.util.function.Function;

/** The tables of a class over time that can be taken away, in the order of a workbook. */
enum ClassTable {

    SESSIONS(ClassTables::sessions),
    MISSED(ClassTables::missed),
    MIX_UPS(ClassTables::mixUps),
    HELP(ClassTables::help),
    MASTERY(ClassTables::mastery),
    ANSWERS(ClassTables::answers);

    private final Function<ClassTables, Table> made;

    ClassTable(Function<ClassTables, Table> made) {
        this.made = made;
    }

    Table of(ClassTables tables) {
        return made.apply(tables);
    }

    String word() {
        return ResultsWords.word(this);
    }

    String title() {
        return ResultsWords.text("results.file." + word());
    }
}
