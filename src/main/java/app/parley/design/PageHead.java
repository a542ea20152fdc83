package app.parley.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: its finding as the one h1, a sentence of lead, and at most one main action. */
public final class PageHead extends Div {

    private final H1 title = new H1();
    private final Div words = new Div(title);

    public PageHead(String title) {
        addClassName("pagehead");
        setTitle(title);
        add(words);
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    /** Adds the mono line above the title. */
    public PageHead withDateline(Dateline dateline) {
        words.addComponentAsFirst(dateline);
        return this;
    }

    /** Adds the sentence below the title. */
    public PageHead withLead(String sentence) {
        var lead = new Paragraph(sentence);
        lead.addClassName("lead");
        words.add(lead);
        return this;
    }

    /** Adds the action at the end. */
    public PageHead withAction(Component action) {
        add(action);
        return this;
    }
}
