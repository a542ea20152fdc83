package app.parley.quiz.ui;

import app.parley.bank.Response;
import app.parley.bank.TaskKind;
import app.parley.bank.seeds.SmallSeeds;
import app.parley.people.Notebooks;
import app.parley.quiz.AttemptId;
import app.parley.quiz.QuizOrder;
import app.parley.quiz.QuizService;
import app.parley.quiz.Selection;
import app.parley.quiz.Way;
import app.parley.record.AnswerId;
import app.parley.record.AnswerLog;
import app.parley.testing.FailingLog;
import app.parley.testing.MovableClock;
import app.parley.testing.PageText;
import app.parley.testing.ParleyTest;
import app.parley.testing.TemporaryData;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Views of quizzes on a bank with one question of each kind, a clock to move and an answer log that can fail. */
@ParleyTest
@Import(QuizViewTest.Surroundings.class)
abstract class QuizViewTest extends SpringBrowserlessTest {

    /** How many questions the bank has. */
    static final int QUESTIONS = TaskKind.values().length;

    @Autowired
    QuizService quizzes;

    @Autowired
    Notebooks notebooks;

    @Autowired
    MovableClock clock;

    @Autowired
    FailingLog log;

    @DynamicPropertySource
    static void smallBank(DynamicPropertyRegistry settings) {
        var location = SmallSeeds.faultless().writeInto(TemporaryData.newFolder());
        settings.add("parley.seeds", () -> location);
    }

    // Not a @Configuration: the scan of the whole application, in other tests, must not find it.
    static class Surroundings {

        @Bean
        @Primary
        FailingLog failingLog(@Qualifier("groupCommitAnswerLog") AnswerLog log) {
            return new FailingLog(log);
        }

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock(Instant.parse("2026-11-22T10:00:00Z"));
        }
    }

    @Override
    protected Set<String> scanPackages() {
        return Set.of("app.parley.quiz.ui", "app.parley.shell", "app.parley.study.ui");
    }

    @BeforeEach
    void mendLog() {
        log.mend();
    }

    /** An attempt of this device's notebook at all questions. */
    AttemptId anAttempt(Way way) {
        return quizzes.start(notebooks.currentOrNew(), new QuizOrder(Selection.ALL, way, QUESTIONS, Optional.empty()));
    }

    /** Such an attempt, gone on with until a question of this kind is next. */
    AttemptId anAttemptAt(TaskKind kind, Way way) {
        var attempt = anAttempt(way);
        while (quizzes.next(quizzes.progress(notebooks.currentOrNew(), attempt)).orElseThrow().kind() != kind) {
            skip(attempt);
        }
        return attempt;
    }

    /** Leaves the next question without an answer, as another tab would. */
    void skip(AttemptId attempt) {
        answer(attempt, new Response.Nothing());
    }

    void answer(AttemptId attempt, Response response) {
        var learner = notebooks.currentOrNew();
        var place = quizzes.progress(learner, attempt).next().orElseThrow();
        quizzes.answer(learner, attempt, place, AnswerId.random(), response, Optional.of(Duration.ofSeconds(3)), ZoneOffset.UTC);
    }

    /** How many answers of this device's notebook are stored. */
    int stored(AttemptId attempt) {
        return quizzes.progress(notebooks.currentOrNew(), attempt).answered();
    }

    static void open(String path) {
        var query = path.indexOf('?');
        if (query < 0) {
            UI.getCurrent().navigate(path);
        } else {
            UI.getCurrent().navigate(path.substring(0, query), QueryParameters.fromString(path.substring(query + 1)));
        }
    }

    /** Several components with the same test id. */
    List<Component> allByTestId(String testId) {
        return find(Component.class).withAttribute("data-testid", testId).all();
    }

    Component byTestId(String testId) {
        return find(Component.class).withTestId(testId).single();
    }

    void press(String testId) {
        test((Button) byTestId(testId)).click();
    }

    boolean isShown(String testId) {
        return find(Component.class).withTestId(testId).exists();
    }

    static String page() {
        return PageText.page();
    }

    static String text(Component component) {
        return PageText.of(component);
    }

    static String everything() {
        return PageText.everything();
    }

    static String everything(Element root) {
        return PageText.everything(root);
    }
}
