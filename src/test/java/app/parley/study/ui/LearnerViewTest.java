package app.parley.study.ui;

import app.parley.bank.Bank;
import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.Response;
import app.parley.bank.TaskKind;
import app.parley.bank.seeds.SmallSeeds;
import app.parley.base.LearnerId;
import app.parley.base.Rating;
import app.parley.base.StudyDay;
import app.parley.people.Notebooks;
import app.parley.record.Activity;
import app.parley.record.Answer;
import app.parley.record.AnswerId;
import app.parley.record.AnswerLog;
import app.parley.study.Card;
import app.parley.study.CardAction;
import app.parley.study.CardId;
import app.parley.study.Face;
import app.parley.study.StudyService;
import app.parley.testing.MovableClock;
import app.parley.testing.ParleyTest;
import app.parley.testing.TemporaryData;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Pages of self-study on a bank with one question of each kind, and a clock to move. */
@ParleyTest
@Import(LearnerViewTest.Surroundings.class)
abstract class LearnerViewTest extends SpringBrowserlessTest {

    @Autowired
    StudyService study;

    @Autowired
    Notebooks notebooks;

    @Autowired
    MovableClock clock;

    @Autowired
    AnswerLog log;

    @Autowired
    Bank bank;

    @DynamicPropertySource
    static void smallBank(DynamicPropertyRegistry settings) {
        var location = SmallSeeds.faultless().writeInto(TemporaryData.newFolder());
        settings.add("parley.seeds", () -> location);
    }

    // Not a @Configuration: the scan of the whole application, in other tests, must not find it.
    static class Surroundings {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock(Instant.parse("2026-11-22T10:00:00Z"));
        }
    }

    @Override
    protected Set<String> scanPackages() {
        return Set.of("app.parley.study.ui", "app.parley.shell");
    }

    static void open(String path) {
        var query = path.indexOf('?');
        if (query < 0) {
            UI.getCurrent().navigate(path);
        } else {
            UI.getCurrent().navigate(path.substring(0, query), QueryParameters.fromString(path.substring(query + 1)));
        }
    }

    /** The one question of a kind. */
    Question question(TaskKind kind) {
        return bank.current().questions().values().stream().filter(one -> one.task().kind() == kind).findFirst().orElseThrow();
    }

    static CardId id(QuestionId question) {
        return new CardId(question, Face.WHOLE);
    }

    LearnerId learner() {
        return notebooks.currentOrNew();
    }

    Card card(TaskKind kind) {
        return study.cards(learner()).card(id(question(kind).id())).orElseThrow();
    }

    void rate(TaskKind kind, Rating rating) {
        study.answer(study.cards(learner()), AnswerId.random(), card(kind), rating, Optional.empty(), 0.5, Duration.ofSeconds(30), ZoneId.systemDefault());
    }

    void act(TaskKind kind, CardAction.Kind action, Optional<StudyDay> until) {
        clock.advance(Duration.ofSeconds(1));
        study.act(learner(), UUID.randomUUID(), id(question(kind).id()), action, until, ZoneId.systemDefault());
    }

    /** An answer that a quiz puts into the log. */
    Activity answerInQuiz(TaskKind kind, Response response) {
        var quiz = new Activity(Activity.Kind.QUIZ, UUID.randomUUID());
        var question = question(kind);
        log.append(new Answer(AnswerId.random(), quiz, learner().uuid(), 0, Optional.of(learner()), question.ref(), response,
                question.task().mark(response).score(), Set.of(), clock.instant(), StudyDay.at(clock.instant(), ZoneId.systemDefault()),
                Optional.empty()));
        return quiz;
    }

    Component byTestId(String testId) {
        return find(Component.class).withTestId(testId).single();
    }

    boolean isShown(String testId) {
        return find(Component.class).withTestId(testId).exists();
    }

    void press(String testId) {
        test((Button) byTestId(testId)).click();
    }

    String title() {
        return find(H1.class).single().getText();
    }

    /** What can be read on the page. */
    static String page() {
        return UI.getCurrent().getChildren().map(child -> child.getElement().getTextRecursively()).collect(Collectors.joining("\n"));
    }
}
