package app.parley.people.ui;

import app.parley.design.ButtonStyle;
import app.parley.people.ClassMember;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClasses;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Those who typed the class's code and wait at the door. Who comes while the page is open is seen in some seconds. */
class WaitingSection extends Section {

    private static final int ASK_EVERY_MILLIS = 3_000;

    /** Half an hour: a page that is left open must not keep its teacher signed in for ever. */
    private static final int MOST_ASKED = 600;

    private final SchoolClass schoolClass;
    private final SchoolClasses classes;
    private final Runnable whenChanged;

    private List<ClassMember> shown = List.of();
    private @Nullable Registration asking;
    private int asked;

    WaitingSection(SchoolClass schoolClass, SchoolClasses classes, Runnable whenChanged) {
        this.schoolClass = schoolClass;
        this.classes = classes;
        this.whenChanged = whenChanged;
        addClassName("stack");
        show(classes.waiting(schoolClass.id()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        asking = event.getUI().addPollListener(_ -> ask());
        event.getUI().setPollInterval(ASK_EVERY_MILLIS);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopAsking(event.getUI());
    }

    private void ask() {
        var waiting = classes.waiting(schoolClass.id());
        if (!waiting.equals(shown)) {
            show(waiting);
        }
        if (++asked == MOST_ASKED) {
            getUI().ifPresent(this::stopAsking);
        }
    }

    private void stopAsking(UI ui) {
        if (asking != null) {
            asking.remove();
            asking = null;
            ui.setPollInterval(-1);
        }
    }

    private void show(List<ClassMember> waiting) {
        shown = waiting;
        removeAll();
        var list = new UnorderedList(waiting.stream().map(this::row).toArray(ListItem[]::new));
        list.setId("waiting");
        list.addClassName("lines");
        add(new H2(getTranslation("people.waiting.title", waiting.size())), list);
        if (waiting.size() > 1) {
            var all = ButtonStyle.LINE.on(new Button(getTranslation("people.waiting.all"), click -> {
                classes.admitAll(schoolClass.id(), waiting.stream().map(ClassMember::learner).toList());
                whenChanged.run();
            }));
            all.setId("admit-all");
            add(new Div(all));
        }
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
