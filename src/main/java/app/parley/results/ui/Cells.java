package app.parley.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;

/** Cells of tables that a screen reader can find its way in. */
final class Cells {

    private Cells() {
    }

    /** The head of a column of words. */
    static NativeTableHeaderCell column(String name) {
        var cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    /** The head of a column of figures. */
    static NativeTableHeaderCell figures(String name) {
        var cell = column(name);
        cell.addClassName("r");
        return cell;
    }

    /** The head of a row. */
    static NativeTableHeaderCell row(Component... content) {
        var cell = new NativeTableHeaderCell();
        cell.add(content);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    static NativeTableCell figure(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("r");
        return cell;
    }

    static NativeTableCell words(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("small");
        return cell;
    }
}
