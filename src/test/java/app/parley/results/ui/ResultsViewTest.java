package app.parley.results.ui;

import app.parley.bank.Bank;
import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.TaskKind;
import app.parley.base.LearnerId;
import app.parley.live.GameId;
import app.parley.live.Hosting;
import app.parley.live.LiveGames;
import app.parley.live.Settings;
import app.parley.people.DisplayName;
import app.parley.people.Password;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClasses;
import app.parley.people.Teacher;
import app.parley.people.Teachers;
import app.parley.record.AnswerLog;
import app.parley.testing.PageText;
import app.parley.testing.ParleyTest;
import app.parley.testing.SignedIn;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;

/** Pages of results on games whose answers a test writes down. */
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
    private ApplicationContext application;

    @Autowired
    private Teachers teachers;

    @Autowired
    private SchoolClasses classes;

    @Autowired
    private LiveGames games;

    private SecuredBrowserlessApplicationContext<Authentication> app;
    private Teacher teacher;
    private BrowserlessUIContext window;

    @BeforeEach
    void open() {
        app = SpringBrowserlessApplicationContext.createSecured(application, "app.parley");
        teacher = aTeacher();
        window = a(teacher);
    }

    @AfterEach
    void close() {
        app.close();
    }

    Teacher aTeacher() {
        var name = "Teacher " + UUID.randomUUID().toString().substring(0, 8);
        return teachers.enrol(DisplayName.of(name), new Password("correct horse"));
    }

    BrowserlessUIContext a(Teacher somebody) {
        return app.newUser(SignedIn.as(somebody)).newWindow();
    }

    SchoolClass aClass(String name) {
        window.activate();
        return classes.create(DisplayName.of(name));
    }

    /** So many pupils, called Pupil 01 and so on, unless they have names of their own. */
    List<LearnerId> join(SchoolClass schoolClass, int pupils, String... names) {
        return IntStream.range(0, pupils).mapToObj(i -> {
            var learner = LearnerId.random();
            var name = DisplayName.of(i < names.length ? names[i] : "Pupil %02d".formatted(i + 1));
            jdbc.sql("insert into learner (learner_id, created_at, last_seen_on) values (?, ?, ?)")
                    .params(learner.uuid(), Instant.EPOCH.atOffset(ZoneOffset.UTC), LocalDate.now(ZoneOffset.UTC)).update();
            jdbc.sql("insert into class_member (class_id, learner_id, name, compared_name, joined_at) values (?, ?, ?, ?, ?)")
                    .params(schoolClass.id().value(), learner.uuid(), name.text(), name.compared(), Instant.EPOCH.atOffset(ZoneOffset.UTC))
                    .update();
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
        var game = games.open(teacher.id(), "A lesson", asked.stream().map(Question::ref).toList(), Settings.plain().build(),
                Optional.of(schoolClass.id()));
        return new AnsweredLesson(schoolClass, game.uuid(), learners, asked);
    }

    /** The hold of the teacher on the game of a lesson. */
    Hosting host(AnsweredLesson lesson) {
        return games.host(new GameId(lesson.game().id()), teacher.id());
    }

    /** The question of the treaty and eleven other choices. */
    Question[] twelve() {
        return Stream.concat(Stream.of(question(TREATY)), choices().filter(other -> !other.id().equals(TREATY)).limit(11))
                .toArray(Question[]::new);
    }

    private Stream<Question> choices() {
        return bank.current().decks().stream().flatMap(deck -> bank.current().questionsOf(deck).stream())
                .filter(question -> question.task().kind() == TaskKind.SINGLE_CHOICE);
    }

    Question question(QuestionId id) {
        return bank.current().question(id).orElseThrow();
    }

    /** The first question of a kind. */
    Question question(TaskKind kind) {
        return bank.current().decks().stream().flatMap(deck -> bank.current().questionsOf(deck).stream())
                .filter(question -> question.task().kind() == kind).findFirst().orElseThrow();
    }

    /** Opens an address as the teacher. */
    void show(String address) {
        show(window, address);
    }

    static void show(BrowserlessUIContext window, String address) {
        window.activate();
        int query = address.indexOf('?');
        if (query < 0) {
            window.getUI().navigate(address);
        } else {
            window.getUI().navigate(address.substring(0, query), QueryParameters.fromString(address.substring(query + 1)));
        }
    }

    String page() {
        window.activate();
        return PageText.page();
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
