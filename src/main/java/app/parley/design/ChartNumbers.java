package app.parley.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** The numbers of a chart as a table, to be opened below it: for screen readers, and for whoever wants to know exactly. */
final class ChartNumbers extends NativeDetails {

    /**
     * A table.
     *
     * @param columns what each column holds; the first one heads the rows
     * @param rows    as many texts each as there are columns
     */
    ChartNumbers(String about, List<String> columns, List<List<String>> rows) {
        super("", scrolling(about, table(about, columns, rows)));
        setSummaryText(getTranslation("design.chart.numbers"));
        addClassName("chart-numbers");
        getSummary().getElement().setAttribute("aria-label", getTranslation("design.chart.numbers.of", about));
    }

    private static Div scrolling(String about, NativeTable table) {
        var frame = new Div(table);
        Scrolling.make(frame, I18NProvider.translate("design.chart.numbers.of", about));
        return frame;
    }

    private static NativeTable table(String about, List<String> columns, List<List<String>> rows) {
        var table = new NativeTable();
        table.addClassName("tbl");
        table.getElement().setAttribute("aria-label", about);
        var head = new NativeTableRow();
        columns.forEach(column -> head.add(scoped(new NativeTableHeaderCell(column), "col", head.getComponentCount() > 0)));
        table.getHead().add(head);
        for (var texts : rows) {
            var row = new NativeTableRow(scoped(new NativeTableHeaderCell(texts.getFirst()), "row", false));
            texts.subList(1, texts.size()).forEach(text -> {
                var cell = new NativeTableCell(text);
                cell.addClassName("r");
                row.add(cell);
            });
            table.getBody().add(row);
        }
        return table;
    }

    private static NativeTableHeaderCell scoped(NativeTableHeaderCell cell, String scope, boolean isNumber) {
        cell.getElement().setAttribute("scope", scope);
        cell.setClassName("r", isNumber);
        return cell;
    }
}
