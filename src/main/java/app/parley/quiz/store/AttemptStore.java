package app.parley.quiz.store;

import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.base.LearnerId;
import app.parley.quiz.Attempt;
import app.parley.quiz.AttemptId;
import app.parley.quiz.Way;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The rows of {@code quiz_attempt}. */
@Repository
public class AttemptStore {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String COLUMNS =
            "attempt_id, learner_id, way, subject, plan, seed, started_at, deadline_at, handed_in_at";

    private final JdbcClient jdbc;

    AttemptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Attempt attempt) {
        jdbc.sql("insert into quiz_attempt (" + COLUMNS + """
                ) values (:attempt, :learner, :way, :subject, :plan, :seed, :started, :deadline, :handedIn)""")
                .param("attempt", attempt.id().uuid())
                .param("learner", attempt.learner().uuid())
                .param("way", attempt.way().name())
                .param("subject", JSON.writeValueAsString(attempt.subject()))
                .param("plan", attempt.plan().stream().map(QuestionRef::toString).collect(Collectors.joining(" ")))
                .param("seed", attempt.seed())
                .param("started", timestamp(attempt.startedAt()))
                .param("deadline", attempt.deadline().map(AttemptStore::timestamp).orElse(null))
                .param("handedIn", attempt.handedIn().map(AttemptStore::timestamp).orElse(null))
                .update();
    }

    /** The attempt, if it stands in this learner's notebook. */
    public Optional<Attempt> find(AttemptId id, LearnerId learner) {
        return jdbc.sql("select " + COLUMNS + " from quiz_attempt where attempt_id = :attempt and learner_id = :learner")
                .param("attempt", id.uuid()).param("learner", learner.uuid())
                .query((row, _) -> attempt(row)).optional();
    }

    public int count(LearnerId learner) {
        return jdbc.sql("select count(*) from quiz_attempt where learner_id = :learner").param("learner", learner.uuid())
                .query(Integer.class).single();
    }

    /** A learner's attempts, the newest first, without the first {@code skip}. */
    public List<Attempt> newest(LearnerId learner, int skip, int limit) {
        return jdbc.sql("select " + COLUMNS + """
                 from quiz_attempt where learner_id = :learner
                order by started_at desc, attempt_id limit :limit offset :skip""")
                .param("learner", learner.uuid()).param("limit", limit).param("skip", skip)
                .query((row, _) -> attempt(row)).list();
    }

    /** All attempts of these learners, in no order. */
    public List<Attempt> of(Collection<LearnerId> learners) {
        return learners.isEmpty() ? List.of() : jdbc.sql("select " + COLUMNS + " from quiz_attempt where learner_id in (:learners)")
                .param("learners", learners.stream().map(LearnerId::uuid).toList())
                .query((row, _) -> attempt(row)).list();
    }

    /** A learner's attempts that were not ended and whose time is not up, the newest first. */
    public List<Attempt> open(LearnerId learner, Instant now, int limit) {
        return jdbc.sql("select " + COLUMNS + """
                 from quiz_attempt
                where learner_id = :learner and handed_in_at is null and (deadline_at is null or deadline_at > :now)
                order by started_at desc, attempt_id limit :limit""")
                .param("learner", learner.uuid()).param("now", timestamp(now)).param("limit", limit)
                .query((row, _) -> attempt(row)).list();
    }

    /** Notes the first moment at which the attempt ended; a later one changes nothing. */
    public void handIn(AttemptId id, Instant at) {
        jdbc.sql("update quiz_attempt set handed_in_at = :at where attempt_id = :attempt and handed_in_at is null")
                .param("attempt", id.uuid()).param("at", timestamp(at)).update();
    }

    public void deleteOf(LearnerId learner) {
        jdbc.sql("delete from quiz_attempt where learner_id = :learner").param("learner", learner.uuid()).update();
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(new AttemptId(row.getObject("attempt_id", UUID.class)),
                new LearnerId(row.getObject("learner_id", UUID.class)),
                Way.valueOf(row.getString("way")),
                JSON.readValue(row.getString("subject"), Attempt.Subject.class),
                Arrays.stream(row.getString("plan").split(" ")).map(AttemptStore::question).toList(),
                row.getLong("seed"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("deadline_at", OffsetDateTime.class)),
                instant(row.getObject("handed_in_at", OffsetDateTime.class)));
    }

    private static QuestionRef question(String text) {
        var at = text.indexOf('@');
        return new QuestionRef(new QuestionId(text.substring(0, at)), Integer.parseInt(text.substring(at + 1)));
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime timestamp) {
        return Optional.ofNullable(timestamp).map(OffsetDateTime::toInstant);
    }
}
