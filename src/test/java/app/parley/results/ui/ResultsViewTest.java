package app.parley.results.ui;

import static org.awaitility.Awaitility.await;

import app.parley.bank.Bank;
import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.TaskKind;
import app.parley.base.LearnerId;
import app.parley.live.GameId;
import app.parley.live.Hosting;
import app.parley.live.LiveGames;
import app.parley.live.Settings;
import app.parley.live.room.Command;
import app.parley.live.room.HostMove;
import app.parley.live.room.Phase;
import app.parley.people.SchoolClass;
import app.parley.people.StoredClasses;
import app.parley.people.Teacher;
import app.parley.record.AnswerLog;
import app.parley.results.Remedies;
import app.parley.results.Remedy;
import app.parley.testing.PageText;
import app.parley.testing.ParleyTest;
import app.parley.testing.SignedIn;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;

/** Pages of results, and what they are about: games whose answers a test writes down. */
@ParleyTest
abstract class ResultsViewTest {

    /** Its options are a mix-up, two more wrong ones, and D, which is right. */
    static final QuestionId TREATY = new QuestionId("ap-clinton-treaty");

    @Autowired
    Bank bank;

    @Autowired
    AnswerLog log;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext application;

    private SecuredBrowserlessApplicationContext<Authentication> app;
    PlayedGames games;
    private StoredClasses classes;
    private Teacher teacher;
    private BrowserlessUIContext window;

    @BeforeEach
    void open() {
        app = SpringBrowserlessApplicationContext.createSecured(application, "app.parley");
        classes = new StoredClasses(application::getBean);
        games = new PlayedGames(application::getBean);
        signIn(aTeacher());
    }

    @AfterEach
    void close() {
        app.close();
    }

    Teacher aTeacher() {
        return classes.aTeacher();
    }

    /** Whose pages are opened from now on. */
    void signIn(Teacher somebody) {
        teacher = somebody;
        window = a(somebody);
    }

    Teacher teacher() {
        return teacher;
    }

    BrowserlessUIContext a(Teacher somebody) {
        return app.newUser(SignedIn.as(somebody)).newWindow();
    }

    SchoolClass aClass(String name) {
        return classes.add(teacher, name, Instant.EPOCH);
    }

    /** So many pupils, called Pupil 01 and so on, unless they have names of their own. */
    List<LearnerId> join(SchoolClass schoolClass, int pupils, String... names) {
        return IntStream.range(0, pupils).mapToObj(i -> {
            var learner = LearnerId.random();
            classes.join(schoolClass, learner, i < names.length ? names[i] : "Pupil %02d".formatted(i + 1), Instant.EPOCH);
            return learner;
        }).toList();
    }

    /** A game of a class of so many, in which nothing has been answered yet. */
    AnsweredLesson aLesson(int pupils, Question... questions) {
        var schoolClass = aClass("10B");
        return aLesson(schoolClass, join(schoolClass, pupils), questions);
    }

    AnsweredLesson aLesson(SchoolClass schoolClass, List<LearnerId> learners, Question... questions) {
        var asked = List.of(questions);
        var game = application.getBean(LiveGames.class).open(teacher.id(), "A lesson", asked.stream().map(Question::ref).toList(), Settings.plain().build(),
                Optional.of(schoolClass.id()));
        return new AnsweredLesson(schoolClass, game.uuid(), learners, asked);
    }

    /** The hold of the teacher on the game of a lesson. */
    Hosting host(AnsweredLesson lesson) {
        return application.getBean(LiveGames.class).host(new GameId(lesson.game().id()), teacher.id());
    }

    static void move(Hosting game, HostMove move, Phase until) {
        game.give(new Command.Move(move, game.snapshot().step()));
        await().until(() -> game.snapshot().phase() == until);
    }

    /** In a pause nothing can be on its way. */
    static void close(Hosting game) {
        game.give(new Command.Move(HostMove.PAUSE, game.snapshot().step()));
        move(game, HostMove.STOP, Phase.CLOSED);
    }

    /** The question of the treaty and eleven other choices. */
    Question[] twelve() {
        return Stream.concat(Stream.of(question(TREATY)), Answers.choices(bank, 12).stream().filter(other -> !other.id().equals(TREATY)).limit(11))
                .toArray(Question[]::new);
    }

    Question question(QuestionId id) {
        return bank.current().question(id).orElseThrow();
    }

    /** The first question of a kind. */
    Question question(TaskKind kind) {
        return bank.current().decks().stream().flatMap(deck -> bank.current().questionsOf(deck).stream())
                .filter(question -> question.task().kind() == kind).findFirst().orElseThrow();
    }

    /** Opens an address as the teacher, and reads the page. */
    String show(String address) {
        show(window, address);
        return page();
    }

    /** Opens an address in a window of its own. */
    BrowserlessUIContext show(Teacher somebody, String address) {
        var opened = a(somebody);
        show(opened, address);
        return opened;
    }

    static void show(BrowserlessUIContext window, String address) {
        window.activate();
        var location = new Location(address);
        window.getUI().navigate(location.getPath(), location.getQueryParameters());
    }

    /** What happens every few seconds while something runs. */
    static void poll(BrowserlessUIContext window) {
        window.activate();
        ComponentUtil.fireEvent(window.getUI(), new PollEvent(window.getUI(), false));
    }

    String page() {
        return page(window);
    }

    static String page(BrowserlessUIContext window) {
        window.activate();
        return PageText.page();
    }

    static String everything(BrowserlessUIContext window) {
        window.activate();
        return PageText.everything();
    }

    static List<String> links(BrowserlessUIContext window) {
        window.activate();
        return window.find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    /** Presses the first button for cards in a part of the page. What is kept of that? */
    Remedy giveCards(SchoolClass schoolClass, String part) {
        window.activate();
        var within = window.find(Component.class).withId(part).single();
        window.test(window.find(Button.class, within).withAttribute("data-testid", "give-cards").all().getFirst()).click();
        return application.getBean(Remedies.class).of(schoolClass.id()).getFirst().remedy();
    }

    String text(String id) {
        window.activate();
        return PageText.of(window.find(Component.class).withId(id).single());
    }

    String byTestId(String id) {
        window.activate();
        return PageText.of(window.find(Component.class).withTestId(id).single());
    }

    BrowserlessUIContext window() {
        return window;
    }
}
