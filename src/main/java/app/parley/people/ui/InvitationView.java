package app.parley.people.ui;

import app.parley.design.AddressedView;
import app.parley.design.ButtonStyle;
import app.parley.design.EmptyState;
import app.parley.design.PageHead;
import app.parley.people.DisplayName;
import app.parley.people.Invitations;
import app.parley.people.Password;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The page behind an invitation: makes an account, once. */
@Route("invite/:token")
@PageTitle("people.invited.title")
@AnonymousAllowed
class InvitationView extends Div implements AddressedView, BeforeEnterObserver {

    private final Invitations invitations;

    InvitationView(Invitations invitations) {
        this.invitations = invitations;
        addClassName("sections");
    }

    @Override
    public boolean knows(RouteParameters address) {
        return address.get("token").flatMap(invitations::find).isPresent();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new PageHead(getTranslation("people.invited.title")).withLead(getTranslation("people.invited.lead")),
                event.getRouteParameters()
                        .get("token")
                        .flatMap(invitations::find)
                        .map(this::form)
                        .orElseGet(this::usedLink));
    }

    private Component form(Invitations.Found found) {
        var name = new TextField(getTranslation("people.setup.name"));
        name.setId("invited-name");
        name.setHelperText(getTranslation("people.setup.name.hint"));
        name.setMaxLength(DisplayName.MAX_LENGTH);
        name.setValue(found.invitation().name().text());
        name.getElement().setAttribute("autocomplete", "username");
        name.setManualValidation(true);
        name.setWidthFull();
        var password = new NewPasswordField(getTranslation("people.password"));
        password.setId("invited-password");
        var submit = ButtonStyle.PRIMARY.on(new Button(getTranslation("people.invited.submit")));
        submit.setId("invited-submit");
        submit.addClickListener(click -> accept(found, name, password));
        EnterKey.presses(submit, name, password);
        var form = new Section(name, password, submit);
        form.addClassNames("card", "card--pad", "stack");
        return form;
    }

    private void accept(Invitations.Found found, TextField name, TextFieldBase<?, String> password) {
        var made = Refusals.done(name, () -> DisplayName.of(name.getValue()))
                && Refusals.done(password, () -> new Password(password.getValue()))
                && Refusals.done(name, () -> invitations.accept(
                        found.token(), DisplayName.of(name.getValue()), new Password(password.getValue())));
        if (made) {
            getUI().ifPresent(ui -> ui.getPage().setLocation("/" + LoginView.ROUTE + "?" + LoginView.WELCOME));
        }
    }

    private Component usedLink() {
        var signIn = ButtonStyle.PRIMARY.on(new Anchor(LoginView.ROUTE, getTranslation("people.login.submit")));
        var used = new EmptyState(getTranslation("people.setup.used"), getTranslation("people.invited.used.why"), signIn);
        used.setId("invited-used");
        return used;
    }
}
