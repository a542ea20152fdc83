package app.parley.study.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.Response;
import app.parley.bank.TaskKind;
import app.parley.base.Rating;
import app.parley.base.StudyDay;
import app.parley.quiz.QuizOrder;
import app.parley.quiz.QuizService;
import app.parley.quiz.Selection;
import app.parley.quiz.Way;
import app.parley.study.CardAction;
import app.parley.study.StudySettings;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.confirmdialog.ConfirmDialogTester;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class CareViewTest extends LearnerViewTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private QuizService quizzes;

    private List<String> parts() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private List<Component> cards() {
        return find(Component.class).withAttribute("data-testid", "needy-card").all();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    /** Presses a button of a card. */
    private void here(int card, String testId) {
        clock.advance(Duration.ofSeconds(1));
        test(find(Button.class, cards().get(card)).withTestId(testId).single()).click();
    }

    private void undoByKey() {
        Gestures.make(find(Desk.class).single(), Desk.Gesture.UNDO);
    }

    /** Makes a leech by the plain rule: forgotten twice in review, where two are enough. */
    private void forgetTwice(TaskKind kind) {
        var standard = StudySettings.DEFAULT;
        study.change(learner(), new StudySettings(standard.model(), List.of(), standard.memory(), Map.of(), 20, 200, 2, false, true, false));
        for (int i = 0; i < 2; i++) {
            rate(kind, Rating.EASY);
            clock.advance(Duration.ofDays(20));
            rate(kind, Rating.AGAIN);
            clock.advance(Duration.ofMinutes(10));
        }
    }

    @Test
    void withoutTroubleThePageSaysSo() {
        open("study/cards");

        assertThat(title()).isEqualTo("No card needs care.");
        assertThat(page()).contains("All cards are in play.");
    }

    @Test
    void aLeechShowsHowOftenItWasForgottenAndItsAnswerAndSource() {
        forgetTwice(TaskKind.SHORT_ANSWER);

        open("study/cards");

        assertThat(title()).isEqualTo("One card needs care.");
        assertThat(parts()).containsExactly("Forgotten too often");
        assertThat(text(cards().getFirst())).contains("Which leader received Lavrov?", "Kim Jong Un", "Forgotten 2 times.", "The Korea Herald");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("sources/herald-2023");
    }

    @Test
    void aLeechByPredictionSaysWhatWasToBeExpected() {
        // A card just recalled is forgotten three times on days when it should still be known.
        for (int i = 0; i < 3; i++) {
            rate(TaskKind.SHORT_ANSWER, Rating.EASY);
            clock.advance(Duration.ofDays(1));
            rate(TaskKind.SHORT_ANSWER, Rating.AGAIN);
            clock.advance(Duration.ofMinutes(10));
        }

        open("study/cards");

        assertThat(text(cards().getFirst())).containsPattern("Forgotten 3 times in 3 reviews, where 0\\.\\d were to be expected\\.");
    }

    @Test
    void besideALeechStandsTheMixUpThatItsAnswersPointTo() {
        forgetTwice(TaskKind.SHORT_ANSWER);
        answerInQuiz(TaskKind.SHORT_ANSWER, new Response.Text("Sergei Lavrov"));

        open("study/cards");

        assertThat(text(byTestId("confused-with"))).contains("You answered “Sergei Lavrov”.", "Probably mixed up with",
                "Who came to Pyongyang?");
    }

    @Test
    void everyReasonHasItsPartAndItsWayBack() {
        act(TaskKind.SINGLE_CHOICE, CardAction.Kind.SUSPEND, Optional.empty());
        act(TaskKind.NUMBER, CardAction.Kind.FLAG, Optional.empty());
        var tomorrow = new StudyDay(StudyDay.at(clock.instant(), ZoneId.systemDefault()).date().plusDays(1));
        act(TaskKind.TRUE_FALSE, CardAction.Kind.BURY, Optional.of(tomorrow));
        open("study/cards");
        assertThat(parts()).containsExactly("Suspended", "Marked", "Set aside");

        test(find(Button.class, cards().get(0)).withTestId("resume").single()).click();
        assertThat(card(TaskKind.SINGLE_CHOICE).suspended()).isFalse();
        test(find(Button.class, cards().get(0)).withTestId("unflag").single()).click();
        assertThat(card(TaskKind.NUMBER).flagged()).isFalse();
        test(find(Button.class, cards().get(0)).withTestId("resume").single()).click();

        assertThat(card(TaskKind.TRUE_FALSE).buriedUntil()).isEmpty();
        assertThat(title()).isEqualTo("No card needs care.");
    }

    @Test
    void aCardBeginsAnewOnlyWhenThatIsConfirmed() {
        forgetTwice(TaskKind.SHORT_ANSWER);
        clock.advance(Duration.ofSeconds(1));
        open("study/cards");

        press("reset");
        assertThat(card(TaskKind.SHORT_ANSWER).isNew()).isFalse();
        new ConfirmDialogTester(find(ConfirmDialog.class).single()).confirm();

        assertThat(card(TaskKind.SHORT_ANSWER).isNew()).isTrue();
        assertThat(title()).isEqualTo("No card needs care.");
    }

    @Test
    void everyStepIsTakenBackByButtonOrKeyAndOnlyWhatWasDoneHere() {
        act(TaskKind.SINGLE_CHOICE, CardAction.Kind.SUSPEND, Optional.empty());
        act(TaskKind.NUMBER, CardAction.Kind.FLAG, Optional.empty());
        open("study/cards");
        undoByKey();
        assertThat(card(TaskKind.NUMBER).flagged()).isTrue();
        assertThat(isShown("undo")).isFalse();

        here(0, "resume");
        here(0, "unflag");
        assertThat(title()).isEqualTo("No card needs care.");
        assertThat(text(byTestId("notice"))).isEqualTo("The mark is removed.");
        undoByKey();
        assertThat(card(TaskKind.NUMBER).flagged()).isTrue();
        assertThat(text(byTestId("notice"))).isEqualTo("Taken back: In which year was the meeting?");
        press("undo");

        assertThat(card(TaskKind.SINGLE_CHOICE).suspended()).isTrue();
        assertThat(parts()).containsExactly("Suspended", "Marked");
        assertThat(isShown("undo")).isFalse();
        undoByKey();
        assertThat(parts()).containsExactly("Suspended", "Marked");
    }

    @Test
    void aCardThatBeganAnewIsWhatItWas() {
        forgetTwice(TaskKind.SHORT_ANSWER);
        clock.advance(Duration.ofSeconds(1));
        var before = card(TaskKind.SHORT_ANSWER);
        open("study/cards");
        press("reset");
        new ConfirmDialogTester(find(ConfirmDialog.class).single()).confirm();

        press("undo");

        assertThat(card(TaskKind.SHORT_ANSWER)).isEqualTo(before);
        assertThat(parts()).containsExactly("Forgotten too often");
    }

    @Test
    void thePageIsClosedInTheMiddleOfATest() {
        act(TaskKind.NUMBER, CardAction.Kind.FLAG, Optional.empty());
        open("study/cards");
        assertThat(page()).contains("In which year was the meeting?", "2023");
        var test = quizzes.start(learner(), new QuizOrder(Selection.ALL, Way.TEST, 5, Optional.empty()));

        here(0, "suspend");

        assertThat(title()).isEqualTo("Cards that need care");
        assertThat(page()).contains("Closed during your test").doesNotContain("In which year was the meeting?", "2023");
        assertThat(isShown("undo")).isFalse();
        open("study/cards");
        assertThat(page()).contains("Closed during your test");
        assertThat(find(Anchor.class).withText("Back to the test").single().getHref()).isEqualTo("quiz/" + test);
        quizzes.handIn(learner(), test);
        open("study/cards");
        assertThat(page()).contains("In which year was the meeting?");
    }

    @Test
    void aSuspendedLeechIsStillALeech() {
        forgetTwice(TaskKind.SHORT_ANSWER);
        clock.advance(Duration.ofSeconds(1));
        open("study/cards");

        press("suspend");

        assertThat(parts()).containsExactly("Forgotten too often");
        assertThat(text(cards().getFirst())).contains("Suspended", "Resume");
    }

    @Test
    void aMistakeIsReportedWithoutLeavingThePage() {
        act(TaskKind.NUMBER, CardAction.Kind.FLAG, Optional.empty());
        open("study/cards");
        press("report");
        test(find(TextArea.class).single()).setValue(" ");
        press("report-send");
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Please write 1 to 500 characters.");

        test(find(TextArea.class).single()).setValue("The year is wrong.");
        press("report-send");

        assertThat(page()).contains("Sent. The teachers see it");
        assertThat(jdbc.sql("select sentence from question_report where learner_id = ? and question_id = ?")
                .params(learner().uuid(), question(TaskKind.NUMBER).id().text()).query(String.class).list())
                .containsExactly("The year is wrong.");
        press("report-close");
        assertThat(find(TextArea.class).exists()).isFalse();
    }
}
