package app.parley.results.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.Locale;

/** A line from 0 to 1 with a mark on it, and the part of it that is plausible, or good. The number stands beside it. */
final class Gauge extends Div {

    /**
     * @param at   where the mark is; beyond the line it stands at its end
     * @param from where the part begins
     * @param to   where it ends
     */
    Gauge(double at, double from, double to) {
        addClassName("gg");
        getElement().setAttribute("aria-hidden", "true");
        var part = new Element("i");
        part.getStyle().set("left", percent(from)).set("width", percent(Math.max(0, Math.clamp(to, 0, 1) - Math.clamp(from, 0, 1))));
        var mark = new Element("u");
        mark.getStyle().set("left", percent(at));
        getElement().appendChild(part, mark);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * Math.clamp(share, 0, 1));
    }
}
