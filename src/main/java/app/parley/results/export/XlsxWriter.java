package app.parley.results.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes tables as the sheets of a workbook: typed cells, a header that stays in view with the columns that name a row, and the
 * colors of the heatmap. Texts are texts, whatever they begin with: nothing in such a cell is ever reckoned. Rows go out in small
 * groups, so that a long table takes no more memory than a short one.
 */
public final class XlsxWriter {

    private static final int ROWS_AT_ONCE = 500;
    private static final String PERCENT = "0.0%";
    private static final String MOMENT = "yyyy-mm-dd hh:mm";

    private XlsxWriter() {
    }

    /** Writes everything and leaves the stream open. */
    public static void write(List<Table> tables, OutputStream out) throws IOException {
        // Closing the workbook would close the stream.
        var workbook = new Workbook(out, "Parley", "1.0");
        for (var table : tables) {
            write(table, workbook.newWorksheet(SafeText.visible(table.name())));
        }
        workbook.finish();
        out.flush();
    }

    private static void write(Table table, Worksheet sheet) throws IOException {
        sheet.freezePane(table.headings(), 1);
        for (int column = 0; column < table.columns().size(); column++) {
            var head = table.columns().get(column);
            sheet.width(column, head.width());
            sheet.inlineString(0, column, SafeText.visible(head.title()));
            sheet.style(0, column).bold().wrapText(true).verticalAlignment("top").fillColor(Value.Shade.NONE.rgb()).set();
        }
        try (var rows = table.rows().get()) {
            int number = 0;
            for (var row : (Iterable<List<Value>>) rows::iterator) {
                number++;
                for (int column = 0; column < row.size(); column++) {
                    write(row.get(column), sheet, number, column);
                }
                if (number % ROWS_AT_ONCE == 0) {
                    sheet.flush();
                }
            }
        }
        sheet.finish();
    }

    private static void write(Value value, Worksheet sheet, int row, int column) {
        switch (value) {
            case Value.Text(String text) -> sheet.inlineString(row, column, SafeText.visible(text));
            case Value.Number(double number) -> sheet.value(row, column, number);
            case Value.Percent(double share) -> {
                sheet.value(row, column, share);
                sheet.style(row, column).format(PERCENT).set();
            }
            case Value.Moment(var at) -> {
                sheet.value(row, column, at);
                sheet.style(row, column).format(MOMENT).set();
            }
            case Value.Nothing _ -> { }
            case Value.Shaded(Value inner, Value.Shade shade) -> {
                write(inner, sheet, row, column);
                sheet.style(row, column).fillColor(shade.rgb()).horizontalAlignment("center").set();
            }
        }
    }
}
