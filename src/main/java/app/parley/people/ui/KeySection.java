package app.parley.people.ui;

import app.parley.design.ButtonStyle;
import app.parley.design.Confirmation;
import app.parley.design.LiveRegion;
import app.parley.design.QrPicture;
import app.parley.people.NotebookInfo;
import app.parley.people.NotebookKey;
import app.parley.people.Notebooks;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/**
 * The notebook's key. Only its hash is stored, so it can be shown when it is made and at no other time; the page says so
 * before it makes one.
 */
class KeySection extends Section {

    private final Notebooks notebooks;
    private final Site site;
    private final Runnable whenMade;
    private final Div card = new Div();
    private final LiveRegion news = new LiveRegion();
    private final Button make;
    private boolean hasKey;

    KeySection(Notebooks notebooks, Site site, Runnable whenMade) {
        this.notebooks = notebooks;
        this.site = site;
        this.whenMade = whenMade;
        this.hasKey = notebooks.info().map(NotebookInfo::hasKey).orElse(false);
        addClassName("stack");
        card.setId("key-card");
        card.addClassNames("card", "nb");
        card.setVisible(false);
        make = ButtonStyle.PRIMARY.on(new Button("", click -> askOrMake()));
        make.setId("key-make");
        label();
        add(
                new H2(getTranslation("people.key.title")),
                new Paragraph(getTranslation("people.key.what")),
                card,
                make,
                news);
    }

    private void label() {
        make.setText(getTranslation(hasKey ? "people.key.renew" : "people.key.make"));
    }

    private void askOrMake() {
        if (!hasKey) {
            make();
            return;
        }
        Confirmation.plain(
                        getTranslation("people.key.renew.ask"),
                        getTranslation("people.key.renew.means"),
                        getTranslation("people.key.renew"),
                        this::make)
                .open();
    }

    private void make() {
        show(notebooks.newKey());
        hasKey = true;
        label();
        whenMade.run();
    }

    private void show(NotebookKey key) {
        var words = new Paragraph(String.join(" ", key.words()));
        words.setId("key-words");
        words.addClassName("nb-key");
        var text = new Div(words, new Paragraph(getTranslation("people.key.once")));
        text.addClassName("stack");
        card.removeAll();
        card.add(text, new QrPicture(site.toOpenNotebook(key), getTranslation("people.key.qr")));
        card.setVisible(true);
        news.announce(getTranslation("people.key.made"));
    }
}
