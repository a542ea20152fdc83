package app.parley.study.ui;

import app.parley.bank.Bank;
import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.Response;
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
import app.parley.study.CardId;
import app.parley.study.Face;
import app.parley.study.Selection;
import app.parley.study.StudyService;
import app.parley.study.StudySettings;
import app.parley.testing.FailingLog;
import app.parley.testing.MovableClock;
import app.parley.testing.PageText;
import app.parley.testing.ParleyTest;
import app.parley.testing.TemporaryData;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Pages of self-study on a bank with one question of each kind, a clock to move and an answer log that can fail. */
@ParleyTest
@Import(CardsViewTest.Surroundings.class)
abstract class CardsViewTest extends SpringBrowserlessTest {

    /** The bank's questions that make one card each, in the order of the deck. */
    static final int SIMPLE = 7;
    /** What a day introduces of the bank: those, and one of the six cards of the matching. */
    static final int FRESH = SIMPLE + 1;

    static final ZoneId ZONE = ZoneId.systemDefault();

    @Autowired
    StudyService study;

    @Autowired
    Notebooks notebooks;

    @Autowired
    Bank bank;

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
        return Set.of("app.parley.study.ui", "app.parley.quiz.ui", "app.parley.shell");
    }

    @BeforeEach
    void mendLog() {
        log.mend();
    }

    StudyDay today() {
        return StudyDay.at(clock.instant(), ZONE);
    }

    LearnerId learner() {
        return notebooks.currentOrNew();
    }

    Question question(String id) {
        return bank.current().question(new QuestionId(id)).orElseThrow();
    }

    /** The learner's card of a question that makes only one. */
    Card card(String question) {
        return study.cards(learner()).card(new CardId(new QuestionId(question), Face.WHOLE)).orElseThrow();
    }

    /** Rates a card as another tab would. */
    void rated(String question, Rating rating) {
        rated(card(question), rating);
    }

    void rated(Card card, Rating rating) {
        var previews = study.preview(study.cards(learner()), card, ZONE);
        study.answer(study.cards(learner()), AnswerId.random(), card, rating, Optional.empty(), previews.draws().get(rating),
                Duration.ofSeconds(6), ZONE);
        // No two things at the same moment, as with people.
        clock.advance(Duration.ofSeconds(6));
    }

    void missedInClass(String question) {
        log.append(new Answer(AnswerId.random(), new Activity(Activity.Kind.LIVE, UUID.randomUUID()), UUID.randomUUID(), 0,
                Optional.of(learner()), question(question).ref(), new Response.Nothing(), 0, Set.of(), clock.instant(),
                StudyDay.at(clock.instant(), ZONE), Optional.empty()));
    }

    void settings(StudySettings settings) {
        study.change(learner(), settings);
    }

    static StudySettings with(boolean fourRatings, boolean showsIntervals, boolean typing) {
        var usual = StudySettings.DEFAULT;
        return new StudySettings(usual.model(), usual.weights(), usual.memory(), usual.easyDays(), usual.newPerDay(),
                usual.reviewsPerDay(), usual.leechThreshold(), fourRatings, showsIntervals, typing);
    }

    int total(Selection selection) {
        return study.plan(study.cards(learner()), selection, ZONE).total();
    }

    static void open(String path) {
        var query = path.indexOf('?');
        if (query < 0) {
            UI.getCurrent().navigate(path);
        } else {
            UI.getCurrent().navigate(path.substring(0, query), QueryParameters.fromString(path.substring(query + 1)));
        }
    }

    static String place() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    Component byTestId(String testId) {
        return find(Component.class).withTestId(testId).single();
    }

    boolean isShown(String testId) {
        return find(Component.class).withTestId(testId).exists();
    }

    void press(String testId) {
        var component = byTestId(testId);
        if (component instanceof NativeButton button) {
            test(button).click();
        } else {
            test((Button) component).click();
        }
    }

    /** A key or a swipe, as the browser reports it. */
    void gesture(Desk.Gesture gesture) {
        Gestures.make(find(Desk.class).single(), gesture);
    }

    void gesture(Desk.Gesture gesture, int turn) {
        Gestures.make(find(Desk.class).single(), gesture, turn);
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
}
