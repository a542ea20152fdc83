package app.parley.design;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;

/** Asks before something that cannot be undone: what goes, by name, and a way back. */
public final class Confirmation {

    private Confirmation() {}

    /** A question about something that cannot be undone. */
    public static ConfirmDialog dangerous(String question, String consequences, String verb, Runnable action) {
        var dialog = plain(question, consequences, verb, action);
        dialog.setConfirmButtonTheme("error primary");
        return dialog;
    }

    /** A question about something that has a way back. */
    public static ConfirmDialog plain(String question, String consequences, String verb, Runnable action) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(question);
        // A component, since a plain text could be taken for HTML: it may hold a name that somebody typed.
        dialog.setText(new Paragraph(consequences));
        dialog.setConfirmText(verb);
        dialog.setCancelable(true);
        dialog.setCancelText(I18NProvider.translate("design.cancel"));
        dialog.addConfirmListener(confirmed -> action.run());
        return dialog;
    }
}
