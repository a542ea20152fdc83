package app.parley.results.ui;

import app.parley.design.Dates;
import app.parley.design.Icon;
import app.parley.people.SchoolClass;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** Until when names stand in results: as long as their class exists. */
final class RetentionNote extends Paragraph {

    RetentionNote() {
        addClassName("ret");
        setId("retention");
    }

    /** Says it of a class; nothing without one. */
    void show(Optional<SchoolClass> schoolClass) {
        removeAll();
        setVisible(schoolClass.isPresent());
        schoolClass.ifPresent(found -> add(Icon.Shape.CLOCK.icon(),
                new Span(getTranslation("results.over.retention", Dates.text(found.endsOn(), getLocale()))),
                new Anchor("teach/class/" + found.id(), getTranslation("results.over.retention.change"))));
    }
}
