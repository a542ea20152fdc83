package app.parley.people.ui;

import app.parley.people.DisplayName;
import app.parley.people.Password;
import app.parley.people.Role;
import app.parley.people.Teacher;
import app.parley.people.Teachers;
import app.parley.testing.ParleyTest;
import app.parley.testing.SignedIn;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.confirmdialog.ConfirmDialogTester;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

/** Users and windows for the tests of people's views. */
@ParleyTest
abstract class PeopleViewTest {

    static final String PASSWORD = "correct horse";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Teachers teachers;

    private SecuredBrowserlessApplicationContext<Authentication> app;

    @BeforeEach
    void open() {
        app = SpringBrowserlessApplicationContext.createSecured(application, "app.parley");
    }

    @AfterEach
    void close() {
        app.close();
    }

    /** A new browser with nobody signed in. */
    BrowserlessUIContext aVisitor() {
        return app.newUser().newWindow();
    }

    /** A new browser in which this teacher is signed in. */
    BrowserlessUIContext a(Teacher teacher) {
        return app.newUser(SignedIn.as(teacher)).newWindow();
    }

    /** A new browser in which somebody with these roles, and {@link #PASSWORD}, is signed in. */
    BrowserlessUIContext someoneWho(Role... roles) {
        var name = DisplayName.of("Account " + UUID.randomUUID().toString().substring(0, 8));
        var account = teachers.enrol(name, new Password(PASSWORD), Set.of(roles));
        return app.newUser(SignedIn.as(account, roles)).newWindow();
    }

    /** A teacher with {@link #PASSWORD} and a name that no other test uses. */
    Teacher aTeacher() {
        var name = "Teacher " + UUID.randomUUID().toString().substring(0, 8);
        return teachers.enrol(DisplayName.of(name), new Password(PASSWORD));
    }

    static void type(BrowserlessUIContext window, String id, String text) {
        window.activate();
        ((TextFieldBase<?, String>) window.find(TextFieldBase.class).withId(id).single()).setValue(text);
    }

    static void press(BrowserlessUIContext window, String id) {
        window.activate();
        window.test(window.find(Button.class).withId(id).single()).click();
    }

    static void confirm(BrowserlessUIContext window) {
        window.activate();
        new ConfirmDialogTester(window.find(ConfirmDialog.class).single()).confirm();
    }

    static String text(BrowserlessUIContext window, String id) {
        window.activate();
        return window.find(Component.class).withId(id).single().getElement().getTextRecursively();
    }

    static String error(BrowserlessUIContext window, String id) {
        window.activate();
        var field = window.find(TextField.class).withId(id).single();
        return field.isInvalid() ? field.getErrorMessage() : "";
    }
}
