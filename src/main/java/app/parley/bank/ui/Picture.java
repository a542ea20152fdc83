package app.parley.bank.ui;

import app.parley.design.SvgText;
import com.vaadin.flow.component.html.Div;

/** A drawing that keeps a readable size: on a narrow screen it scrolls inside its own frame, also by keyboard. */
final class Picture extends Div {

    /**
     * An empty frame.
     *
     * @param label what is in it, for screen readers
     */
    Picture(String label) {
        addClassName("tl-scroll");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", label);
    }

    /** Shows a picture. The SVG must have all text escaped, as {@link SvgText} does. */
    void show(String svg) {
        getElement().setProperty("innerHTML", svg);
    }
}
