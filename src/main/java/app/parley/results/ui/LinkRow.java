package app.parley.results.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

/** Some addresses of the same page, of which one is shown: a choice that can be bookmarked. */
final class LinkRow extends Nav {

    LinkRow(String label) {
        addClassName("linkrow");
        getElement().setAttribute("aria-label", label);
        var name = new Span(label);
        name.addClassName("linkrow-name");
        name.getElement().setAttribute("aria-hidden", "true");
        add(name);
    }

    /** Adds an address. */
    void add(String text, String address, boolean isShown) {
        var link = new Anchor(address, text);
        link.addClassNames("chip", "chip--btn");
        if (isShown) {
            link.getElement().setAttribute("aria-current", "true");
        }
        add(link);
    }
}
