package app.parley.study.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.Bank;
import app.parley.bank.Question;
import app.parley.base.LearnerId;
import app.parley.people.DisplayName;
import app.parley.people.Password;
import app.parley.people.Teachers;
import app.parley.study.QuestionReports;
import app.parley.testing.ParleyTest;
import app.parley.testing.SignedIn;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

@ParleyTest
class TeachReportsViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Teachers teachers;

    @Autowired
    private QuestionReports reports;

    @Autowired
    private Bank bank;

    private SecuredBrowserlessApplicationContext<Authentication> app;

    @BeforeEach
    void open() {
        app = SpringBrowserlessApplicationContext.createSecured(application, "app.parley");
    }

    @AfterEach
    void close() {
        app.close();
    }

    private BrowserlessUIContext aTeacher() {
        var name = "Teacher " + UUID.randomUUID().toString().substring(0, 8);
        return app.newUser(SignedIn.as(teachers.enrol(DisplayName.of(name), new Password("correct horse")))).newWindow();
    }

    private Question aQuestion() {
        return bank.current().questionsOf(bank.current().decks().getFirst()).getFirst();
    }

    /** The row of the report with this sentence. */
    private static Component row(BrowserlessUIContext window, String sentence) {
        return window.find(Component.class).withAttribute("data-testid", "report").all().stream()
                .filter(row -> row.getElement().getTextRecursively().contains(sentence)).findFirst().orElseThrow();
    }

    @Test
    void aTeacherSeesTheSentenceTheKeyAndTheSourceAndClosesTheReport() {
        var sentence = "<b>The year</b> is wrong " + UUID.randomUUID();
        reports.report(LearnerId.random(), UUID.randomUUID(), aQuestion().ref(), sentence);
        var window = aTeacher();
        window.navigate(TeachReportsView.class);

        var row = row(window, sentence);

        assertThat(row.getElement().getTextRecursively()).contains(aQuestion().prompt(), aQuestion().explanation(), "Reported on");
        assertThat(window.find(Component.class, row).withAttribute("data-testid", "source-slip").exists()).isTrue();
        window.test(window.find(Button.class, row).withTestId("close-report").single()).click();
        assertThat(window.getUI().getElement().getTextRecursively()).doesNotContain(sentence);
    }
}
