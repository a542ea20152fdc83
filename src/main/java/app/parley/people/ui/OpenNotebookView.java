package app.parley.people.ui;

import app.parley.design.ButtonStyle;
import app.parley.design.Confirmation;
import app.parley.design.PageHead;
import app.parley.people.NotebookInfo;
import app.parley.people.NotebookKey;
import app.parley.people.Notebooks;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;

/**
 * Opens a notebook with its key: typed, or brought by the address of a QR code behind the #. Nothing changes before the
 * person at this device says so, since anybody can send anybody a link.
 */
@Route(OpenNotebookView.ROUTE)
@PageTitle("people.open.title")
@AnonymousAllowed
class OpenNotebookView extends Div {

    static final String ROUTE = "notebook/open";

    private final Notebooks notebooks;
    private final TextField key = new TextField(getTranslation("people.open.key"));
    private final Paragraph scanned = new Paragraph(getTranslation("people.open.scanned"));

    OpenNotebookView(Notebooks notebooks) {
        this.notebooks = notebooks;
        addClassName("signin");
        key.setId("open-key");
        key.setMaxLength(NotebookKey.MAX_LENGTH);
        key.setHelperText(getTranslation("people.open.key.hint"));
        key.setManualValidation(true);
        key.setWidthFull();
        key.getElement().setAttribute("autocomplete", "off");
        key.getElement().setAttribute("autocapitalize", "none");
        key.getElement().setAttribute("spellcheck", "false");
        scanned.setId("open-scanned");
        scanned.getElement().setAttribute("role", "status");
        scanned.setVisible(false);
        var submit = ButtonStyle.PRIMARY.large(new Button(getTranslation("people.open.submit")));
        submit.setId("open-submit");
        submit.addClickListener(click -> Refusals.done(key, this::openOrAsk));
        EnterKey.presses(submit, key);
        add(
                new PageHead(getTranslation("people.open.title")).withLead(getTranslation("people.open.lead")),
                scanned,
                key,
                submit,
                back());
    }

    private RouterLink back() {
        var back = new RouterLink(getTranslation("people.open.back"), NotebookView.class);
        back.addClassName("back");
        return back;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.getPage().fetchCurrentURL(address -> Optional.ofNullable(address.getRef())
                .flatMap(NotebookKey::parse)
                .ifPresent(brought -> {
                    key.setValue(String.join(" ", brought.words()));
                    scanned.setVisible(true);
                    // Out of the address bar, and so out of the browser's history and of pictures of the screen.
                    ui.getPage().getHistory().replaceState(null, ROUTE);
                }));
    }

    private void openOrAsk() {
        var found = notebooks.find(key.getValue());
        notebooks.info().ifPresentOrElse(present -> ask(present, found), () -> open(found));
    }

    private void ask(NotebookInfo present, NotebookKey found) {
        Confirmation.plain(
                        getTranslation("people.open.ask"),
                        getTranslation(present.hasKey() ? "people.open.ask.key" : "people.open.ask.no-key"),
                        getTranslation("people.open.submit"),
                        () -> open(found))
                .open();
    }

    private void open(NotebookKey found) {
        notebooks.open(found);
        UI.getCurrent().getPage().setLocation("/" + NotebookView.ROUTE + "?" + NotebookView.News.OPENED.parameter());
    }
}
