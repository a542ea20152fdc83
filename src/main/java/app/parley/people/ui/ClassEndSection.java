package app.parley.people.ui;

import app.parley.design.ButtonStyle;
import app.parley.design.Confirmation;
import app.parley.design.DateFields;
import app.parley.design.Dates;
import app.parley.people.ClassSharing;
import app.parley.people.Refusal;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClasses;
import app.parley.people.Teachers;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** The end of a class: its owner sets its last day or deletes it, a co-teacher leaves it. */
class ClassEndSection extends Section {

    private final SchoolClass schoolClass;
    private final SchoolClasses classes;
    private final Runnable whenGone;

    ClassEndSection(
            SchoolClass schoolClass,
            SchoolClasses classes,
            ClassSharing sharing,
            Teachers teachers,
            Runnable whenChanged,
            Runnable whenGone) {
        this.schoolClass = schoolClass;
        this.classes = classes;
        this.whenGone = whenGone;
        addClassName("stack");
        add(new H2(getTranslation("people.end.title")), new Paragraph(getTranslation("people.end.what")));
        if (classes.isMine(schoolClass)) {
            var latest = Dates.text(classes.latestEnd(schoolClass), getLocale());
            add(new Paragraph(getTranslation("people.end.latest", latest)), lastDay(whenChanged), way("delete", () -> classes.delete(schoolClass.id())));
        } else {
            add(way("leave", () -> sharing.unshare(schoolClass.id(), teachers.required().id())));
        }
    }

    private Component lastDay(Runnable whenChanged) {
        var day = DateFields.dress(new DatePicker(getTranslation("people.end.day"), schoolClass.endsOn()));
        day.setId("class-end");
        day.setManualValidation(true);
        day.setMax(classes.latestEnd(schoolClass));
        var submit = ButtonStyle.LINE.on(new Button(getTranslation("people.end.submit"), click -> set(day, whenChanged)));
        submit.setId("class-end-submit");
        var fields = new Div(day, submit);
        fields.addClassNames("row", "row--wrap", "row--fields");
        return fields;
    }

    private void set(DatePicker day, Runnable whenChanged) {
        if (day.isEmpty()) {
            refuse(day, getTranslation("people.end.empty"));
            return;
        }
        try {
            classes.setEnd(schoolClass.id(), day.getValue());
        } catch (Refusal refusal) {
            refuse(day, Refusals.sentence(refusal));
            return;
        }
        whenChanged.run();
    }

    private static void refuse(DatePicker day, String sentence) {
        day.setErrorMessage(sentence);
        day.setInvalid(true);
        day.focus();
    }

    private Component way(String how, Runnable end) {
        var key = "people.class." + how;
        var button = ButtonStyle.DANGER.on(new Button(getTranslation(key), click -> Confirmation.dangerous(
                        getTranslation(key + ".ask", schoolClass.name().text()),
                        getTranslation(key + ".means"),
                        getTranslation(key),
                        () -> {
                            end.run();
                            whenGone.run();
                        })
                .open()));
        button.setId("class-" + how);
        return button;
    }
}
