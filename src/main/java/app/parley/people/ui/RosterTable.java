package app.parley.people.ui;

import app.parley.design.Chip;
import app.parley.people.DisplayName;
import app.parley.people.RosterLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** The lines of a list of names, and what is wrong with those that cannot be enrolled. */
class RosterTable extends Div {

    /** Enough of a line to know which it is. */
    private static final int SHOWN = 60;

    RosterTable(List<RosterLine> lines) {
        var table = new NativeTable();
        table.setId("roster-lines");
        table.addClassName("tbl");
        table.getHead().add(new NativeTableRow(column("line"), column("name"), column("verdict")));
        lines.forEach(line -> table.getBody().add(row(line)));
        addClassName("scroll");
        // A region that scrolls sideways on a phone must be reachable by keyboard.
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("people.roster.lines"));
        add(table);
    }

    private NativeTableHeaderCell column(String what) {
        var cell = new NativeTableHeaderCell(getTranslation("people.roster.column." + what));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(RosterLine line) {
        var name = line.name().map(DisplayName::text).orElseGet(() -> shortened(line.typed()));
        return new NativeTableRow(
                new NativeTableCell(String.valueOf(line.number())), new NativeTableCell(name), new NativeTableCell(verdict(line)));
    }

    private Component verdict(RosterLine line) {
        return switch (line.verdict()) {
            case RosterLine.Fit _ -> new Chip(Chip.Tone.RIGHT, getTranslation("people.roster.fit"));
            case RosterLine.Unfit _ -> fault("unfit", DisplayName.MAX_LENGTH);
            case RosterLine.Garbled _ -> fault("garbled");
            case RosterLine.Repeated(int first) -> fault("repeated", first);
            case RosterLine.Taken _ -> fault("taken");
            case RosterLine.NoRoom _ -> fault("no-room");
        };
    }

    private Chip fault(String what, Object... parameters) {
        return new Chip(Chip.Tone.WRONG, getTranslation("people.roster." + what, parameters));
    }

    private static String shortened(String typed) {
        return typed.codePointCount(0, typed.length()) <= SHOWN
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
