package app.parley.results.ui;

import app.parley.design.DoubleRule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A section below a double rule, with a title that links can lead to. */
class RuledSection extends Section {

    RuledSection(String id, String title, Component... content) {
        setId(id);
        addClassName("cl-section");
        var heading = new H2(title);
        var head = new Div(heading);
        head.addClassName("dk-h");
        add(new DoubleRule(), head);
        add(content);
    }

    /** A small quiet line, for rules and for what counts. */
    final RuledSection note(String text) {
        var note = new Paragraph(text);
        note.addClassNames("small", "quiet", "cl-note");
        add(note);
        return this;
    }
}
