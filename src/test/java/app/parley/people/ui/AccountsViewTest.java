package app.parley.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.people.Role;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.Test;

class AccountsViewTest extends PeopleViewTest {

    @Test
    void teacherInvitesAColleagueWhoMakesAnAccount() {
        var window = a(aTeacher());
        window.navigate(TeachView.class);
        assertThat(text(window, "colleagues")).isEqualTo("Colleagues");
        window.navigate(ColleaguesView.class);
        assertThat(window.find(Select.class).withId("invite-roles").exists()).isFalse();

        type(window, "invite-name", "Jun <b>Kim</b>");
        press(window, "invite-submit");

        assertThat(text(window, "invitations")).contains("Jun <b>Kim</b>");
        var link = text(window, "link-address");
        var visitor = aVisitor();
        visitor.navigate(link.substring(link.indexOf("invite/")), InvitationView.class);
        type(visitor, "invited-name", "Jun " + link.substring(link.length() - 8));
        type(visitor, "invited-password", PASSWORD);
        press(visitor, "invited-submit");
        visitor.navigate("invite/" + link.substring(link.lastIndexOf('/') + 1), InvitationView.class);
        assertThat(text(visitor, "invited-used")).contains("This link has been used");
    }

    @Test
    void invitationWithoutANameIsExplained() {
        var window = a(aTeacher());
        window.navigate(ColleaguesView.class);

        press(window, "invite-submit");

        assertThat(error(window, "invite-name")).isEqualTo("Please use 1 to 40 letters or digits.");
        assertThat(window.find(Component.class).withId("one-time-link").exists()).isFalse();
    }

    @Test
    void revokedInvitationIsGone() {
        var window = a(aTeacher());
        window.navigate(ColleaguesView.class);
        type(window, "invite-name", "Jun");
        press(window, "invite-submit");
        var link = text(window, "link-address");

        window.test(window.find(Button.class).withAriaLabel("Revoke the invitation for Jun").single()).click();

        assertThat(window.find(Component.class).withId("link-address").exists()).isFalse();
        var visitor = aVisitor();
        visitor.navigate(link.substring(link.indexOf("invite/")), InvitationView.class);
        assertThat(visitor.find(Component.class).withId("invited-used").exists()).isTrue();
    }

    @Test
    void administratorWhoDoesNotTeachComesToTheAccounts() {
        var window = someoneWho(Role.ADMINISTRATOR);

        UI.getCurrent().navigate(LoginView.class);

        assertThat(window.getCurrentView()).isInstanceOf(AccountsView.class);
    }

    @Test
    void administratorManagesAccounts() {
        var name = aTeacher().name().text();
        var window = someoneWho(Role.TEACHER, Role.ADMINISTRATOR);
        window.navigate(TeachView.class);
        assertThat(text(window, "colleagues")).isEqualTo("Accounts");
        window.navigate(AccountsView.class);

        click(window, "A link for a new password for " + name);
        assertThat(text(window, "link-address")).contains("/password/");
        click(window, "Make " + name + " an administrator");
        click(window, "Let " + name + " manage accounts no longer");
        click(window, "Remove the account of " + name);
        confirm(window);

        assertThat(window.find(H3.class).all()).noneMatch(row -> row.getElement().getTextRecursively().startsWith(name));
        assertThat(text(window, "accounts-trouble")).isEmpty();
    }

    @Test
    void teacherIsToldThatAnAdministratorMadeALinkForANewPassword() {
        var teacher = aTeacher();
        var before = a(teacher);
        before.navigate(TeachView.class);
        assertThat(before.find(Component.class).withId("password-news").exists()).isFalse();

        var administrator = someoneWho(Role.ADMINISTRATOR);
        administrator.navigate(AccountsView.class);
        click(administrator, "A link for a new password for " + teacher.name().text());

        assertThat(text(administrator, "one-time-link")).contains("the owner of the account is told");
        var after = a(teacher);
        after.navigate(TeachView.class);
        assertThat(text(after, "password-news")).contains("made a link for a new password for you");
        var colleague = someoneWho(Role.ADMINISTRATOR);
        colleague.navigate(AccountsView.class);
        assertThat(text(colleague, "audit")).contains("Made a link for a new password", teacher.name().text());
    }

    private static void click(BrowserlessUIContext window, String label) {
        window.activate();
        window.test(window.find(Button.class).withAriaLabel(label).single()).click();
    }
}
