package app.parley.record.store;

import app.parley.bank.MisconceptionId;
import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.base.StudyDay;
import app.parley.record.Activity;
import app.parley.record.Answer;
import app.parley.record.AnswerId;
import app.parley.record.AnswerLog;
import app.parley.record.DiskSync;
import app.parley.record.GroupAnswers;
import app.parley.record.KeptAnswers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/** Answer logs and answers for tests. */
public final class AnswerLogs {

    private AnswerLogs() {
    }

    /** A started log on a migrated database. */
    static GroupCommitAnswerLog on(DataSource dataSource) {
        try {
            var jdbc = new JdbcTemplate(dataSource);
            var log = new GroupCommitAnswerLog(new AnswerStore(JdbcClient.create(jdbc), jdbc),
                    new TransactionTemplate(new JdbcTransactionManager(dataSource)), new DiskSync(dataSource, jdbc, new StandardEnvironment()),
                    Clock.systemUTC());
            log.start();
            return log;
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same for tests in other packages; stop it as a {@link org.springframework.context.Lifecycle}. */
    public static AnswerLog logOn(DataSource dataSource) {
        return on(dataSource);
    }

    /** All that is kept of answers, for tests in other packages. */
    public static KeptAnswers keptOn(DataSource dataSource) {
        var jdbc = new JdbcTemplate(dataSource);
        return new StoredKeptAnswers(new AnswerStore(JdbcClient.create(jdbc), jdbc));
    }

    /** Readings for groups, for tests in other packages. */
    public static GroupAnswers groupAnswersOn(DataSource dataSource) {
        return new StoredGroupAnswers(JdbcClient.create(dataSource));
    }

    static Activity aQuiz() {
        return new Activity(Activity.Kind.QUIZ, UUID.randomUUID());
    }

    static Answer anAnswer(Activity activity, LearnerId learner, int place) {
        return new Answer(AnswerId.random(), activity, learner.uuid(), place, Optional.of(learner),
                new QuestionRef(new QuestionId("some-question"), 2), new Response.Text("Kim Jong Il"), 0.5,
                Set.of(new MisconceptionId("one"), new MisconceptionId("two")),
                Instant.parse("2026-11-22T10:15:30.123Z"), new StudyDay(LocalDate.of(2026, 11, 22)),
                Optional.of(Duration.ofMillis(4321)));
    }

    /** An answer that no database takes: nobody gave it. */
    static Answer aPoisonedAnswer(Activity activity, LearnerId learner, int place) {
        var good = anAnswer(activity, learner, place);
        return new Answer(good.id(), activity, null, place, good.learner(), good.question(), good.response(),
                good.score(), good.misconceptions(), good.answeredAt(), good.studyDay(), good.took());
    }
}
