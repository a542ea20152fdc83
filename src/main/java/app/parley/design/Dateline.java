package app.parley.design;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Facts of time, place and count in the mono capitals of a telegraph; never sentences, never buttons. */
public final class Dateline extends Paragraph {

    public Dateline(String facts) {
        super(facts);
        addClassName("dateline");
    }

    /** A dateline whose first words carry the weight: "<b>Question 5</b> of 12". */
    public static Dateline leading(String strong, String rest) {
        var dateline = new Dateline("");
        var lead = new Span(strong);
        lead.getElement().setAttribute("class", "dateline-lead");
        dateline.add(lead, new Span(" " + rest));
        return dateline;
    }
}
