package app.parley.people.ui;

import app.parley.design.QrPicture;
import app.parley.people.KeyCard;
import app.parley.people.SchoolClass;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Key cards to print and cut apart: two beside one another, five below one another on a sheet of A4. */
class KeyCardSheet extends UnorderedList {

    private final SchoolClass schoolClass;
    private final Site site;

    KeyCardSheet(SchoolClass schoolClass, List<KeyCard> cards, Site site) {
        this.schoolClass = schoolClass;
        this.site = site;
        setId("key-cards");
        addClassName("kc-sheet");
        cards.forEach(card -> add(new ListItem(card(card))));
    }

    private Component card(KeyCard card) {
        var name = new Paragraph(card.name().text());
        name.addClassName("kc-name");
        var className = new Paragraph(schoolClass.name().text());
        className.addClassName("kc-class");
        var words = new Paragraph();
        words.addClassName("kc-key");
        // One word in a line of its own: nobody has to wonder where one ends.
        card.key().words().forEach(word -> words.add(new Span(word)));
        var how = new Paragraph(getTranslation("people.cards.how", site.toOpenNotebook()));
        how.addClassName("kc-how");
        var text = new Div(name, className, words, how);
        text.addClassName("kc-text");
        var box = new Div(text, new QrPicture(
                site.toOpenNotebook(card.key()), getTranslation("people.cards.qr", card.name().text())));
        box.addClassName("kc");
        return box;
    }
}
