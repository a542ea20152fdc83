package app.parley.people.ui;

import app.parley.design.ButtonStyle;
import app.parley.people.DeletionReceipt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.TreeMap;

/** What was deleted of a learner, and when: shown once, and to be saved as a page. */
class ReceiptDialog extends ConfirmDialog {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'");

    /** For the teacher who deleted somebody of this name. */
    static ReceiptDialog ofPupil(String name, DeletionReceipt receipt) {
        return new ReceiptDialog(
                I18NProvider.translate(receipt.wholly() ? "people.receipt.wholly" : "people.receipt.left", name), receipt);
    }

    /** For the learner whose notebook it was. */
    static ReceiptDialog ofMine(DeletionReceipt receipt, Runnable whenClosed) {
        var dialog = new ReceiptDialog(I18NProvider.translate("people.receipt.mine"), receipt);
        dialog.addConfirmListener(_ -> whenClosed.run());
        return dialog;
    }

    private ReceiptDialog(String what, DeletionReceipt receipt) {
        setHeader(getTranslation("people.receipt.title"));
        setCloseOnEsc(false);
        var text = new Div(new Paragraph(what));
        text.setId("receipt");
        text.addClassName("stack");
        if (!receipt.counts().isEmpty()) {
            var counts = new UnorderedList();
            counts.addClassName("dots");
            new TreeMap<>(receipt.counts()).forEach((kind, count) ->
                    counts.add(new ListItem(getTranslation("people.receipt.count", what(kind), count))));
            text.add(counts);
        }
        text.add(new Paragraph(getTranslation(
                "people.receipt.when", MOMENT.format(receipt.at().atOffset(ZoneOffset.UTC)), receipt.learnerNumber())));
        text.add(save(what, receipt));
        setText(text);
        setConfirmText(getTranslation("people.receipt.close"));
    }

    private Component save(String what, DeletionReceipt receipt) {
        var content = new LinkedHashMap<String, Object>();
        content.put("doneAt", receipt.at());
        content.put("learner", receipt.learnerNumber());
        content.put("deleted", new TreeMap<>(receipt.counts()));
        var link = ButtonStyle.LINE.small(new Anchor(
                DataDownload.page("parley-receipt", getTranslation("people.receipt.title"), what, getLocale(), content),
                getTranslation("people.receipt.save")));
        link.setId("receipt-save");
        return new Div(link);
    }

    /** {@code quizzes.answers} as <em>quizzes, answers</em>: the names that stand in exports. */
    private static String what(String name) {
        return name.replace(".", ", ");
    }
}
