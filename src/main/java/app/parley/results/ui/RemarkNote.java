package app.parley.results.ui;

import app.parley.design.BrowserZone;
import app.parley.design.Dates;
import app.parley.design.Icon;
import app.parley.record.Remarked;
import app.parley.results.ResultMatrix;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Says which answers of a session count otherwise than when they were given, since a key was corrected. */
final class RemarkNote extends Section {

    RemarkNote() {
        setId("remarked");
        addClassNames("card", "card--pad", "stack");
    }

    /** @param matrix whose columns give the questions their numbers */
    void show(List<Remarked> remarked, ResultMatrix matrix) {
        removeAll();
        setVisible(!remarked.isEmpty());
        if (!remarked.isEmpty()) {
            add(new Paragraph(Icon.Shape.WARNING.icon(), new Span(getTranslation("results.key.note"))),
                    new UnorderedList(remarked.stream().map(one -> new ListItem(getTranslation("results.key.note.question",
                            matrix.column(one.question()).orElse(-1) + 1, one.answers(),
                            Dates.text(one.last(), BrowserZone.current(), getLocale())))).toArray(ListItem[]::new)));
        }
    }
}
