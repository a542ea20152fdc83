package app.parley.results.ui;

import app.parley.design.DoubleRule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Function;

/** A section below a double rule, with a title that links can lead to. */
class RuledSection extends Section {

    private static final int MOST_UNFOLDED = 8;

    RuledSection(String id, String title, Component... content) {
        setId(id);
        addClassName("cl-section");
        var heading = new H2(title);
        var head = new Div(heading);
        head.addClassName("dk-h");
        add(new DoubleRule(), head);
        add(content);
    }

    /** Shows a list, of a long one the first part and the rest on demand. */
    final <T> void folded(List<T> all, Function<List<T>, Component> part) {
        add(part.apply(all.subList(0, Math.min(MOST_UNFOLDED, all.size()))));
        if (all.size() > MOST_UNFOLDED) {
            var more = new NativeDetails(getTranslation("results.class.more", all.size() - MOST_UNFOLDED),
                    part.apply(all.subList(MOST_UNFOLDED, all.size())));
            more.addClassName("cl-more");
            add(more);
        }
    }

    /** A small quiet line, for rules and for what counts. */
    final RuledSection note(String text) {
        add(Quiet.note(text, "cl-note"));
        return this;
    }
}
