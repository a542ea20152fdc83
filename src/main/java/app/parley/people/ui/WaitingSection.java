package app.parley.people.ui;

import app.parley.design.ButtonStyle;
import app.parley.people.ClassMember;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClasses;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Those who typed the class's code and wait at the door. */
class WaitingSection extends Section {

    private final SchoolClass schoolClass;
    private final SchoolClasses classes;
    private final Runnable whenChanged;

    WaitingSection(SchoolClass schoolClass, SchoolClasses classes, Runnable whenChanged) {
        this.schoolClass = schoolClass;
        this.classes = classes;
        this.whenChanged = whenChanged;
        addClassName("stack");
        var waiting = classes.waiting(schoolClass.id());
        var list = new UnorderedList(waiting.stream().map(this::row).toArray(ListItem[]::new));
        list.setId("waiting");
        list.addClassName("lines");
        add(new H2(getTranslation("people.waiting.title", waiting.size())), list);
        setVisible(!waiting.isEmpty());
    }

    private ListItem row(ClassMember member) {
        var name = new Span(member.name().text());
        name.addClassName("grow");
        var row = new ListItem(
                name,
                action("admit", member, () -> classes.admit(schoolClass.id(), member.learner())),
                action("refuse", member, () -> classes.sendAway(schoolClass.id(), member.learner())));
        row.addClassNames("row", "lines-row");
        return row;
    }

    private Button action(String what, ClassMember member, Runnable action) {
        var button = ButtonStyle.TEXT.small(new Button(getTranslation("people.waiting." + what), click -> {
            action.run();
            whenChanged.run();
        }));
        button.setAriaLabel(
                getTranslation("people.waiting." + what + ".name", member.name().text()));
        return button;
    }
}
