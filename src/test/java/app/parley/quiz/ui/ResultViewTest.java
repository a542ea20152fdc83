package app.parley.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.ChoiceId;
import app.parley.bank.Response;
import app.parley.bank.TaskKind;
import app.parley.quiz.AttemptId;
import app.parley.quiz.QuizService;
import app.parley.quiz.Way;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The end of an attempt and what stays of it: result, history, and the door on the home page. */
class ResultViewTest extends QuizViewTest {

    @Autowired
    private GoOnDoor door;

    /** Right on the short answer, half right on the multiple choice, wrong on the single choice; not reached: the rest. */
    private AttemptId aMixedTest() {
        var attempt = anAttempt(Way.TEST);
        var learner = notebooks.currentOrNew();
        var answers = Map.<TaskKind, Response>of(TaskKind.SHORT_ANSWER, new Response.Text("Kim Jong Un"),
                TaskKind.MULTIPLE_CHOICE, new Response.Chosen(Set.of(ChoiceId.of("One thing"))),
                TaskKind.SINGLE_CHOICE, new Response.Chosen(Set.of(ChoiceId.of("Igor Ivanov"))));
        for (int i = 0; i < QUESTIONS; i++) {
            var kind = quizzes.next(quizzes.progress(learner, attempt)).orElseThrow().kind();
            answer(attempt, answers.getOrDefault(kind, new Response.Nothing()));
        }
        return attempt;
    }

    private List<Component> items() {
        return allByTestId("reviewed");
    }

    private String item(String prompt) {
        return items().stream().map(QuizViewTest::text).filter(text -> text.contains(prompt)).findFirst().orElseThrow();
    }

    private static String place() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    @Test
    void findingComesFirst() {
        open(QuizAddress.result(aMixedTest()));

        assertThat(find(H1.class).single().getText()).isEqualTo("1 of 8 right.");
        assertThat(page()).contains("One more was partly right.");
        assertThat(text(find(Component.class).withId("topics").single())).contains("Leaders", "1.5 of 8");
        assertThat(everything()).contains("aria-label=Leaders: 19 %");
    }

    @Test
    void everyQuestionIsShownWithTheAnswerGivenTheRightOneAndTheSource() {
        open(QuizAddress.result(aMixedTest()));

        assertThat(items()).hasSize(QUESTIONS);
        assertThat(item("Which leader received Lavrov?")).contains("Right", "Kim Jong Un", "The son of Kim Jong Il.", "The Korea Herald");
        assertThat(item("Who came to Pyongyang?")).contains("Not right", "Igor Ivanov", "Sergei Lavrov",
                "The usual mix-up: They are two things.", "He came in October.");
        assertThat(item("What did Lavrov say?")).contains("Partly right, 50 %", "One thing", "Another thing");
        assertThat(item("Put these in order.")).contains("No answer", "He flies (2022)");
    }

    @Test
    void questionsNotReachedAreNotCalledWrong() {
        var attempt = anAttempt(Way.TEST);
        skip(attempt);
        quizzes.handIn(notebooks.currentOrNew(), attempt);

        open(QuizAddress.result(attempt));

        assertThat(items().stream().map(QuizViewTest::text).filter(text -> text.contains("Not answered"))).hasSize(QUESTIONS - 1);
    }

    @Test
    void whatWasMissedIsPracticedAgain() {
        open(QuizAddress.result(aMixedTest()));

        press("practice-missed");

        var practice = quizzes.running(notebooks.currentOrNew()).orElseThrow();
        assertThat(practice.way()).isEqualTo(Way.PRACTICE);
        assertThat(practice.total()).isEqualTo(QUESTIONS - 1);
        assertThat(place()).isEqualTo(QuizAddress.of(practice.id()));
    }

    @Test
    void resultOfARunningAttemptDoesNotExistYet() {
        var attempt = anAttempt(Way.TEST);

        open(QuizAddress.result(attempt));

        assertThat(place()).isEqualTo(QuizAddress.of(attempt));
        assertThat(items()).isEmpty();
    }

    @Test
    void emptyHistorySaysWhatWillStandHere() {
        open("history");

        assertThat(page()).contains("No quiz yet", "Every quiz that you take stands here, also tomorrow.");
        assertThat(find(Anchor.class).withText("Choose a quiz").single().getHref()).isEqualTo("quiz/new");
    }

    @Test
    void historyLeadsToResultsAndToWhatIsNotFinished() {
        var finished = aMixedTest();
        clock.advance(Duration.ofDays(1));
        var running = anAttempt(Way.PRACTICE);
        skip(running);

        open("history");

        assertThat(page()).contains("2 quizzes in this notebook, 1 still to finish.");
        var rows = allByTestId("attempt");
        assertThat(find(Anchor.class, rows.get(0)).first().getHref()).isEqualTo(QuizAddress.of(running));
        assertThat(text(rows.get(0))).contains("1 of 8", "Go on");
        assertThat(find(Anchor.class, rows.get(1)).first().getHref()).isEqualTo(QuizAddress.result(finished));
        assertThat(text(rows.get(1))).contains("Test", "19 %", "Look at it");
    }

    @Test
    void longHistoryIsShownPageByPage() {
        for (int i = 0; i <= QuizService.HISTORY_PAGE; i++) {
            quizzes.handIn(notebooks.currentOrNew(), anAttempt(Way.TEST));
        }

        open("history");
        assertThat(page()).contains("%d quizzes in this notebook.".formatted(QuizService.HISTORY_PAGE + 1));
        assertThat(allByTestId("attempt")).hasSize(QuizService.HISTORY_PAGE);
        press("older");

        assertThat(allByTestId("attempt")).hasSize(QuizService.HISTORY_PAGE + 1);
        assertThat(isShown("older")).isFalse();
    }

    @Test
    void doorOnTheHomePageLeadsBackToWhatIsNotFinished() {
        assertThat(door.invitation()).isEmpty();
        var attempt = anAttempt(Way.PRACTICE);
        skip(attempt);

        assertThat(door.invitation()).hasValueSatisfying(invitation -> {
            assertThat(invitation.number()).isEqualTo(QUESTIONS - 1);
            assertThat(invitation.path()).isEqualTo(QuizAddress.of(attempt));
        });
        quizzes.handIn(notebooks.currentOrNew(), attempt);
        assertThat(door.invitation()).isEmpty();
    }
}
