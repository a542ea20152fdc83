package app.parley.people.ui;

import app.parley.design.ButtonStyle;
import app.parley.design.Confirmation;
import app.parley.design.Dates;
import app.parley.design.PageHead;
import app.parley.people.Memberships;
import app.parley.people.NotebookInfo;
import app.parley.people.Notebooks;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The learner's own page: the key, the classes, the data, and the ways out. */
@Route(NotebookView.ROUTE)
@PageTitle("people.notebook.title")
@AnonymousAllowed
class NotebookView extends Div implements BeforeEnterObserver {

    static final String ROUTE = "notebook";

    /** What can have happened just before, as a query parameter and the end of a message key. */
    enum News {
        OPENED,
        CLOSED,
        DELETED;

        String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Notebooks notebooks;
    private final Paragraph news = new Paragraph();
    private final Paragraph facts = new Paragraph();
    private final Section data = new Section();

    NotebookView(Notebooks notebooks, Memberships memberships, Site site) {
        this.notebooks = notebooks;
        addClassName("sections");
        news.setId("notebook-news");
        news.getElement().setAttribute("role", "status");
        news.setVisible(false);
        facts.setId("notebook-facts");
        add(
                new PageHead(getTranslation("people.notebook.title")).withLead(getTranslation("people.notebook.lead")),
                news,
                facts,
                new KeySection(notebooks, site, this::showFacts),
                openAnother(),
                new ClassesSection(memberships, this::showFacts),
                data,
                PrivacyView.link());
        fillData();
        showFacts();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        Stream.of(News.values())
                .filter(happened -> parameters.containsKey(happened.parameter()))
                .findFirst()
                .ifPresent(happened -> {
                    news.setText(getTranslation("people.notebook." + happened.parameter()));
                    news.setVisible(true);
                });
    }

    /** A notebook may begin on this very page, with its key or a class. */
    private void showFacts() {
        var info = notebooks.info();
        facts.setText(info.map(known -> getTranslation(
                        "people.notebook.facts",
                        Dates.text(LocalDate.ofInstant(known.createdAt(), ZoneOffset.UTC), getLocale()),
                        known.devices()))
                .orElse(getTranslation("people.notebook.empty")));
        data.setVisible(info.isPresent());
    }

    private Component openAnother() {
        var link = ButtonStyle.LINE.on(new RouterLink(getTranslation("people.open.title"), OpenNotebookView.class));
        var section = new Section(
                new H2(getTranslation("people.notebook.another")),
                new Paragraph(getTranslation("people.notebook.another.why")),
                link);
        section.addClassName("stack");
        return section;
    }

    private void fillData() {
        var download = ButtonStyle.LINE.on(
                new Anchor(
                DataDownload.json("parley-notebook", () -> Optional.of(notebooks.export())),
                getTranslation("people.notebook.download")));
        download.setId("notebook-download");
        var page = ButtonStyle.LINE.on(new Anchor(
                DataDownload.html("parley-notebook", getLocale(), () -> Optional.of(notebooks.export())),
                getTranslation("people.notebook.page")));
        page.setId("notebook-page");
        var close = ButtonStyle.LINE.on(new Button(
                getTranslation("people.notebook.close"), click -> notebooks.info().ifPresent(this::askToClose)));
        close.setId("notebook-close");
        var delete = ButtonStyle.DANGER.on(new Button(getTranslation("people.notebook.delete"), click -> askToDelete()));
        delete.setId("notebook-delete");
        var actions = new Div(download, page, close, delete);
        actions.addClassNames("row", "row--wrap");
        data.add(
                new H2(getTranslation("people.notebook.data")),
                new Paragraph(getTranslation("people.notebook.data.what")),
                actions);
        data.addClassName("stack");
    }

    private void askToClose(NotebookInfo info) {
        var consequences = info.hasKey() ? "people.notebook.close.key" : "people.notebook.close.no-key";
        Confirmation.plain(
                        getTranslation("people.notebook.close.ask"),
                        getTranslation(consequences),
                        getTranslation("people.notebook.close"),
                        () -> {
                            notebooks.signOut();
                            reload(News.CLOSED);
                        })
                .open();
    }

    private void askToDelete() {
        Confirmation.dangerous(
                        getTranslation("people.notebook.delete.ask"),
                        getTranslation("people.notebook.delete.means"),
                        getTranslation("people.notebook.delete"),
                        () -> notebooks.delete().ifPresentOrElse(
                                receipt -> ReceiptDialog.ofMine(receipt, () -> reload(News.DELETED)).open(),
                                () -> reload(News.DELETED)))
                .open();
    }

    /** A new page, since everything on the old one was the other notebook's. */
    private void reload(News happened) {
        getUI().ifPresent(ui -> ui.getPage().setLocation("/" + ROUTE + "?" + happened.parameter()));
    }
}
