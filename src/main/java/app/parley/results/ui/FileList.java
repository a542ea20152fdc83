package app.parley.results.ui;

import app.parley.design.DoubleRule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;

/** Tables to take away, each with a sentence on what it holds, as CSV and as a spreadsheet. */
final class FileList extends Section {

    private final NativeTable table = new NativeTable();

    FileList() {
        var heading = new H2(getTranslation("results.files.tables"));
        table.setId("files");
        table.addClassName("tbl");
        table.getHead().add(new NativeTableRow(Cells.column(getTranslation("results.files.table")),
                Cells.column(getTranslation("results.files.holds")), Cells.column(getTranslation("results.files.file"))));
        add(new DoubleRule(), heading, new ScrollFrame(heading.getText(), table),
                Quiet.note(getTranslation("results.files.csv.why")));
        addClassName("rs-section");
    }

    /** @param word names the table in keys */
    void add(String word, String title, DownloadHandler csv, DownloadHandler xlsx) {
        var name = new NativeTableHeaderCell(title);
        name.getElement().setAttribute("scope", "row");
        var links = new Div(link(csv, "csv-" + word, "results.files.csv", title), link(xlsx, "xlsx-" + word, "results.files.xlsx", title));
        links.addClassNames("row");
        table.getBody().add(new NativeTableRow(name, new NativeTableCell(getTranslation("results.file." + word + ".holds")),
                new NativeTableCell(links)));
    }

    private Anchor link(DownloadHandler file, String testId, String key, String table) {
        var link = link(file, testId, getTranslation(key));
        link.setAriaLabel(getTranslation("results.files.of", getTranslation(key), table));
        return link;
    }

    static Anchor link(DownloadHandler file, String testId, String text) {
        var link = new Anchor(file, text);
        link.setTestId(testId);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
