package app.parley.people.ui;

import app.parley.design.ButtonStyle;
import app.parley.design.Confirmation;
import app.parley.design.Dates;
import app.parley.people.DisplayName;
import app.parley.people.JoinCode;
import app.parley.people.Membership;
import app.parley.people.Memberships;
import app.parley.people.Refusal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;

/** The classes that a learner is in, and the way into one: who joins knows beforehand what the teacher will see. */
class ClassesSection extends Section {

    private final Memberships memberships;
    private final Runnable whenJoined;
    private final UnorderedList list = new UnorderedList();
    private final TextField code = new TextField(getTranslation("people.join.code"));
    private final TextField name = new TextField(getTranslation("people.join.name"));
    private final Checkbox history = new Checkbox(getTranslation("people.join.history"));

    ClassesSection(Memberships memberships, Runnable whenJoined) {
        this.memberships = memberships;
        this.whenJoined = whenJoined;
        addClassName("stack");
        list.setId("memberships");
        list.addClassName("lines");
        history.setId("join-history");
        add(
                new H2(getTranslation("people.join.title")),
                new Paragraph(getTranslation("people.join.what")),
                list,
                form(),
                history);
        showList();
    }

    private void showList() {
        list.removeAll();
        memberships.mine().forEach(membership -> list.add(row(membership)));
        list.setVisible(list.getChildren().findAny().isPresent());
    }

    private ListItem row(Membership membership) {
        var leave = ButtonStyle.TEXT.small(new Button(getTranslation("people.join.leave"), click -> askToLeave(membership)));
        leave.setAriaLabel(
                getTranslation("people.join.leave.name", membership.className().text()));
        var facts = new Paragraph(getTranslation(
                membership.waiting() ? "people.join.waiting" : "people.join.facts",
                String.join(", ", membership.teachers().stream().map(DisplayName::text).toList()),
                membership.name().text(),
                Dates.text(membership.endsOn(), getLocale())));
        var words = new Div(new H3(membership.className().text()), facts);
        words.addClassName("grow");
        var row = new ListItem(words, leave);
        row.addClassNames("row", "lines-row");
        return row;
    }

    private void askToLeave(Membership membership) {
        Confirmation.plain(
                        getTranslation(
                                "people.join.leave.ask", membership.className().text()),
                        getTranslation("people.join.leave.means"),
                        getTranslation("people.join.leave"),
                        () -> {
                            memberships.leave(membership.id());
                            showList();
                        })
                .open();
    }

    private Component form() {
        code.setId("join-code");
        code.setMaxLength(JoinCode.MAX_LENGTH);
        code.setManualValidation(true);
        code.getElement().setAttribute("autocomplete", "off");
        code.getElement().setAttribute("autocapitalize", "characters");
        name.setId("join-name");
        name.setMaxLength(DisplayName.MAX_LENGTH);
        name.setManualValidation(true);
        name.getElement().setAttribute("autocomplete", "off");
        var submit = ButtonStyle.LINE.on(new Button(getTranslation("people.join.submit"), click -> join()));
        submit.setId("join-submit");
        EnterKey.presses(submit, code, name);
        var fields = new Div(code, name, submit);
        fields.addClassNames("row", "row--wrap", "row--fields");
        return fields;
    }

    private void join() {
        code.setInvalid(false);
        name.setInvalid(false);
        try {
            memberships.join(code.getValue(), DisplayName.of(name.getValue()), history.getValue());
        } catch (Refusal.UnfitName | Refusal.NameTaken refusal) {
            Refusals.show(name, Refusals.sentence(refusal));
            return;
        } catch (Refusal refusal) {
            Refusals.show(code, Refusals.sentence(refusal));
            return;
        }
        code.clear();
        name.clear();
        history.clear();
        showList();
        whenJoined.run();
    }
}
