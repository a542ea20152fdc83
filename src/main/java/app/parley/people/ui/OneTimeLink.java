package app.parley.people.ui;

import app.parley.design.LiveRegion;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** A link for somebody else, shown when it is made and at no other time: only its hash is stored. Hidden until then. */
class OneTimeLink extends Div {

    private final LiveRegion news = new LiveRegion();

    OneTimeLink() {
        addClassNames("card", "card--pad", "stack");
        setId("one-time-link");
        setVisible(false);
    }

    /**
     * Shows a link in place of an earlier one.
     *
     * @param title what it is, and for whom
     */
    void show(String title, String address, String how) {
        var link = new Paragraph(address);
        link.setId("link-address");
        link.addClassName("link-once");
        removeAll();
        add(new H3(title), link, new Paragraph(how), news);
        setVisible(true);
        news.announce(title);
    }
}
