package app.parley.people.ui;

import app.parley.design.ButtonStyle;
import app.parley.design.PageHead;
import app.parley.people.DisplayName;
import app.parley.people.Password;
import app.parley.people.Teachers;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where teachers and administrators sign in. The browser sends the form to Spring Security, so that password managers know it as one. */
@Route(LoginView.ROUTE)
@PageTitle("people.login.title")
@AnonymousAllowed
public class LoginView extends Div implements BeforeEnterObserver {

    /** The address of this page, and of the request that signs in. */
    public static final String ROUTE = "login";

    /** The query parameter after a wrong name or password. */
    public static final String REFUSED = "refused";

    /** The query parameter after too many of them. */
    public static final String TOO_MANY_TRIES = "wait";

    /** The query parameter for the first teacher, who comes from the set-up page. */
    public static final String WELCOME = "welcome";

    private final Teachers teachers;
    private final Paragraph trouble = new Paragraph();
    private final Paragraph welcome = new Paragraph(getTranslation("people.login.welcome"));

    LoginView(Teachers teachers) {
        this.teachers = teachers;
        addClassName("signin");
        trouble.addClassName("err");
        trouble.setId("login-trouble");
        trouble.getElement().setAttribute("role", "alert");
        trouble.setVisible(false);
        welcome.setId("login-welcome");
        welcome.setVisible(false);
        add(
                new PageHead(getTranslation("people.login.title")).withLead(getTranslation("people.login.lead")),
                welcome,
                form(),
                PrivacyView.link());
    }

    private Component form() {
        var name = new TextField(getTranslation("people.name"));
        name.setId("login-name");
        name.setMaxLength(2 * DisplayName.MAX_LENGTH);
        name.getElement().setAttribute("name", "username");
        name.getElement().setAttribute("autocomplete", "username");
        name.getElement().setAttribute("autocapitalize", "none");
        name.setAutofocus(true);
        name.setWidthFull();
        var password = new PasswordField(getTranslation("people.password"));
        password.setId("login-password");
        password.setMaxLength(Password.MAX_LENGTH);
        password.getElement().setAttribute("name", "password");
        password.getElement().setAttribute("autocomplete", "current-password");
        password.setWidthFull();
        var submit = ButtonStyle.PRIMARY.large(new NativeButton(getTranslation("people.login.submit")));
        submit.setId("login-submit");
        submit.getElement().setAttribute("type", "submit");
        var form = new Form(ROUTE);
        form.addClassName("su-f");
        form.add(trouble, name, password, submit);
        return form;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (teachers.account().isPresent()) {
            event.forwardTo(TeachView.class);
            return;
        }
        var parameters = event.getLocation().getQueryParameters().getParameters();
        if (parameters.containsKey(REFUSED)) {
            showTrouble("people.login.refused");
        } else if (parameters.containsKey(TOO_MANY_TRIES)) {
            showTrouble("people.login.wait");
        }
        welcome.setVisible(parameters.containsKey(WELCOME));
    }

    private void showTrouble(String messageKey) {
        trouble.setText(getTranslation(messageKey));
        trouble.setVisible(true);
    }
}
