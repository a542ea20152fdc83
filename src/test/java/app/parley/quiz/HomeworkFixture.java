package app.parley.quiz;

import static app.parley.bank.Questions.aQuestion;

import app.parley.bank.BankFake;
import app.parley.bank.ChoiceId;
import app.parley.bank.Question;
import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.people.AccessToken;
import app.parley.people.ClassRolls;
import app.parley.people.ClassRollsFake;
import app.parley.people.DisplayName;
import app.parley.people.Memberships;
import app.parley.people.Notebooks;
import app.parley.people.PeopleFixture;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClasses;
import app.parley.people.Teacher;
import app.parley.people.Teachers;
import app.parley.quiz.HomeworkTerms.Telling;
import app.parley.quiz.store.QuizStores;
import app.parley.record.AnswerId;
import app.parley.record.AnswerLog;
import app.parley.record.store.AnswerLogs;
import app.parley.results.Occasion;
import app.parley.testing.Database;
import app.parley.testing.MovableClock;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.context.Lifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A class with its teacher, who gives homework, on a new database. */
final class HomeworkFixture implements AutoCloseable {

    static final Duration OPEN = Duration.ofDays(1);
    static final Duration LIMIT = Duration.ofMinutes(20);
    private static final Response RIGHT = new Response.Chosen(Set.of(ChoiceId.of("Anti-Ballistic Missile Treaty")));

    final BankFake bank = new BankFake().with("treaties",
            IntStream.range(0, 4).mapToObj(i -> aQuestion().id("treaty-" + i).build()).toArray(Question[]::new));
    final AtomicInteger readings = new AtomicInteger();
    final PeopleFixture people;
    final MovableClock clock;
    final DataSource dataSource;
    final AnswerLog log;
    /** What was given because of results, and to whom. */
    final Map<Set<LearnerId>, Occasion> followUps = new HashMap<>();
    final QuizService quizzes;
    final HomeworkService homework;
    final ClassHomework given;
    final MyHomework mine;
    final HomeworkSessions sessions;
    final HomeworkData data;
    final QuizData quizData;
    final Teacher teacher;
    final SchoolClass schoolClass;

    HomeworkFixture(Database database) {
        people = new PeopleFixture(database);
        clock = people.clock;
        dataSource = people.get(DataSource.class);
        log = AnswerLogs.logOn(dataSource);
        var attempts = QuizStores.on(dataSource);
        var store = QuizStores.homeworkOn(dataSource);
        var classes = people.get(SchoolClasses.class);
        quizzes = new QuizService(bank, log, attempts, clock, List.of(new UntoldTests(attempts, log, clock)));
        homework = new HomeworkService(classes, people.get(Teachers.class), bank, store, attempts,
                (occasion, _, learners) -> followUps.put(Set.copyOf(learners), occasion), clock);
        given = new ClassHomework(classes, people.get(Teachers.class), store, attempts, AnswerLogs.groupAnswersOn(dataSource), clock);
        mine = new MyHomework(people.get(Notebooks.class), people.get(Memberships.class), store, attempts, log, quizzes, clock);
        var counting = counting(dataSource);
        ClassRolls rolls = new ClassRollsFake(counting, Map.of());
        sessions = new HomeworkSessions(QuizStores.homeworkOn(counting), QuizStores.on(counting), rolls, clock);
        data = new HomeworkData(store);
        quizData = new QuizData(attempts, log, AnswerLogs.keptOn(dataSource), quizzes, classes, bank);
        teacher = people.aTeacher();
        signIn();
        schoolClass = classes.create(DisplayName.of("History 10b"));
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

    /** A learner with a device. */
    record Pupil(LearnerId id, AccessToken device) {
    }

    void signIn() {
        PeopleFixture.signIn(teacher);
    }

    /** Somebody who joins the class; their device is the one in use from then on. */
    Pupil join(String name) {
        return join(name, schoolClass);
    }

    Pupil join(String name, SchoolClass joined) {
        var device = people.useAnotherDevice();
        people.get(Memberships.class).join(joined.joinCode().text(), DisplayName.of(name));
        return new Pupil(people.get(Notebooks.class).currentOrNew(), device);
    }

    void use(Pupil pupil) {
        people.useDevice(pupil.device());
    }

    /** In a transaction, as the program does it. */
    <T> T inTransaction(Supplier<T> work) {
        return people.get(TransactionTemplate.class).execute(_ -> work.get());
    }

    AttemptId start(Pupil pupil, HomeworkId id) {
        use(pupil);
        return start(id);
    }

    AttemptId start(HomeworkId id) {
        return inTransaction(() -> mine.start(id));
    }

    void answer(Pupil pupil, AttemptId attempt, boolean right) {
        var place = quizzes.progress(pupil.id(), attempt).next().orElseThrow();
        quizzes.answer(pupil.id(), attempt, place, AnswerId.random(), right ? RIGHT : new Response.Nothing(), Optional.empty(), ZoneOffset.UTC);
    }

    /** Begins an attempt and hands it in with so many right answers. */
    AttemptId finish(Pupil pupil, HomeworkId id, int right) {
        var attempt = start(pupil, id);
        IntStream.range(0, right).forEach(_ -> answer(pupil, attempt, true));
        quizzes.handIn(pupil.id(), attempt);
        return attempt;
    }

    Instant closing() {
        return clock.instant().plus(OPEN);
    }

    HomeworkTerms practice(int attempts) {
        return new HomeworkTerms(Way.PRACTICE, clock.instant(), closing(), attempts, Optional.empty(), true, Telling.AFTER_EACH);
    }

    HomeworkTerms timedTest(boolean acceptsLate) {
        return new HomeworkTerms(Way.TEST, clock.instant(), closing(), 1, Optional.of(LIMIT), acceptsLate, Telling.AFTER_EACH);
    }

    HomeworkTerms toldAfterClosing() {
        return new HomeworkTerms(Way.TEST, clock.instant(), closing(), 1, Optional.empty(), false, Telling.AFTER_CLOSING);
    }

    /** All questions, to the whole class or to these learners. */
    HomeworkId assign(HomeworkTerms terms, Pupil... pupils) {
        signIn();
        return inTransaction(() -> homework.assign(schoolClass.id(), order(terms, pupils)));
    }

    /** So many more homeworks that are like this one but for their ids, each with this attempt at it, if there is one. */
    List<HomeworkId> copies(HomeworkId id, Optional<AttemptId> attempt, int number) {
        var jdbc = new JdbcTemplate(dataSource);
        var copies = Stream.generate(HomeworkId::random).limit(number).toList();
        jdbc.batchUpdate("""
                insert into homework (homework_id, class_id, teacher_id, title, plan, way, opens_at, closes_at, attempts,
                    time_limit_seconds, accepts_late, telling, for_all, created_at)
                select cast(? as uuid), class_id, teacher_id, title, plan, way, opens_at, closes_at, attempts,
                    time_limit_seconds, accepts_late, telling, for_all, created_at from homework where homework_id = ?""",
                copies.stream().map(copy -> new Object[] {copy.uuid(), id.uuid()}).toList());
        attempt.ifPresent(one -> jdbc.batchUpdate("""
                insert into quiz_attempt (attempt_id, homework_id, learner_id, way, subject, plan, seed, started_at, deadline_at,
                    handed_in_at)
                select cast(? as uuid), cast(? as uuid), learner_id, way, subject, plan, seed, started_at, deadline_at, handed_in_at
                from quiz_attempt where attempt_id = ?""",
                copies.stream().map(copy -> new Object[] {UUID.randomUUID(), copy.uuid(), one.uuid()}).toList()));
        return copies;
    }

    static HomeworkOrder order(HomeworkTerms terms, Pupil... pupils) {
        return new HomeworkOrder("Treaties", List.of(), Selection.ALL, QuizOrder.MAX_COUNT,
                pupils.length == 0 ? Audience.wholeClass() : Audience.some(Stream.of(pupils).map(Pupil::id).toList()), Optional.empty(), terms);
    }

    HomeworkStanding.Line line(HomeworkId id, Pupil pupil) {
        signIn();
        return given.standing(id).orElseThrow().lines().stream().filter(line -> line.member().learner().equals(pupil.id()))
                .findFirst().orElseThrow();
    }

    int count(String table) {
        return JdbcClient.create(dataSource).sql("select count(*) from " + table).query(Integer.class).single();
    }

    @Override
    public void close() {
        ((Lifecycle) log).stop();
        people.close();
    }
}
