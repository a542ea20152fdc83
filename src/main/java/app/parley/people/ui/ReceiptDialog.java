package app.parley.people.ui;

import app.parley.people.DeletionReceipt;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.TreeMap;

/** What was deleted of a pupil, and when: shown once, to write down or to print. */
class ReceiptDialog extends ConfirmDialog {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'");

    ReceiptDialog(String name, DeletionReceipt receipt) {
        setHeader(getTranslation("people.receipt.title"));
        var text = new Div(new Paragraph(getTranslation(
                receipt.wholly() ? "people.receipt.wholly" : "people.receipt.left", name)));
        text.setId("receipt");
        text.addClassName("stack");
        if (!receipt.counts().isEmpty()) {
            var counts = new UnorderedList();
            counts.addClassName("dots");
            new TreeMap<>(receipt.counts()).forEach((what, count) ->
                    counts.add(new ListItem(getTranslation("people.receipt.count", what(what), count))));
            text.add(counts);
        }
        text.add(new Paragraph(getTranslation(
                "people.receipt.when", MOMENT.format(receipt.at().atOffset(ZoneOffset.UTC)), receipt.learnerNumber())));
        setText(text);
        setConfirmText(getTranslation("people.receipt.close"));
    }

    /** {@code quizzes.answers} as <em>quizzes, answers</em>: the names that stand in exports. */
    private static String what(String name) {
        return name.replace(".", ", ");
    }
}
