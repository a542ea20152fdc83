package app.parley.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginViewTest extends PeopleViewTest {

    @ParameterizedTest
    @CsvSource({
        "refused, login-trouble, Name or password is not right.",
        "wait, login-trouble, 'Too many wrong tries. Please wait a few minutes, then try again.'",
        "welcome, login-welcome, Your account is ready. Sign in with your name and password."
    })
    void whatHappenedBeforeIsSaid(String parameter, String id, String sentence) {
        var visitor = aVisitor();

        UI.getCurrent().navigate(LoginView.class, QueryParameters.fromString(parameter));

        assertThat(text(visitor, id)).isEqualTo(sentence);
    }

    @Test
    void firstTimeNothingIsWrong() {
        var visitor = aVisitor();

        visitor.navigate(LoginView.class);

        assertThat(visitor.find(Component.class).withId("login-trouble").exists()).isFalse();
        assertThat(visitor.find(Component.class).withId("login-welcome").exists()).isFalse();
    }

    @Test
    void browserSendsNameAndPasswordAsSpringSecurityExpects() {
        var visitor = aVisitor();

        visitor.navigate(LoginView.class);

        var form = visitor.find(Form.class).single().getElement();
        assertThat(form.getAttribute("method")).isEqualTo("post");
        assertThat(form.getAttribute("action")).isEqualTo("login");
        assertThat(visitor.find(PasswordField.class).single().getElement().getAttribute("name"))
                .isEqualTo("password");
    }

    @Test
    void whoIsSignedInGoesOnToTheClasses() {
        var window = a(aTeacher());

        UI.getCurrent().navigate(LoginView.class);

        assertThat(window.getCurrentView()).isInstanceOf(TeachView.class);
    }

    @Test
    void nobodyIsSentToSignInByTheTeachersPage() {
        var visitor = aVisitor();

        UI.getCurrent().navigate(TeachView.class);

        assertThat(visitor.getCurrentView()).isInstanceOf(LoginView.class);
    }

    @Test
    void guessedSetupLinkGetsAFriendlyPage() {
        var visitor = aVisitor();

        visitor.navigate("setup/guess", SetupView.class);

        assertThat(text(visitor, "setup-used")).contains("This link has been used");
    }
}
