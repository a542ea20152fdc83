package app.parley.quiz.ui;

import app.parley.bank.Response;
import app.parley.bank.TaskKind;
import app.parley.bank.seeds.SmallSeeds;
import app.parley.bank.QuestionId;
import app.parley.base.LearnerId;
import app.parley.people.Notebooks;
import app.parley.quiz.AttemptId;
import app.parley.quiz.QuizOrder;
import app.parley.quiz.QuizService;
import app.parley.quiz.Selection;
import app.parley.quiz.Way;
import app.parley.record.Activity;
import app.parley.record.Answer;
import app.parley.record.AnswerId;
import app.parley.record.AnswerLog;
import app.parley.record.Change;
import app.parley.record.Logged;
import app.parley.record.NotStoredException;
import app.parley.record.Scored;
import app.parley.record.Tally;
import app.parley.testing.MovableClock;
import app.parley.testing.ParleyTest;
import app.parley.testing.TemporaryData;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementData;
import com.vaadin.flow.internal.nodefeature.TextNodeMap;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

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

    /** The real answer log, except that it can be told to fail. */
    static final class FailingLog implements AnswerLog {

        private final AnswerLog log;
        private final List<AnswerId> received = new ArrayList<>();
        private boolean fails;

        FailingLog(AnswerLog log) {
            this.log = log;
        }

        void setFails(boolean fails) {
            this.fails = fails;
        }

        /** The ids of all answers that arrived here, stored or not. */
        List<AnswerId> received() {
            return List.copyOf(received);
        }

        @Override
        public Answer append(Answer answer) {
            received.add(answer.id());
            if (fails) {
                throw new NotStoredException("the disk is full");
            }
            return log.append(answer);
        }

        @Override
        public List<Answer> appendAll(List<Answer> answers) {
            return answers.stream().map(this::append).toList();
        }

        @Override
        public void adopt(Activity activity, UUID respondent, LearnerId learner) {
            log.adopt(activity, respondent, learner);
        }

        @Override
        public boolean retract(LearnerId learner, AnswerId answer) {
            return log.retract(learner, answer);
        }

        @Override
        public List<Change> changes(LearnerId learner, long after, int limit) {
            return log.changes(learner, after, limit);
        }

        @Override
        public List<Logged> of(LearnerId learner, QuestionId question) {
            return log.of(learner, question);
        }

        @Override
        public List<Logged> newest(LearnerId learner, Activity.Kind kind, int limit) {
            return log.newest(learner, kind, limit);
        }

        @Override
        public List<Answer> of(Collection<Activity> activities, UUID respondent) {
            return log.of(activities, respondent);
        }

        @Override
        public List<Logged> of(LearnerId learner, long after, int limit) {
            return log.of(learner, after, limit);
        }

        @Override
        public List<Scored> scores(LearnerId learner) {
            return log.scores(learner);
        }

        @Override
        public List<Tally> tallies(Collection<LearnerId> learners) {
            return log.tallies(learners);
        }

        @Override
        public void forget(LearnerId learner) {
            log.forget(learner);
        }
    }

    @Override
    protected Set<String> scanPackages() {
        return Set.of("app.parley.quiz.ui", "app.parley.shell", "app.parley.study.ui");
    }

    @BeforeEach
    void mendLog() {
        log.setFails(false);
        log.received.clear();
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

    /** What can be read on the page. */
    static String page() {
        return UI.getCurrent().getChildren().map(QuizViewTest::text).collect(Collectors.joining("\n"));
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    /** All that would be sent to the browser: texts, tags, attributes, properties and classes, also of what is not shown. */
    static String everything() {
        return everything(UI.getCurrent().getElement());
    }

    static String everything(Element root) {
        var all = new ArrayList<String>();
        root.getNode().visitNodeTree(node -> {
            if (node.hasFeature(TextNodeMap.class)) {
                all.add(Element.get(node).getText());
            } else if (node.hasFeature(ElementData.class)) {
                var element = Element.get(node);
                all.add("<" + element.getTag());
                element.getAttributeNames().sorted().forEach(name -> all.add(name + "=" + element.getAttribute(name)));
                element.getPropertyNames().sorted().forEach(name -> all.add(name + ":" + element.getPropertyRaw(name)));
            }
        });
        // Random ids say nothing, but may contain any four digits.
        return UUIDS.matcher(String.join("\n", all)).replaceAll("uuid");
    }
}
