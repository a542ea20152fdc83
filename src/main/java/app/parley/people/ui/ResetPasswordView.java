package app.parley.people.ui;

import app.parley.design.AddressedView;
import app.parley.design.ButtonStyle;
import app.parley.design.EmptyState;
import app.parley.design.PageHead;
import app.parley.people.AccessToken;
import app.parley.people.Password;
import app.parley.people.PasswordLinks;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The page behind the link for a forgotten password: sets a new one, once. */
@Route("password/:token")
@PageTitle("people.reset.title")
@AnonymousAllowed
class ResetPasswordView extends Div implements AddressedView, BeforeEnterObserver {

    private final PasswordLinks links;

    ResetPasswordView(PasswordLinks links) {
        this.links = links;
        addClassName("sections");
    }

    @Override
    public boolean knows(RouteParameters address) {
        return address.get("token").flatMap(links::find).isPresent();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHead(getTranslation("people.reset.title")), event.getRouteParameters()
                .get("token")
                .flatMap(links::find)
                .map(this::form)
                .orElseGet(this::usedLink));
    }

    private Component form(AccessToken token) {
        var password = new NewPasswordField(getTranslation("people.account.next"));
        password.setId("reset-password");
        password.setAutofocus(true);
        var submit = ButtonStyle.PRIMARY.on(new Button(getTranslation("people.reset.submit")));
        submit.setId("reset-submit");
        submit.addClickListener(click -> {
            if (Refusals.done(password, () -> links.use(token, new Password(password.getValue())))) {
                getUI().ifPresent(ui -> ui.navigate(LoginView.class));
            }
        });
        EnterKey.presses(submit, password);
        var form = new Section(password, submit);
        form.addClassNames("card", "card--pad", "stack");
        return form;
    }

    private Component usedLink() {
        var signIn = ButtonStyle.PRIMARY.on(new Anchor(LoginView.ROUTE, getTranslation("people.login.submit")));
        var used = new EmptyState(getTranslation("people.setup.used"), getTranslation("people.reset.used.why"), signIn);
        used.setId("reset-used");
        return used;
    }
}
