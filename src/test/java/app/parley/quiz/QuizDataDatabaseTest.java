package app.parley.quiz;

import static app.parley.bank.Questions.aQuestion;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.BankFake;
import app.parley.bank.ChoiceId;
import app.parley.bank.MisconceptionId;
import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.people.ClassMember;
import app.parley.people.DisplayName;
import app.parley.people.PeopleFixture;
import app.parley.people.SchoolClassId;
import app.parley.people.SchoolClasses;
import app.parley.quiz.store.QuizStores;
import app.parley.record.Activity;
import app.parley.record.AnswerId;
import app.parley.record.AnswerLog;
import app.parley.record.KeptAnswer;
import app.parley.record.store.AnswerLogs;
import app.parley.testing.Database;
import app.parley.testing.MovableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.Lifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a learner can take along, and what is left when they go. */
@ParameterizedClass
@EnumSource(Database.class)
class QuizDataDatabaseTest {

    private static final Response RIGHT = new Response.Chosen(Set.of(ChoiceId.of("Anti-Ballistic Missile Treaty")));

    private final Database database;
    private final LearnerId ana = LearnerId.random();
    private final LearnerId ben = LearnerId.random();
    private final BankFake bank = new BankFake()
            .with("treaties", aQuestion().id("abm").prompt("Which treaty?").build(), aQuestion().id("framework").build());
    private PeopleFixture people;
    private DataSource dataSource;
    private AnswerLog log;
    private QuizService quizzes;
    private QuizData data;

    QuizDataDatabaseTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        people = new PeopleFixture(database);
        PeopleFixture.signIn(people.aTeacher());
        dataSource = people.get(DataSource.class);
        log = AnswerLogs.logOn(dataSource);
        var attempts = QuizStores.on(dataSource);
        var clock = new MovableClock(Attempts.START);
        quizzes = new QuizService(bank, log, attempts, clock, List.of(new UntoldTests(attempts, log, clock)));
        data = new QuizData(attempts, log, AnswerLogs.keptOn(dataSource), quizzes, people.get(SchoolClasses.class), bank);
    }

    @AfterEach
    void close() {
        ((Lifecycle) log).stop();
        people.close();
    }

    private AttemptId startAndAnswerOnce(LearnerId learner, Way way) {
        var attempt = quizzes.start(learner, new QuizOrder(Selection.ALL, way, 2, Optional.empty()));
        quizzes.answer(learner, attempt, 0, AnswerId.random(), RIGHT, Optional.empty(), ZoneOffset.UTC);
        return attempt;
    }

    private QuizData.Export export(LearnerId learner) {
        return (QuizData.Export) data.export(learner);
    }

    @Test
    void exportHoldsQuizzesAndAnswersOfThisLearnerOnly() {
        startAndAnswerOnce(ben, Way.PRACTICE);
        var attempt = startAndAnswerOnce(ana, Way.PRACTICE);

        var export = export(ana);

        assertThat(export.attempts()).extracting(AttemptSummary::id).containsExactly(attempt);
        assertThat(export.answers()).singleElement().satisfies(answer -> {
            assertThat(answer.response()).isEqualTo(RIGHT);
            assertThat(answer.mark()).contains(new QuizData.Mark(1, Set.of()));
            assertThat(answer.answeredAt()).isEqualTo(Attempts.START);
            assertThat(answer.activity()).isEqualTo(Activity.Kind.QUIZ);
            assertThat(answer.activityId()).isEqualTo(attempt.uuid());
            assertThat(answer.place()).isZero();
            assertThat(answer.studyDay()).isEqualTo(LocalDate.ofInstant(Attempts.START, ZoneOffset.UTC));
            assertThat(answer.takenBackAt()).isEmpty();
            assertThat(answer.firstMark()).isEmpty();
        });
    }

    @Test
    void exportSaysWhatWasTakenBackAndWhatACorrectedKeyChanged() {
        startAndAnswerOnce(ana, Way.PRACTICE);
        JdbcClient.create(dataSource).sql("""
                update answer set retracted_at = timestamp with time zone '2026-11-22 10:00:00+00', first_score = 0.25,
                    first_misconceptions = 'one two', remarked_at = timestamp with time zone '2026-11-23 10:00:00+00'""").update();

        assertThat(export(ana).answers()).singleElement().satisfies(answer -> {
            assertThat(answer.takenBackAt()).contains(Instant.parse("2026-11-22T10:00:00Z"));
            assertThat(answer.firstMark()).contains(new KeptAnswer.FirstMark(0.25,
                    Set.of(new MisconceptionId("one"), new MisconceptionId("two")), Instant.parse("2026-11-23T10:00:00Z")));
        });
    }

    @Test
    void teachersTakeAlongWhatWasDoneSinceTheLearnerShares() {
        startAndAnswerOnce(ana, Way.PRACTICE);
        var id = new SchoolClassId(UUID.randomUUID());
        var name = DisplayName.of("Ana");
        var later = Attempts.START.plusSeconds(1);

        assertThat(data.exportForTeachers(id, new ClassMember(ana, name, Attempts.START, Attempts.START))).contains(export(ana));
        assertThat(data.exportForTeachers(id, new ClassMember(ana, name, later, later)))
                .contains(new QuizData.Export(List.of(), List.of()));
    }

    @Test
    void exportHoldsMoreQuizzesThanAPageOfTheHistory() {
        for (int i = 0; i <= QuizService.HISTORY_PAGE; i++) {
            quizzes.handIn(ana, quizzes.start(ana, new QuizOrder(Selection.ALL, Way.TEST, 2, Optional.empty())));
        }

        assertThat(quizzes.historySize(ana)).isEqualTo(QuizService.HISTORY_PAGE + 1);
        assertThat(quizzes.history(ana)).hasSize(QuizService.HISTORY_PAGE);
        assertThat(export(ana).attempts()).extracting(AttemptSummary::id).hasSize(QuizService.HISTORY_PAGE + 1)
                .doesNotHaveDuplicates();
    }

    @Test
    void exportNamesTheQuestionAsItWasAsked() {
        bank.with("treaties", aQuestion().id("abm").prompt("Which treaty?").build());
        startAndAnswerOnce(ana, Way.PRACTICE);

        bank.with("treaties", aQuestion().id("abm").version(2).prompt("Which treaty of 1972?").build());

        assertThat(export(ana).answers()).singleElement().satisfies(answer -> {
            assertThat(answer.prompt()).isEqualTo("Which treaty?");
            assertThat(answer.version()).isEqualTo(1);
        });
    }

    @Test
    void exportTellsNothingOfATestBeforeItsEnd() {
        var test = startAndAnswerOnce(ana, Way.TEST);

        assertThat(export(ana).answers()).singleElement().satisfies(answer -> {
            assertThat(answer.mark()).isEmpty();
            assertThat(answer.firstMark()).isEmpty();
        });
        quizzes.handIn(ana, test);
        assertThat(export(ana).answers()).singleElement().satisfies(answer -> assertThat(answer.mark()).isPresent());
    }

    @Test
    void nothingOfWhoeverGoesIsLeftAndNothingOfOthersGoes() {
        startAndAnswerOnce(ana, Way.PRACTICE);
        startAndAnswerOnce(ben, Way.PRACTICE);

        data.forget(ana);

        assertThat(export(ana)).isEqualTo(new QuizData.Export(List.of(), List.of()));
        assertThat(export(ben).answers()).hasSize(1);
        var jdbc = JdbcClient.create(dataSource);
        for (var table : new String[] {"quiz_attempt", "answer"}) {
            assertThat(jdbc.sql("select count(*) from " + table + " where learner_id = ?").param(ana.uuid())
                    .query(Integer.class).single()).as(table).isZero();
        }
    }
}
