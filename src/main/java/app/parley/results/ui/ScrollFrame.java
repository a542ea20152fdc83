package app.parley.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** What may be wider than a phone, and then scrolls inside its own frame, also by keyboard. */
final class ScrollFrame extends Div {

    ScrollFrame(String label, Component content) {
        super(content);
        addClassName("scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", label);
    }
}
