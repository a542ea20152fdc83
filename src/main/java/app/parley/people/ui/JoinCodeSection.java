package app.parley.people.ui;

import app.parley.design.ButtonStyle;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClasses;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** The code with which learners join a class. */
class JoinCodeSection extends Section {

    JoinCodeSection(SchoolClass schoolClass, SchoolClasses classes, Runnable whenChanged) {
        addClassNames("card", "card--pad", "stack");
        var code = new Paragraph(schoolClass.joinCode().grouped());
        code.setId("join-code");
        code.addClassName("nb-key");
        var renew = ButtonStyle.LINE.on(new Button(getTranslation("people.class.renew"), click -> {
            classes.renewCode(schoolClass.id());
            whenChanged.run();
        }));
        renew.setId("renew-code");
        var wait = new Checkbox(getTranslation("people.class.wait"), !schoolClass.admitsAtOnce());
        wait.setId("class-wait");
        wait.addValueChangeListener(change -> classes.admitAtOnce(schoolClass.id(), !change.getValue()));
        add(
                new H2(getTranslation("people.class.code")),
                code,
                new Paragraph(getTranslation("people.class.code.how")),
                new Div(wait),
                renew);
    }
}
