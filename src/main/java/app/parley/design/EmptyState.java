package app.parley.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** A card for when there is nothing to show, or trouble: what it is, one sentence why, one way on. */
public final class EmptyState extends Div {

    private final H2 title = new H2();

    /** Nothing here, and that is all right. */
    public EmptyState(String title, String why, Component wayOn) {
        addClassNames("card", "card--pad", "st");
        this.title.setText(title);
        add(this.title, new Paragraph(why), wayOn);
    }

    /** Something is wrong, and the reader is told at once. */
    public static EmptyState trouble(String title, String why, Component wayOn) {
        var state = new EmptyState("", why, wayOn);
        state.title.add(Icon.Shape.WARNING.icon());
        state.title.add(title);
        state.addClassName("st--err");
        state.getElement().setAttribute("role", "alert");
        return state;
    }
}
