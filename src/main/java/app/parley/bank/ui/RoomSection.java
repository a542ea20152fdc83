package app.parley.bank.ui;

import app.parley.design.DoubleRule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A titled part of a page of the reading room. */
final class RoomSection extends Section {

    RoomSection(String title, Component... content) {
        addClassName("room-part");
        var heading = new H2(title);
        heading.addClassName("room-h");
        add(new DoubleRule(), heading);
        add(content);
    }
}
