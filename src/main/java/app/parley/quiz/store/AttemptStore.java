package app.parley.quiz.store;

import app.parley.base.LearnerId;
import app.parley.people.SchoolClassId;
import app.parley.quiz.Attempt;
import app.parley.quiz.AttemptId;
import app.parley.quiz.Ending;
import app.parley.quiz.HomeworkId;
import app.parley.quiz.Way;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The rows of {@code quiz_attempt}, each with the terms of its homework. */
@Repository
public class AttemptStore {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SELECT = "select a.attempt_id, a.learner_id, a.way, a.subject, a.plan, a.seed, a.started_at, "
            + "a.deadline_at, a.handed_in_at, a.homework_id, h.class_id, " + HomeworkRows.TERMS
            + " from quiz_attempt a left join homework h on h.homework_id = a.homework_id ";

    private final JdbcClient jdbc;

    AttemptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Attempt attempt) {
        jdbc.sql("""
                insert into quiz_attempt (attempt_id, learner_id, way, subject, plan, seed, started_at, deadline_at, handed_in_at,
                    homework_id)
                values (:attempt, :learner, :way, :subject, :plan, :seed, :started, :deadline, :handedIn, :homework)""")
                .param("attempt", attempt.id().uuid())
                .param("learner", attempt.learner().uuid())
                .param("way", attempt.way().name())
                .param("subject", JSON.writeValueAsString(attempt.subject()))
                .param("plan", HomeworkRows.plan(attempt.plan()))
                .param("seed", attempt.seed())
                .param("started", timestamp(attempt.startedAt()))
                .param("deadline", attempt.deadline().map(AttemptStore::timestamp).orElse(null))
                .param("handedIn", attempt.handedIn().map(AttemptStore::timestamp).orElse(null))
                .param("homework", attempt.homework().map(at -> at.id().uuid()).orElse(null))
                .update();
    }

    /** The attempt, if it stands in this learner's notebook. */
    public Optional<Attempt> find(AttemptId id, LearnerId learner) {
        return jdbc.sql(SELECT + "where a.attempt_id = :attempt and a.learner_id = :learner")
                .param("attempt", id.uuid()).param("learner", learner.uuid())
                .query((row, _) -> attempt(row)).optional();
    }

    public int count(LearnerId learner) {
        return jdbc.sql("select count(*) from quiz_attempt where learner_id = :learner").param("learner", learner.uuid())
                .query(Integer.class).single();
    }

    /** A learner's attempts, the newest first, without the first {@code skip}. */
    public List<Attempt> newest(LearnerId learner, int skip, int limit) {
        return jdbc.sql(SELECT + """
                where a.learner_id = :learner order by a.started_at desc, a.attempt_id limit :limit offset :skip""")
                .param("learner", learner.uuid()).param("limit", limit).param("skip", skip)
                .query((row, _) -> attempt(row)).list();
    }

    /** All attempts of these learners, in no order. */
    public List<Attempt> of(Collection<LearnerId> learners) {
        return learners.isEmpty() ? List.of() : jdbc.sql(SELECT + "where a.learner_id in (:learners)")
                .param("learners", learners.stream().map(LearnerId::uuid).toList())
                .query((row, _) -> attempt(row)).list();
    }

    /** A learner's attempts that were not ended and whose time is not up, the newest first. */
    public List<Attempt> open(LearnerId learner, Instant now, int limit) {
        return jdbc.sql(SELECT + """
                where a.learner_id = :learner and a.handed_in_at is null and (a.deadline_at is null or a.deadline_at > :now)
                order by a.started_at desc, a.attempt_id limit :limit""")
                .param("learner", learner.uuid()).param("now", timestamp(now)).param("limit", limit)
                .query((row, _) -> attempt(row)).list();
    }

    /** A learner's attempts at these homeworks, the first one first. */
    public List<Attempt> at(Collection<HomeworkId> homework, LearnerId learner) {
        return homework.isEmpty() ? List.of() : jdbc.sql(SELECT + """
                where a.homework_id in (:homework) and a.learner_id = :learner order by a.started_at, a.attempt_id""")
                .param("homework", homework.stream().map(HomeworkId::uuid).toList()).param("learner", learner.uuid())
                .query((row, _) -> attempt(row)).list();
    }

    /** An attempt at a homework of a class; light, however long its plan is. */
    public record Begun(HomeworkId homework, SchoolClassId schoolClass, AttemptId attempt, LearnerId learner, Ending ending) {
    }

    private static final String SELECT_BEGUN = """
            select a.homework_id, h.class_id, a.attempt_id, a.learner_id, a.deadline_at, a.handed_in_at
            from quiz_attempt a join homework h on h.homework_id = a.homework_id
            """;

    /** Everybody's attempts at these homeworks, the first one first. */
    public List<Begun> allAt(Collection<HomeworkId> homework, int limit) {
        return homework.isEmpty() ? List.of() : jdbc.sql(SELECT_BEGUN + """
                where a.homework_id in (:homework) order by a.started_at, a.attempt_id limit :limit""")
                .param("homework", homework.stream().map(HomeworkId::uuid).toList()).param("limit", limit)
                .query((row, _) -> begun(row)).list();
    }

    /** The attempts of these learners at a homework, the first one first. */
    public List<Begun> at(HomeworkId homework, Collection<LearnerId> learners, int limit) {
        return learners.isEmpty() ? List.of() : jdbc.sql(SELECT_BEGUN + """
                where a.homework_id = :homework and a.learner_id in (:learners) order by a.started_at, a.attempt_id limit :limit""")
                .param("homework", homework.uuid()).param("learners", learners.stream().map(LearnerId::uuid).toList())
                .param("limit", limit).query((row, _) -> begun(row)).list();
    }

    private static Begun begun(ResultSet row) throws SQLException {
        return new Begun(new HomeworkId(row.getObject("homework_id", UUID.class)),
                new SchoolClassId(row.getObject("class_id", UUID.class)),
                new AttemptId(row.getObject("attempt_id", UUID.class)), new LearnerId(row.getObject("learner_id", UUID.class)),
                new Ending(instant(row.getObject("deadline_at", OffsetDateTime.class)),
                        instant(row.getObject("handed_in_at", OffsetDateTime.class))));
    }

    /** An attempt that runs. */
    public record Open(AttemptId attempt, LearnerId learner, Instant startedAt) {
    }

    /** Everybody's attempts at a homework that were not ended and whose time was not up at a moment: one of each learner at most. */
    public List<Open> openAt(HomeworkId homework, Instant moment) {
        return jdbc.sql("""
                select attempt_id, learner_id, started_at from quiz_attempt
                where homework_id = :homework and handed_in_at is null and (deadline_at is null or deadline_at >= :moment)""")
                .param("homework", homework.uuid()).param("moment", timestamp(moment))
                .query((row, _) -> new Open(new AttemptId(row.getObject("attempt_id", UUID.class)),
                        new LearnerId(row.getObject("learner_id", UUID.class)),
                        row.getObject("started_at", OffsetDateTime.class).toInstant())).list();
    }

    /** All attempts at homework of a class, the newest first. */
    public List<AttemptId> atAllOf(SchoolClassId schoolClass, int limit) {
        return jdbc.sql("""
                select a.attempt_id from quiz_attempt a join homework h on h.homework_id = a.homework_id
                where h.class_id = :class order by a.started_at desc, a.attempt_id limit :limit""")
                .param("class", schoolClass.value()).param("limit", limit)
                .query((row, _) -> new AttemptId(row.getObject("attempt_id", UUID.class))).list();
    }

    /** Which learners began which of these homeworks. */
    public Map<HomeworkId, Set<LearnerId>> begun(Collection<HomeworkId> homework) {
        return homework.isEmpty() ? Map.of() : jdbc.sql("""
                select distinct homework_id, learner_id from quiz_attempt where homework_id in (:homework)""")
                .param("homework", homework.stream().map(HomeworkId::uuid).toList())
                .query((row, _) -> Map.entry(new HomeworkId(row.getObject("homework_id", UUID.class)),
                        new LearnerId(row.getObject("learner_id", UUID.class)))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** A learner's attempts at homework that tells nothing before it has closed, and that closes then or later. */
    public List<AttemptId> toldAfterClosing(LearnerId learner, Instant closing) {
        return jdbc.sql("""
                select a.attempt_id from quiz_attempt a join homework h on h.homework_id = a.homework_id
                where a.learner_id = :learner and h.telling = 'AFTER_CLOSING' and h.closes_at >= :closing""")
                .param("learner", learner.uuid()).param("closing", timestamp(closing))
                .query((row, _) -> new AttemptId(row.getObject("attempt_id", UUID.class))).list();
    }

    /** Gives an attempt another deadline. */
    public void setDeadline(AttemptId id, Optional<Instant> deadline) {
        jdbc.sql("update quiz_attempt set deadline_at = :deadline where attempt_id = :attempt")
                .param("attempt", id.uuid()).param("deadline", deadline.map(AttemptStore::timestamp).orElse(null)).update();
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
                HomeworkRows.plan(row.getString("plan")),
                row.getLong("seed"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("deadline_at", OffsetDateTime.class)),
                instant(row.getObject("handed_in_at", OffsetDateTime.class)),
                atHomework(row));
    }

    private static Optional<Attempt.AtHomework> atHomework(ResultSet row) throws SQLException {
        var homework = row.getObject("homework_id", UUID.class);
        return homework == null ? Optional.empty()
                : Optional.of(new Attempt.AtHomework(new HomeworkId(homework), new SchoolClassId(row.getObject("class_id", UUID.class)),
                        HomeworkRows.terms(row)));
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime timestamp) {
        return Optional.ofNullable(timestamp).map(OffsetDateTime::toInstant);
    }
}
