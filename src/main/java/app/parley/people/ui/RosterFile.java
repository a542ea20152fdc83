package app.parley.people.ui;

import app.parley.design.ButtonStyle;
import app.parley.people.roster.CodePage;
import app.parley.people.roster.NameTable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A file with a table of names, and which of its columns they are in; hands on one name for each row. */
class RosterFile extends Div {

    /**
     * The largest file: 2,000 rows with 20 columns of ten letters, two bytes each, as spreadsheets write them. It has to fit
     * into the largest request that the server takes.
     */
    static final int MAX_BYTES = 800 * 1024;

    private final Consumer<List<String>> whenRead;
    private final Select<CodePage> codePage = new Select<>();
    private final Select<NameTable.Columns> columns = new Select<>();
    private byte @Nullable [] file;
    private NameTable table = NameTable.ofLines("");
    private boolean filling;

    RosterFile(Consumer<List<String>> whenRead) {
        this.whenRead = whenRead;
        addClassName("stack");
        codePage.setId("roster-code-page");
        codePage.setLabel(getTranslation("people.roster.code-page"));
        codePage.setHelperText(getTranslation("people.roster.code-page.hint"));
        codePage.setItems(CodePage.values());
        codePage.setItemLabelGenerator(page ->
                getTranslation("people.roster.code-page." + page.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        codePage.setVisible(false);
        codePage.addValueChangeListener(change -> {
            if (!filling && file != null) {
                read(NameTable.ofFile(change.getValue().decode(file)));
            }
        });
        columns.setId("roster-columns");
        columns.setLabel(getTranslation("people.roster.columns"));
        columns.setItemLabelGenerator(choice -> table.describe(choice));
        columns.setVisible(false);
        columns.addValueChangeListener(change -> {
            if (!filling) {
                hand(change.getValue());
            }
        });
        var choices = new Div(codePage, columns);
        choices.addClassNames("row", "row--wrap", "row--fields");
        add(upload(), choices);
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setId("roster-file");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MAX_BYTES);
        upload.setAcceptedFileTypes(".csv", ".txt", ".tsv", "text/csv", "text/plain");
        upload.setUploadButton(ButtonStyle.LINE.on(new Button(getTranslation("people.roster.file"))));
        upload.setDropAllowed(true);
        upload.setI18n(new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("people.roster.file.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("people.roster.file.large", MAX_BYTES / 1024))
                        .setIncorrectFileType(getTranslation("people.roster.file.kind"))));
        upload.setUploadHandler(UploadHandler.inMemory((facts, bytes) -> {
            // The browser was told the limit; whoever does not keep to it gets nothing read.
            if (bytes.length <= MAX_BYTES) {
                take(bytes);
            }
            upload.clearFileList();
        }));
        return upload;
    }

    private void take(byte[] bytes) {
        file = bytes;
        filling = true;
        codePage.setValue(CodePage.of(bytes));
        codePage.setVisible(true);
        filling = false;
        read(NameTable.ofFile(codePage.getValue().decode(bytes)));
    }

    /** Reads what was pasted as rows of a spreadsheet; leaves alone what is one name in a line. */
    void readPasted(String text) {
        var pasted = NameTable.ofLines(text);
        if (pasted.width() > 1) {
            file = null;
            codePage.setVisible(false);
            read(pasted);
        }
    }

    private void read(NameTable next) {
        table = next;
        var choices = next.choices();
        filling = true;
        columns.setItems(choices);
        columns.setValue(choices.getFirst());
        columns.setVisible(next.width() > 1);
        filling = false;
        hand(choices.getFirst());
    }

    private void hand(NameTable.Columns chosen) {
        whenRead.accept(table.names(chosen));
    }
}
