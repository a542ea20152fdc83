package app.parley.people.ui;

import app.parley.design.ButtonStyle;
import app.parley.people.ClassSharing;
import app.parley.people.Refusal;
import app.parley.people.SchoolClass;
import app.parley.people.Teacher;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The colleagues with whom a class is shared; its owner adds them by name, and takes them out again. */
class CoTeachersSection extends Section {

    private final SchoolClass schoolClass;
    private final ClassSharing sharing;
    private final boolean owner;
    private final Runnable whenChanged;

    CoTeachersSection(SchoolClass schoolClass, ClassSharing sharing, boolean owner, Runnable whenChanged) {
        this.schoolClass = schoolClass;
        this.sharing = sharing;
        this.owner = owner;
        this.whenChanged = whenChanged;
        addClassName("stack");
        var coTeachers = sharing.coTeachers(schoolClass.id());
        add(new H2(getTranslation("people.share.title")), new Paragraph(getTranslation(
                owner ? "people.share.what" : "people.share.what-co-teacher")));
        if (!coTeachers.isEmpty()) {
            add(list(coTeachers));
        }
        if (owner) {
            add(form(sharing.colleagues(schoolClass.id())));
        }
    }

    private Component list(List<Teacher> coTeachers) {
        var list = new UnorderedList(coTeachers.stream().map(this::row).toArray(ListItem[]::new));
        list.setId("co-teachers");
        list.addClassName("lines");
        return list;
    }

    private ListItem row(Teacher teacher) {
        var name = new Span(teacher.name().text());
        name.addClassName("grow");
        var row = new ListItem(name);
        row.addClassNames("row", "lines-row");
        if (owner) {
            var stop = ButtonStyle.TEXT.small(new Button(getTranslation("people.share.stop"), click -> {
                sharing.unshare(schoolClass.id(), teacher.id());
                whenChanged.run();
            }));
            stop.setAriaLabel(getTranslation("people.share.stop.name", teacher.name().text()));
            row.add(stop);
        }
        return row;
    }

    private Component form(List<Teacher> colleagues) {
        if (colleagues.isEmpty()) {
            return new Paragraph(getTranslation("people.share.nobody"));
        }
        var colleague = new ComboBox<Teacher>(getTranslation("people.share.colleague"));
        colleague.setId("share-with");
        colleague.setItems(colleagues);
        colleague.setItemLabelGenerator(teacher -> teacher.name().text());
        colleague.setManualValidation(true);
        var submit = ButtonStyle.LINE.on(new Button(getTranslation("people.share.submit")));
        submit.setId("share-submit");
        submit.addClickListener(click -> colleague.getOptionalValue().ifPresentOrElse(
                chosen -> share(colleague, chosen),
                () -> refuse(colleague, getTranslation("people.share.choose"))));
        var fields = new Div(colleague, submit);
        fields.addClassNames("row", "row--wrap", "row--fields");
        return fields;
    }

    private void share(ComboBox<Teacher> field, Teacher chosen) {
        try {
            sharing.share(schoolClass.id(), chosen.id());
        } catch (Refusal refusal) {
            refuse(field, Refusals.sentence(refusal));
            return;
        }
        whenChanged.run();
    }

    private static void refuse(ComboBox<Teacher> field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        field.focus();
    }
}
