package app.parley.people.ui;

import app.parley.design.ButtonStyle;
import app.parley.design.Dateline;
import app.parley.design.LiveRegion;
import app.parley.design.PageHead;
import app.parley.people.Administrator;
import app.parley.people.AuditLog;
import app.parley.people.Password;
import app.parley.people.Refusal;
import app.parley.people.Teacher;
import app.parley.people.Teachers;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;

/** One's own account: another password, and the way out. */
@Route("teach/account")
@PageTitle("people.account.title")
@RolesAllowed({Teacher.ROLE, Administrator.ROLE})
class AccountView extends Div {

    private final Teachers teachers;
    private final AuthenticationContext authentication;
    private final LiveRegion news = new LiveRegion();
    private final Paragraph changed = new Paragraph();

    AccountView(Teachers teachers, AuditLog audit, AuthenticationContext authentication) {
        this.teachers = teachers;
        this.authentication = authentication;
        addClassName("sections");
        add(
                new PageHead(getTranslation("people.account.title"))
                        .withDateline(new Dateline(teachers.requireAccount().name().text())),
                new PasswordNews(audit),
                passwordForm(),
                news,
                signOut());
    }

    private Component passwordForm() {
        var present = new PasswordField(getTranslation("people.account.present"));
        present.setId("account-present");
        present.setMaxLength(Password.MAX_LENGTH);
        present.getElement().setAttribute("autocomplete", "current-password");
        present.setManualValidation(true);
        present.setWidthFull();
        var next = new NewPasswordField(getTranslation("people.account.next"));
        next.setId("account-next");
        var submit = ButtonStyle.PRIMARY.on(new Button(getTranslation("people.account.submit")));
        submit.setId("account-submit");
        submit.addClickListener(click -> change(present, next));
        EnterKey.presses(submit, present, next);
        changed.setId("account-changed");
        var form = new Section(new H2(getTranslation("people.account.password")), present, next, submit, changed);
        form.addClassNames("card", "card--pad", "stack");
        return form;
    }

    private void change(PasswordField present, PasswordField next) {
        changed.setText("");
        try {
            teachers.changePassword(present.getValue(), new Password(next.getValue()));
        } catch (Refusal.UnfitPassword refusal) {
            Refusals.show(next, Refusals.sentence(refusal));
            return;
        } catch (Refusal refusal) {
            Refusals.show(present, Refusals.sentence(refusal));
            return;
        }
        present.setInvalid(false);
        present.clear();
        next.clear();
        changed.setText(getTranslation("people.account.changed"));
        news.announce(changed.getText());
    }

    private Component signOut() {
        var button = ButtonStyle.LINE.on(
                new Button(getTranslation("people.account.sign-out"), click -> authentication.logout()));
        button.setId("sign-out");
        return new Section(button);
    }
}
