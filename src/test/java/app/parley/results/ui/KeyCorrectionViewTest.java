package app.parley.results.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.parley.bank.Bank;
import app.parley.bank.Option;
import app.parley.bank.Question;
import app.parley.bank.SingleChoice;
import app.parley.people.StoredClasses;
import app.parley.people.Teacher;
import app.parley.results.CorrectedKeys;
import app.parley.testing.ParleyTest;
import app.parley.testing.SignedIn;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;

@ParleyTest
class KeyCorrectionViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Bank bank;

    private SecuredBrowserlessApplicationContext<Authentication> app;
    private PlayedGames games;
    private Teacher teacher;

    @BeforeEach
    void open() {
        app = SpringBrowserlessApplicationContext.createSecured(application, "app.parley");
        games = new PlayedGames(application::getBean);
        teacher = new StoredClasses(application::getBean).aTeacher();
    }

    @AfterEach
    void close() {
        app.close();
    }

    /** The last choice question of the bank that nobody corrected yet: other tests use the first ones. */
    private Question aQuestion() {
        return Answers.choices(bank, Integer.MAX_VALUE).reversed().stream().filter(question -> question.ref().version() == 1).findFirst()
                .orElseThrow();
    }

    private PlayedGames.Game aGame(Question question) {
        var game = games.open(teacher, Optional.empty(), List.of(question));
        for (int seat = 0; seat < 3; seat++) {
            game.join(List.of("Early Lark", "Red Squirrel", "Calm Wren").get(seat), Optional.empty());
        }
        return game.answer(0, "0", 5_000).answer(1, "1", 5_000).answer(2, "2", 5_000).end();
    }

    private BrowserlessUIContext show(String address) {
        var window = app.newUser(SignedIn.as(teacher)).newWindow();
        window.activate();
        window.getUI().navigate(new Location(address).getPath());
        return window;
    }

    private static String text(BrowserlessUIContext window, String id) {
        return window.find(Component.class).withId(id).single().getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<String> options(BrowserlessUIContext window) {
        return window.find(RadioButtonGroup.class).withId("key-option").single();
    }

    private static void press(BrowserlessUIContext window, String testId) {
        window.test(window.find(Button.class).withTestId(testId).single()).click();
    }

    @Test
    void correctedKeyMarksAgainAndSaysSo() {
        var question = aQuestion();
        var game = aGame(question);
        var wrong = ((SingleChoice) question.task()).options().stream().filter(option -> !option.correct()).findFirst().orElseThrow();
        var window = show(ResultsAddress.question(game.session(), question.id()));

        press(window, "key-correct");
        options(window).setValue(wrong.id().text());
        press(window, "key-save");

        assertThat(text(window, KeySection.ID)).contains("Right now: " + wrong.text(), "2 answers here were marked again");
        var overview = show(game.path());
        assertThat(text(overview, "remarked")).contains("Question 1: 2 answers");
        assertThat(bank.question(question.ref()).task().solution()).containsExactly(wrong.text());
    }

    @Test
    void keyWithoutAReasonIsNotCorrected() {
        var question = aQuestion();
        var window = show(ResultsAddress.question(aGame(question).session(), question.id()));
        press(window, "key-correct");
        var explanation = window.find(TextArea.class).withId("key-explanation").single();

        explanation.setValue("  ");
        press(window, "key-save");

        assertThat(explanation.isInvalid()).isTrue();
        assertThat(bank.current().question(question.id())).contains(question);
    }

    @Test
    void whoComesSecondLosesNothingAndIsToldWhatCountsNow() {
        var question = aQuestion();
        var wrong = ((SingleChoice) question.task()).options().stream().filter(option -> !option.correct()).toList();
        var window = show(ResultsAddress.question(aGame(question).session(), question.id()));
        press(window, "key-correct");
        options(window).setValue(wrong.getFirst().id().text());
        window.find(TextArea.class).withId("key-explanation").single().setValue("My own words.");
        correct(question, wrong.getLast());

        press(window, "key-save");

        assertThat(text(window, "key-meanwhile")).contains("Somebody else changed this question", wrong.getLast().text());
        assertThat(window.find(TextArea.class).withId("key-explanation").single().getValue()).isEqualTo("My own words.");
        assertThat(text(window, KeySection.ID)).contains("Right now: " + wrong.getLast().text());

        press(window, "key-save");
        assertThat(text(window, KeySection.ID)).contains("Right now: " + wrong.getFirst().text());
        assertThat(bank.current().question(question.id()).orElseThrow().explanation()).isEqualTo("My own words.");
    }

    private void correct(Question question, Option right) {
        var options = ((SingleChoice) question.task()).options().stream().map(option -> new Option(option.id(), option.text(),
                option.equals(right), option.equals(right) ? Optional.empty() : option.misconception())).toList();
        assertThat(application.getBean(CorrectedKeys.class).correct(question.ref(), new SingleChoice(options), "Theirs.")).isPresent();
    }

    @Test
    void whoIsNoTeacherCorrectsNothing() {
        var question = aQuestion();

        assertThatThrownBy(() -> application.getBean(CorrectedKeys.class).correct(question.ref(), question.task(), "Because"))
                .isInstanceOf(AccessDeniedException.class);
    }
}
