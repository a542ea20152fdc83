package app.parley.design;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * The address of a claim: a slip torn off a telegraph pad, with place and date, outlet and line, and what the source
 * says in our words. Show it only once the answer is known.
 */
public final class SourceSlip extends Aside {

    /**
     * A slip.
     *
     * @param placeAndDate for example "Moscow, 9 June 2000"
     * @param outletAndLine for example "AP, line 14"
     * @param text what the source says
     */
    public SourceSlip(String placeAndDate, String outletAndLine, String text) {
        addClassName("slip");
        // A note, not a landmark: a result has dozens of them.
        getElement().setAttribute("role", "note");
        getElement().setAttribute("aria-label", getTranslation("design.slip.label"));
        var place = new Span(placeAndDate);
        place.addClassNames("dateline", "dateline-lead");
        var outlet = new Span(outletAndLine);
        outlet.addClassName("dateline");
        var head = new Div(place, outlet);
        head.addClassName("slip-head");
        add(head, new Paragraph(text));
    }
}
