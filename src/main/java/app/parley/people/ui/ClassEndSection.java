package app.parley.people.ui;

import app.parley.design.ButtonStyle;
import app.parley.design.Confirmation;
import app.parley.people.ClassSharing;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClasses;
import app.parley.people.Teachers;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Section;

/** The end of a class: its owner deletes it, a co-teacher leaves it. */
class ClassEndSection extends Section {

    private final SchoolClass schoolClass;
    private final Runnable whenGone;

    ClassEndSection(SchoolClass schoolClass, SchoolClasses classes, ClassSharing sharing, Teachers teachers, Runnable whenGone) {
        this.schoolClass = schoolClass;
        this.whenGone = whenGone;
        add(classes.isMine(schoolClass)
                ? way("delete", () -> classes.delete(schoolClass.id()))
                : way("leave", () -> sharing.unshare(schoolClass.id(), teachers.required().id())));
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
