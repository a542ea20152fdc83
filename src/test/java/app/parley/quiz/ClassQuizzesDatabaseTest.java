package app.parley.quiz;

import static app.parley.bank.Questions.aQuestion;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.BankFake;
import app.parley.bank.ChoiceId;
import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.people.ClassActivity.Summary;
import app.parley.people.ClassMember;
import app.parley.people.DisplayName;
import app.parley.people.PeopleFixture;
import app.parley.people.SchoolClasses;
import app.parley.quiz.store.QuizStores;
import app.parley.record.AnswerId;
import app.parley.record.AnswerLog;
import app.parley.record.store.AnswerLogs;
import app.parley.testing.Database;
import app.parley.testing.MovableClock;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.Lifecycle;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** What a teacher sees of a class. */
@ParameterizedClass
@EnumSource(Database.class)
class ClassQuizzesDatabaseTest {

    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Response RIGHT = new Response.Chosen(Set.of(ChoiceId.of("Anti-Ballistic Missile Treaty")));

    private final Database database;
    private final MovableClock clock = new MovableClock(Attempts.START);
    private final BankFake bank = new BankFake()
            .with("treaties", aQuestion().id("abm").build(), aQuestion().id("framework").build());
    private final AtomicInteger readings = new AtomicInteger();
    private PeopleFixture people;
    private AnswerLog log;
    private QuizService quizzes;
    private ClassQuizzes activity;

    ClassQuizzesDatabaseTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        people = new PeopleFixture(database);
        PeopleFixture.signIn(people.aTeacher());
        var dataSource = counting(people.get(DataSource.class));
        var attempts = QuizStores.on(dataSource);
        log = AnswerLogs.logOn(dataSource);
        quizzes = new QuizService(bank, log, attempts, clock, List.of(new UntoldTests(attempts, log, clock)));
        activity = new ClassQuizzes(attempts, log, people.get(SchoolClasses.class), clock);
    }

    /** Outside a transaction each reading takes a connection of its own. */
    private DataSource counting(DataSource dataSource) {
        return new DelegatingDataSource(dataSource) {
            @Override
            public Connection getConnection() throws SQLException {
                readings.incrementAndGet();
                return super.getConnection();
            }
        };
    }

    @AfterEach
    void close() {
        ((Lifecycle) log).stop();
        people.close();
    }

    private static ClassMember aMember(Instant joinedAt) {
        return new ClassMember(LearnerId.random(), DisplayName.of("Ana"), joinedAt, joinedAt);
    }

    private AttemptId start(ClassMember member, Optional<Duration> limit) {
        return quizzes.start(member.learner(), new QuizOrder(Selection.ALL, Way.TEST, 2, limit));
    }

    private void answer(ClassMember member, AttemptId attempt, int place, Response response) {
        quizzes.answer(member.learner(), attempt, place, AnswerId.random(), response, Optional.empty(), ZoneOffset.UTC);
    }

    @Test
    void quizIsFinishedWithItsLastAnswerOrByHandOrByTime() {
        var ana = aMember(Attempts.START.minusSeconds(1));
        var answered = start(ana, Optional.empty());
        answer(ana, answered, 0, RIGHT);
        answer(ana, answered, 1, new Response.Nothing());
        var handedIn = start(ana, Optional.empty());
        answer(ana, handedIn, 0, RIGHT);
        quizzes.handIn(ana.learner(), handedIn);
        start(ana, Optional.of(LIMIT));
        start(ana, Optional.empty());

        clock.advance(LIMIT.plus(Progress.GRACE).plusSeconds(1));

        assertThat(activity.of(List.of(ana)))
                .containsExactly(Map.entry(ana.learner(), new Summary(3, 1.0 / 3, Attempts.START.plus(LIMIT))));
    }

    @Test
    void whatWasFinishedBeforeJoiningIsNotTold() {
        var late = aMember(Attempts.START.plusSeconds(1));
        quizzes.handIn(late.learner(), start(late, Optional.empty()));

        assertThat(activity.of(List.of(late))).isEmpty();
    }

    @Test
    void largeClassIsReadAsQuicklyAsASmallOne() {
        var members = Stream.generate(() -> aMember(Attempts.START.minusSeconds(1))).limit(20).toList();
        members.forEach(member -> quizzes.handIn(member.learner(), start(member, Optional.empty())));
        readings.set(0);

        assertThat(activity.of(members)).hasSize(20);

        assertThat(readings).hasValue(2);
    }
}
