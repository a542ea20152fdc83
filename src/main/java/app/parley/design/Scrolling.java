package app.parley.design;

import com.vaadin.flow.component.html.Div;

/** What may be wider or higher than its place, and then scrolls inside it. */
final class Scrolling {

    private Scrolling() {
    }

    /** Makes a frame scroll, also by keyboard, under a name for screen readers. */
    static void make(Div frame, String label) {
        frame.addClassName("scroll");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", label);
    }
}
