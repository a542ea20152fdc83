package app.parley.people.ui;

import app.parley.design.AddressedView;
import app.parley.design.BrandMark;
import app.parley.design.ButtonStyle;
import app.parley.design.Dateline;
import app.parley.design.EmptyState;
import app.parley.people.AccessToken;
import app.parley.people.DisplayName;
import app.parley.people.Password;
import app.parley.people.SetupLinks;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The page behind the link that the first start prints: makes the first teacher, once. */
@Route(value = "setup/:token", autoLayout = false)
@PageTitle("people.setup.title")
@AnonymousAllowed
class SetupView extends Main implements AddressedView, BeforeEnterObserver {

    private final SetupLinks links;
    private final Section page = new Section();

    SetupView(SetupLinks links) {
        this.links = links;
        addClassName("su");
        page.addClassName("su-r");
        add(steps(), page);
    }

    @Override
    public boolean knows(RouteParameters address) {
        return address.get("token").flatMap(links::find).isPresent();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        page.removeAll();
        page.add(event.getRouteParameters()
                .get("token")
                .flatMap(links::find)
                .map(this::form)
                .orElseGet(this::usedLink));
    }

    private Component steps() {
        var brand = new Anchor("/", BrandMark.onStage());
        brand.add(new Span(getTranslation("people.setup.brand")));
        brand.addClassName("brand");
        var steps = new OrderedList(step(1, "teacher"), step(2, "classes"), step(3, "quiz"));
        steps.getChildren().findFirst().ifPresent(step -> step.getElement().setAttribute("aria-current", "step"));
        var panel = new Section(
                brand,
                new Div(new H1(getTranslation("people.setup.heading")), steps),
                new Dateline(getTranslation("people.setup.privacy")));
        panel.addClassNames("su-l", "on-stage");
        panel.getElement().setAttribute("aria-label", getTranslation("people.setup.steps"));
        return panel;
    }

    private ListItem step(int number, String name) {
        var numeral = new Element("b");
        numeral.setText(String.valueOf(number));
        var small = new Element("small");
        small.setText(getTranslation("people.setup.step." + name + ".hint"));
        var words = new Span(getTranslation("people.setup.step." + name));
        words.getElement().appendChild(small);
        var step = new ListItem(words);
        step.getElement().insertChild(0, numeral);
        return step;
    }

    private Component form(AccessToken token) {
        var name = new TextField(getTranslation("people.setup.name"));
        name.setId("setup-name");
        name.setHelperText(getTranslation("people.setup.name.hint"));
        name.setMaxLength(DisplayName.MAX_LENGTH);
        name.getElement().setAttribute("autocomplete", "username");
        name.setManualValidation(true);
        name.setAutofocus(true);
        name.setWidthFull();
        var password = new NewPasswordField(getTranslation("people.password"));
        password.setId("setup-password");
        var submit = ButtonStyle.PRIMARY.large(new Button(getTranslation("people.setup.submit")));
        submit.addClickListener(click -> create(token, name, password));
        submit.setId("setup-submit");
        var end = new Div(submit, hint("people.setup.no-email"));
        end.addClassName("su-e");
        var form = new Div(heading(), name, password, end);
        form.addClassName("su-f");
        EnterKey.presses(submit, name, password);
        return form;
    }

    private Component heading() {
        return new Div(
                new Dateline(getTranslation("people.setup.dateline")), new H2(getTranslation("people.setup.title")));
    }

    private Paragraph hint(String key) {
        var hint = new Paragraph(getTranslation(key));
        hint.addClassName("hint");
        return hint;
    }

    private void create(AccessToken token, TextField name, TextFieldBase<?, String> password) {
        var made = Refusals.done(name, () -> DisplayName.of(name.getValue()))
                && Refusals.done(password, () -> new Password(password.getValue()))
                && Refusals.done(name, () -> links.use(
                        token, DisplayName.of(name.getValue()), new Password(password.getValue())));
        if (made) {
            getUI().ifPresent(ui -> ui.getPage().setLocation("/" + LoginView.ROUTE + "?" + LoginView.WELCOME));
        }
    }

    private Component usedLink() {
        var signIn = ButtonStyle.PRIMARY.on(new Anchor("/" + LoginView.ROUTE, getTranslation("people.login.submit")));
        var used = new EmptyState(
                getTranslation("people.setup.used"), getTranslation("people.setup.used.why"), signIn);
        used.setId("setup-used");
        return used;
    }
}
