package app.parley.quiz;

import static app.parley.bank.Questions.aQuestion;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.BankFake;
import app.parley.bank.ChoiceId;
import app.parley.bank.QuestionId;
import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.quiz.store.QuizStores;
import app.parley.record.AnswerId;
import app.parley.record.AnswerLog;
import app.parley.record.store.AnswerLogs;
import app.parley.testing.Database;
import app.parley.testing.MovableClock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.Lifecycle;

@ParameterizedClass
@EnumSource(Database.class)
class StandingsDatabaseTest {

    private static final QuestionId ABM = new QuestionId("abm");
    private static final Response RIGHT = new Response.Chosen(Set.of(ChoiceId.of("Anti-Ballistic Missile Treaty")));
    private static final Response WRONG = new Response.Chosen(Set.of(ChoiceId.of("Agreed Framework")));

    private final Database database;
    private final MovableClock clock = new MovableClock(Attempts.START);
    private final LearnerId ana = LearnerId.random();
    private final LearnerId ben = LearnerId.random();
    private final BankFake bank = new BankFake().with("treaties", aQuestion().id("abm").build(),
            aQuestion().id("framework").build());
    private AnswerLog log;
    private QuizService quizzes;
    private Standings standings;

    StandingsDatabaseTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        var dataSource = database.migrated();
        log = AnswerLogs.logOn(dataSource);
        var attempts = QuizStores.on(dataSource);
        quizzes = new QuizService(bank, log, attempts, clock, List.of(new UntoldTests(attempts, log, clock)));
        standings = new Standings(log, quizzes);
    }

    @AfterEach
    void close() {
        ((Lifecycle) log).stop();
    }

    private AttemptId start(LearnerId learner, Way way, int count) {
        return quizzes.start(learner, new QuizOrder(Selection.ALL, way, count, Optional.empty()));
    }

    private void answer(LearnerId learner, AttemptId attempt, Response response) {
        quizzes.answer(learner, attempt, 0, AnswerId.random(), response, Optional.empty(), ZoneOffset.UTC);
    }

    @Test
    void nothingIsKnownOfALearnerWhoAnsweredNothing() {
        answer(ben, start(ben, Way.PRACTICE, 2), RIGHT);

        assertThat(standings.newestScores(ana)).isEmpty();
    }

    @Test
    void newestAnswerCounts() {
        bank.with("treaties", aQuestion().id("abm").build());
        answer(ana, start(ana, Way.PRACTICE, 1), RIGHT);
        assertThat(standings.newestScores(ana)).containsEntry(ABM, 1.0);

        answer(ana, start(ana, Way.PRACTICE, 1), WRONG);

        assertThat(standings.newestScores(ana)).containsOnlyKeys(ABM).containsEntry(ABM, 0.0);
    }

    @Test
    void answersOfATestCountOnlyWhenItIsOver() {
        answer(ana, start(ana, Way.PRACTICE, 2), WRONG);
        var before = standings.newestScores(ana);
        var test = start(ana, Way.TEST, 2);

        answer(ana, test, RIGHT);

        assertThat(standings.newestScores(ana)).isEqualTo(before);
        quizzes.handIn(ana, test);
        assertThat(standings.newestScores(ana)).containsEntry(quizzes.progress(ana, test).attempt().plan().getFirst().id(), 1.0);
    }

    @Test
    void answersOfATestCountWhenItsTimeIsUp() {
        var test = quizzes.start(ana, new QuizOrder(Selection.ALL, Way.TEST, 2, Optional.of(Duration.ofMinutes(10))));
        answer(ana, test, RIGHT);
        assertThat(standings.newestScores(ana)).isEmpty();

        clock.advance(Duration.ofMinutes(11));

        assertThat(standings.newestScores(ana)).hasSize(1).containsValue(1.0);
    }
}
