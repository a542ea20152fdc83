package app.parley.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.Response;
import app.parley.bank.TaskKind;
import app.parley.base.LearnerId;
import app.parley.design.TimerRing;
import app.parley.design.Track;
import app.parley.quiz.Attempt;
import app.parley.quiz.AttemptId;
import app.parley.quiz.Progress;
import app.parley.quiz.QuizOrder;
import app.parley.quiz.Selection;
import app.parley.quiz.Way;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.confirmdialog.ConfirmDialogTester;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;

/** An attempt from question to question: going on, going wrong, coming to an end. */
class AttemptViewTest extends QuizViewTest {

    private static final Duration LIMIT = Duration.ofMinutes(10);

    private String heading() {
        return find(H1.class).single().getText();
    }

    private String place() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    private AttemptId aTimedTest() {
        return quizzes.start(notebooks.currentOrNew(), new QuizOrder(Selection.ALL, Way.TEST, QUESTIONS, Optional.of(LIMIT)));
    }

    private void skipTo(AttemptId attempt, TaskKind kind) {
        while (quizzes.next(quizzes.progress(notebooks.currentOrNew(), attempt)).orElseThrow().kind() != kind) {
            skip(attempt);
        }
    }

    private void timeRunsOutInTheBrowser() {
        var ring = find(TimerRing.class).single().getElement();
        ring.getNode().getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(ring, "time-up", JsonNodeFactory.instance.objectNode()));
    }

    @Test
    void everyQuestionIsAskedOnceAndThenTheResultIsShown() {
        var attempt = anAttempt(Way.PRACTICE);
        open(QuizAddress.of(attempt));

        var prompts = IntStream.range(0, QUESTIONS).mapToObj(_ -> {
            var prompt = heading();
            press("skip");
            press("next");
            return prompt;
        }).toList();

        assertThat(prompts).doesNotHaveDuplicates();
        assertThat(place()).isEqualTo(QuizAddress.result(attempt));
    }

    @Test
    void reloadAsksTheSameQuestionAndSaysHowFarItCame() {
        var attempt = anAttempt(Way.PRACTICE);
        open(QuizAddress.of(attempt));
        press("skip");
        press("next");
        var prompt = heading();

        open("study");
        open(QuizAddress.of(attempt));

        assertThat(heading()).isEqualTo(prompt);
        assertThat(page()).contains("1 of 8");
        assertThat(find(Track.class).first().getElement().getAttribute("aria-valuenow")).isEqualTo("1");
    }

    @Test
    void questionAnsweredInAnotherTabCountsOnceAndTellsWhatTheFirstAnswerWas() {
        var attempt = anAttemptAt(TaskKind.SHORT_ANSWER, Way.PRACTICE);
        open(QuizAddress.of(attempt));
        answer(attempt, new Response.Text("Kim Jong Un"));
        var before = stored(attempt);

        test((TextField) byTestId("answer-text")).setValue("Igor Ivanov");
        press("answer");

        assertThat(stored(attempt)).isEqualTo(before);
        assertThat(text(byTestId("verdict"))).isEqualTo("Right.");
        assertThat(((TextField) byTestId("answer-text")).getValue()).isEqualTo("Kim Jong Un");
    }

    @Test
    void tabLeftBehindGoesOnWhereTheOtherOneIs() {
        var attempt = anAttempt(Way.TEST);
        open(QuizAddress.of(attempt));
        skip(attempt);
        skip(attempt);

        press("skip");

        assertThat(stored(attempt)).isEqualTo(2);
        assertThat(page()).contains("2 of 8");
        assertThat(heading()).isEqualTo(quizzes.next(quizzes.progress(notebooks.currentOrNew(), attempt)).orElseThrow().prompt());
    }

    @Test
    void tabOfAnAttemptThatWasFinishedElsewhereShowsTheResult() {
        var attempt = anAttempt(Way.TEST);
        open(QuizAddress.of(attempt));
        quizzes.handIn(notebooks.currentOrNew(), attempt);

        press("skip");

        assertThat(place()).isEqualTo(QuizAddress.result(attempt));
        assertThat(stored(attempt)).isZero();
    }

    @Test
    void answerThatWasNotStoredStaysAndIsSentAgainUnderTheSameId() {
        var attempt = anAttemptAt(TaskKind.SHORT_ANSWER, Way.PRACTICE);
        var before = stored(attempt);
        open(QuizAddress.of(attempt));
        log.setFails(true);
        test((TextField) byTestId("answer-text")).setValue("Kim Jong Un");

        press("answer");

        assertThat(page()).contains("Your answer could not be stored. It is still here; send it again.");
        assertThat(((TextField) byTestId("answer-text")).getValue()).isEqualTo("Kim Jong Un");
        assertThat(isShown("verdict")).isFalse();
        assertThat(stored(attempt)).isEqualTo(before);

        log.setFails(false);
        press("answer");

        assertThat(text(byTestId("verdict"))).isEqualTo("Right.");
        assertThat(find(Paragraph.class).withAttribute("role", "alert").exists()).isFalse();
        assertThat(stored(attempt)).isEqualTo(before + 1);
        assertThat(log.received().subList(before, before + 2)).hasSize(2).containsOnly(log.received().getLast());
    }

    @Test
    void finishedAttemptLeadsToItsResult() {
        var attempt = anAttempt(Way.TEST);
        quizzes.handIn(notebooks.currentOrNew(), attempt);

        open(QuizAddress.of(attempt));

        assertThat(place()).isEqualTo(QuizAddress.result(attempt));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quiz/0", "quiz/<script>", "quiz/00000000-0000-0000-0000-000000000000",
            "quiz/00000000-0000-0000-0000-000000000000/result", "quiz/x/result"})
    void attemptThatDoesNotExistIsNotFound(String path) {
        notebooks.currentOrNew();

        open(path);

        assertThat(page()).contains("There is nothing at this address.");
    }

    @Test
    void attemptOfAnotherNotebookIsNotFound() {
        notebooks.currentOrNew();
        var attempt = quizzes.start(LearnerId.random(), new QuizOrder(Selection.ALL, Way.PRACTICE, 3, Optional.empty()));

        for (var path : new String[] {QuizAddress.of(attempt), QuizAddress.result(attempt)}) {
            open(path);

            assertThat(page()).as(path).contains("There is nothing at this address.");
        }
    }

    @Test
    void whatIsInTheFormIsSentWhenTimeIsUp() {
        var attempt = aTimedTest();
        skipTo(attempt, TaskKind.SHORT_ANSWER);
        var before = stored(attempt);
        open(QuizAddress.of(attempt));
        test((TextField) byTestId("answer-text")).setValue("Kim Jong Un");

        clock.advance(LIMIT);
        timeRunsOutInTheBrowser();

        assertThat(place()).isEqualTo(QuizAddress.result(attempt));
        assertThat(stored(attempt)).isEqualTo(before + 1);
    }

    @Test
    void orderThatNobodyTouchedIsNoAnswerWhenTimeIsUp() {
        var attempt = aTimedTest();
        skipTo(attempt, TaskKind.ORDERING);
        var before = stored(attempt);
        open(QuizAddress.of(attempt));

        clock.advance(LIMIT);
        timeRunsOutInTheBrowser();

        assertThat(place()).isEqualTo(QuizAddress.result(attempt));
        assertThat(stored(attempt)).isEqualTo(before);
    }

    @Test
    void orderThatWasChangedIsSentWhenTimeIsUp() {
        var attempt = aTimedTest();
        skipTo(attempt, TaskKind.ORDERING);
        var before = stored(attempt);
        open(QuizAddress.of(attempt));
        test(find(NativeButton.class).all().stream().filter(NativeButton::isEnabled)
                .filter(button -> button.getElement().getAttribute("aria-label") != null
                        && button.getElement().getAttribute("aria-label").startsWith("Move down"))
                .findFirst().orElseThrow()).click();

        clock.advance(LIMIT);
        timeRunsOutInTheBrowser();

        assertThat(stored(attempt)).isEqualTo(before + 1);
    }

    @Test
    void whatIsSentTooLateDoesNotCountAndTheResultIsShown() {
        var attempt = aTimedTest();
        skipTo(attempt, TaskKind.SHORT_ANSWER);
        var before = stored(attempt);
        open(QuizAddress.of(attempt));
        test((TextField) byTestId("answer-text")).setValue("Kim Jong Un");

        clock.advance(LIMIT.plus(Progress.GRACE).plusSeconds(1));
        timeRunsOutInTheBrowser();

        assertThat(place()).isEqualTo(QuizAddress.result(attempt));
        assertThat(stored(attempt)).isEqualTo(before);
    }

    @Test
    void browserWhoseClockIsWrongDoesNotEndATest() {
        var attempt = aTimedTest();
        open(QuizAddress.of(attempt));

        timeRunsOutInTheBrowser();

        assertThat(place()).isEqualTo(QuizAddress.of(attempt));
        assertThat(quizzes.isOver(quizzes.progress(notebooks.currentOrNew(), attempt))).isFalse();
    }

    @Test
    void homeworkThatClosesLaterShowsItsClockInTheLastHour() {
        var attempt = quizzes.progress(notebooks.currentOrNew(), anAttempt(Way.TEST)).attempt();
        var closing = new Attempt(attempt.id(), attempt.learner(), attempt.way(), attempt.subject(), attempt.plan(), attempt.seed(),
                clock.instant().minus(Duration.ofHours(9)), Optional.of(clock.instant().plus(Duration.ofHours(3))), Optional.empty(),
                Optional.empty());

        UI.getCurrent().add(new QuizBar(Progress.of(closing, List.of()), clock, () -> {}, () -> {}));

        var ring = find(TimerRing.class).single().getElement();
        assertThat(ring.getAttribute("left-ms")).isEqualTo("10800000");
        assertThat(ring.getAttribute("shown-from-ms")).isEqualTo("3600000");
        assertThat(ring.getAttribute("total-ms")).isEqualTo("3600000");
    }

    @Test
    void ringOfOnesOwnTimeIsSeenFromTheStart() {
        open(QuizAddress.of(aTimedTest()));

        assertThat(find(TimerRing.class).single().getElement().hasAttribute("shown-from-ms")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"skip", "next", "end", "time"})
    void pageOfANotebookThatIsNotOpenHereAnyMoreDoesNothing(String action) {
        var attempt = action.equals("time") ? aTimedTest() : anAttempt(Way.PRACTICE);
        var owner = notebooks.currentOrNew();
        open(QuizAddress.of(attempt));
        if (action.equals("next")) {
            press("skip");
        }
        var before = stored(attempt);
        notebooks.signOut();

        switch (action) {
            case "time" -> {
                clock.advance(LIMIT);
                timeRunsOutInTheBrowser();
            }
            case "end" -> {
                press("end");
                new ConfirmDialogTester(find(ConfirmDialog.class).single()).confirm();
            }
            default -> press(action);
        }

        assertThat(place()).isEqualTo("study");
        assertThat(quizzes.progress(owner, attempt).answered()).isEqualTo(before);
        assertThat(quizzes.progress(owner, attempt).attempt().handedIn()).isEmpty();
    }

    @Test
    void endOfAnAttemptWhoseNotebookWasDeletedLeadsAway() {
        open(QuizAddress.of(anAttempt(Way.PRACTICE)));
        notebooks.delete();

        press("end");
        new ConfirmDialogTester(find(ConfirmDialog.class).single()).confirm();

        assertThat(place()).isEqualTo("study");
    }

    @Test
    void fullDiskWhenTimeIsUpStillLeadsToTheResult() {
        var attempt = aTimedTest();
        skipTo(attempt, TaskKind.SHORT_ANSWER);
        open(QuizAddress.of(attempt));
        test((TextField) byTestId("answer-text")).setValue("Kim Jong Un");
        log.setFails(true);

        clock.advance(LIMIT);
        timeRunsOutInTheBrowser();

        assertThat(page()).contains("Your answer could not be stored. It is still here; send it again.");
    }

    @Test
    void wayOutIsThereWithoutTheNavigation() {
        open(QuizAddress.of(anAttempt(Way.PRACTICE)));

        var exit = find(Anchor.class).withId("exit").single();
        assertThat(exit.getHref()).isEqualTo("study");
        assertThat(exit.getElement().getAttribute("aria-label")).isEqualTo("Stop for now. You can go on later.");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain("sources", "history");
    }
}
