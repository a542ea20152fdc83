package app.parley.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TeachViewTest extends PeopleViewTest {

    @Test
    void teacherIsGreetedByName() {
        var teacher = aTeacher();
        var window = a(teacher);

        window.navigate(TeachView.class);

        assertThat(window.find(H1.class).single().getText()).isEqualTo("Welcome, " + teacher.name() + ".");
    }

    @Test
    void classIsMadeAndShowsItsCode() {
        var window = aClass("History 10b");

        assertThat(window.getCurrentView()).isInstanceOf(ClassView.class);
        assertThat(text(window, "join-code")).matches("[A-Z0-9]{3} [A-Z0-9]{3}");
        window.navigate(TeachView.class);
        assertThat(window.find(RouterLink.class).withText("History 10b").exists()).isTrue();
    }

    @Test
    void classWithoutANameIsNotMade() {
        var window = aClass("  ");

        assertThat(window.getCurrentView()).isInstanceOf(TeachView.class);
        assertThat(error(window, "class-name")).isEqualTo("Please use 1 to 40 letters or digits.");
    }

    @Test
    void learnerWhoJoinsIsSeenByTheTeacherUntilRemoved() {
        var window = aClass("History 10b");
        var classId = window.getUI().getActiveViewLocation().getSegments().getLast();
        var learner = aVisitor();
        learner.navigate(NotebookView.class);

        type(learner, "join-code", text(window, "join-code"));
        type(learner, "join-name", "<b>Jun</b>");
        press(learner, "join-submit");

        window.activate();
        window.navigate(TeachView.class);
        window.navigate(ClassView.class, Map.of("id", classId));
        assertThat(window.find(Anchor.class).withText("<b>Jun</b>").exists()).isTrue();
        window.test(window.find(Button.class).withAriaLabel("Remove <b>Jun</b>").single()).click();
        confirm(window);
        assertThat(text(window, "receipt")).contains("<b>Jun</b> is no longer in the class. The notebook is their own, and stays.");
        confirm(window);
        assertThat(window.find(Anchor.class).withText("<b>Jun</b>").exists()).isFalse();
    }

    @Test
    void ownerSetsTheLastDay() {
        var window = aClass("History 10b");
        var day = window.find(DatePicker.class).withId("class-end").single();

        day.setValue(LocalDate.now().plusMonths(14));
        press(window, "class-end-submit");
        assertThat(day.getErrorMessage()).isEqualTo("Please choose a day from today on, 13 months after the class was made at most.");
        day.setValue(LocalDate.now().plusMonths(2));
        press(window, "class-end-submit");

        assertThat(window.find(DatePicker.class).withId("class-end").single().isInvalid()).isFalse();
        assertThat(window.find(DatePicker.class).withId("class-end").single().getValue())
                .isEqualTo(LocalDate.now().plusMonths(2));
    }

    @Test
    void anotherCodeTakesThePlaceOfTheFirst() {
        var window = aClass("History 10b");
        var first = text(window, "join-code");

        press(window, "renew-code");

        assertThat(text(window, "join-code")).isNotEqualTo(first);
    }

    @Test
    void deletedClassIsGone() {
        var window = aClass("History 10b");

        press(window, "class-delete");
        confirm(window);

        assertThat(window.getCurrentView()).isInstanceOf(TeachView.class);
        assertThat(window.find(RouterLink.class).withText("History 10b").exists()).isFalse();
    }

    @Test
    void classIsSharedWithAColleagueWhoLeavesIt() {
        var colleague = aTeacher();
        var window = aClass("History 10b");

        window.test(window.find(ComboBox.class).withId("share-with").single()).selectItem(colleague.name().text());
        press(window, "share-submit");
        assertThat(text(window, "co-teachers")).contains(colleague.name().text());

        var theirs = a(colleague);
        theirs.navigate(TeachView.class);
        theirs.test(theirs.find(RouterLink.class).withText("History 10b").single()).click();
        assertThat(theirs.find(Button.class).withId("class-delete").exists()).isFalse();
        press(theirs, "class-leave");
        confirm(theirs);
        assertThat(theirs.getCurrentView()).isInstanceOf(TeachView.class);
        assertThat(theirs.find(RouterLink.class).withText("History 10b").exists()).isFalse();
    }

    @Test
    void passwordIsChanged() {
        var window = a(aTeacher());
        window.navigate(AccountView.class);

        type(window, "account-present", PASSWORD);
        type(window, "account-next", "battery staple");
        press(window, "account-submit");

        assertThat(text(window, "account-changed")).isEqualTo("Your password is changed. Other browsers in which you were signed in are signed out.");
    }

    @Test
    void wrongPresentPasswordIsExplained() {
        var window = a(aTeacher());
        window.navigate(AccountView.class);

        type(window, "account-present", "guess");
        type(window, "account-next", "battery staple");
        press(window, "account-submit");

        var present = window.find(PasswordField.class).withId("account-present").single();
        assertThat(present.getErrorMessage()).isEqualTo("That is not your present password.");
        assertThat(text(window, "account-changed")).isEmpty();
    }

    private BrowserlessUIContext aClass(String name) {
        var window = a(aTeacher());
        window.navigate(TeachView.class);
        type(window, "class-name", name);
        press(window, "class-create");
        return window;
    }
}
