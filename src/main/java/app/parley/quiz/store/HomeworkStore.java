package app.parley.quiz.store;

import app.parley.base.LearnerId;
import app.parley.people.SchoolClassId;
import app.parley.people.TeacherId;
import app.parley.quiz.ExtraTime;
import app.parley.quiz.Homework;
import app.parley.quiz.HomeworkId;
import app.parley.quiz.HomeworkTerms;
import app.parley.quiz.Progress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code homework} and {@code homework_learner}. */
@Repository
public class HomeworkStore {

    private static final String SELECT = "select h.homework_id, h.class_id, h.teacher_id, h.title, h.plan, h.for_all, h.created_at, "
            + HomeworkRows.TERMS + " from homework h ";

    /** What is open, or taken late, for a learner, and of which no attempt was ended. */
    private static final String DUE = """
            where h.class_id in (:classes) and h.opens_at <= :now and (h.accepts_late or h.closes_at >= :now)
                and (h.for_all or exists (select 1 from homework_learner l
                    where l.homework_id = h.homework_id and l.learner_id = :learner and l.assigned))
                and not exists (select 1 from quiz_attempt a where a.homework_id = h.homework_id and a.learner_id = :learner
                    and (a.handed_in_at is not null or a.deadline_at < :up))
            """;

    private final JdbcClient jdbc;

    HomeworkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is special for one learner.
     *
     * @param assigned whether it is for this learner, if it is not for the whole class
     */
    public record Special(boolean assigned, ExtraTime extraTime) {

        /** Nothing. */
        public static final Special NONE = new Special(false, ExtraTime.NONE);
    }

    /** @param learners for whom it is, if it is not for the whole class */
    public void insert(Homework homework, Collection<LearnerId> learners) {
        var terms = homework.terms();
        jdbc.sql("""
                insert into homework (homework_id, class_id, teacher_id, title, plan, way, opens_at, closes_at, attempts,
                    time_limit_seconds, accepts_late, telling, for_all, created_at)
                values (:homework, :class, :teacher, :title, :plan, :way, :opens, :closes, :attempts, :limit, :late, :telling,
                    :all, :created)""")
                .param("homework", homework.id().uuid()).param("class", homework.schoolClass().value())
                .param("teacher", homework.teacher().value()).param("title", homework.title())
                .param("plan", HomeworkRows.plan(homework.plan())).param("way", terms.way().name())
                .param("opens", timestamp(terms.opensAt())).param("closes", timestamp(terms.closesAt()))
                .param("attempts", terms.attempts()).param("limit", terms.timeLimit().map(Duration::toSeconds).orElse(null))
                .param("late", terms.acceptsLate()).param("telling", terms.telling().name())
                .param("all", homework.forAll()).param("created", timestamp(homework.createdAt())).update();
        learners.forEach(learner -> insert(homework.id(), learner, new Special(true, ExtraTime.NONE)));
    }

    private void insert(HomeworkId homework, LearnerId learner, Special special) {
        jdbc.sql("insert into homework_learner (homework_id, learner_id, assigned, extra_time) values (?, ?, ?, ?)")
                .params(homework.uuid(), learner.uuid(), special.assigned(), special.extraTime().name()).update();
    }

    public Optional<Homework> find(HomeworkId id) {
        return jdbc.sql(SELECT + "where h.homework_id = ?").param(id.uuid()).query((row, _) -> homework(row)).optional();
    }

    /** The homework, which until the end of the transaction nobody else changes, and at which nobody else begins an attempt. */
    public Optional<Homework> lock(HomeworkId id) {
        return jdbc.sql(SELECT + "where h.homework_id = ? for update").param(id.uuid()).query((row, _) -> homework(row)).optional();
    }

    /** What was given to a class, the last to open first. */
    public List<Homework> of(SchoolClassId schoolClass, int limit) {
        return jdbc.sql(SELECT + "where h.class_id = ? order by h.opens_at desc, h.homework_id limit ?")
                .params(schoolClass.value(), limit).query((row, _) -> homework(row)).list();
    }

    /** What was given to some classes, the last to open first. */
    public List<Homework> of(Collection<SchoolClassId> classes, int limit) {
        return classes.isEmpty() ? List.of() : jdbc.sql(SELECT + """
                where h.class_id in (:classes) order by h.opens_at desc, h.homework_id limit :limit""")
                .param("classes", classes.stream().map(SchoolClassId::value).toList()).param("limit", limit)
                .query((row, _) -> homework(row)).list();
    }

    /** What a teacher gave, the last to open first. */
    public List<Homework> of(TeacherId teacher, int limit) {
        return jdbc.sql(SELECT + "where h.teacher_id = ? order by h.opens_at desc, h.homework_id limit ?")
                .params(teacher.value(), limit).query((row, _) -> homework(row)).list();
    }

    public int count(SchoolClassId schoolClass) {
        return jdbc.sql("select count(*) from homework where class_id = ?").param(schoolClass.value())
                .query(Integer.class).single();
    }

    /**
     * What is open, or taken late, for a learner of these classes, and of which no attempt was ended: the first to close first. If there
     * is more than fits, what can still be handed in in time goes before what cannot.
     */
    public List<Homework> due(Collection<SchoolClassId> classes, LearnerId learner, Instant now, int limit) {
        return jdbc.sql(SELECT + DUE + "order by case when h.closes_at < :now then 1 else 0 end, h.closes_at, h.homework_id limit :limit")
                .params(due(classes, learner, now)).param("limit", limit).query((row, _) -> homework(row)).list().stream()
                .sorted(Comparator.comparing(homework -> homework.terms().closesAt())).toList();
    }

    /** When something closes, without the rest of it. */
    public record Closing(HomeworkId id, String title, Instant closesAt) {
    }

    /** What of that closes before a moment, the first to close first. */
    public List<Closing> closing(Collection<SchoolClassId> classes, LearnerId learner, Instant now, Instant before, int limit) {
        return jdbc.sql("select h.homework_id, h.title, h.closes_at from homework h " + DUE
                        + "and h.closes_at < :before order by h.closes_at, h.homework_id limit :limit")
                .params(due(classes, learner, now)).param("before", timestamp(before)).param("limit", limit)
                .query((row, _) -> new Closing(new HomeworkId(row.getObject("homework_id", UUID.class)), row.getString("title"),
                        row.getObject("closes_at", OffsetDateTime.class).toInstant())).list();
    }

    private static Map<String, Object> due(Collection<SchoolClassId> classes, LearnerId learner, Instant now) {
        return Map.of("classes", classes.stream().map(SchoolClassId::value).toList(), "learner", learner.uuid(), "now", timestamp(now),
                "up", timestamp(now.minus(Progress.GRACE)));
    }

    /** Whom these homeworks are for, by homework; those for the whole class are not in it. */
    public Map<UUID, Set<LearnerId>> assigned(Collection<HomeworkId> homework) {
        var assigned = new HashMap<UUID, Set<LearnerId>>();
        if (!homework.isEmpty()) {
            jdbc.sql("""
                    select h.homework_id, l.learner_id from homework h
                    left join homework_learner l on l.homework_id = h.homework_id and l.assigned
                    where h.homework_id in (:homework) and not h.for_all""")
                    .param("homework", homework.stream().map(HomeworkId::uuid).toList()).query(row -> {
                        var learners = assigned.computeIfAbsent(row.getObject("homework_id", UUID.class), _ -> new HashSet<>());
                        Optional.ofNullable(row.getObject("learner_id", UUID.class)).map(LearnerId::new).ifPresent(learners::add);
                    });
        }
        return assigned;
    }

    /** What is special for whom. */
    public Map<LearnerId, Special> specials(HomeworkId homework) {
        var specials = new HashMap<LearnerId, Special>();
        jdbc.sql("select learner_id, assigned, extra_time from homework_learner where homework_id = ?").param(homework.uuid())
                .query(row -> {
                    specials.put(new LearnerId(row.getObject("learner_id", UUID.class)), special(row));
                });
        return specials;
    }

    /** What is special for a learner, by homework. */
    public Map<HomeworkId, Special> specials(LearnerId learner) {
        var specials = new HashMap<HomeworkId, Special>();
        jdbc.sql("select homework_id, assigned, extra_time from homework_learner where learner_id = ?").param(learner.uuid())
                .query(row -> {
                    specials.put(new HomeworkId(row.getObject("homework_id", UUID.class)), special(row));
                });
        return specials;
    }

    /** Changes when it closes, and how often it can be done. */
    public void setTerms(HomeworkId id, HomeworkTerms terms) {
        jdbc.sql("update homework set closes_at = ?, accepts_late = ?, attempts = ? where homework_id = ?")
                .params(timestamp(terms.closesAt()), terms.acceptsLate(), terms.attempts(), id.uuid()).update();
    }

    /** Call it while the homework is locked. */
    public void setExtraTime(HomeworkId homework, LearnerId learner, ExtraTime extraTime) {
        int changed = jdbc.sql("update homework_learner set extra_time = ? where homework_id = ? and learner_id = ?")
                .params(extraTime.name(), homework.uuid(), learner.uuid()).update();
        if (changed == 0) {
            insert(homework, learner, new Special(false, extraTime));
        }
    }

    public void delete(HomeworkId id) {
        jdbc.sql("delete from homework where homework_id = ?").param(id.uuid()).update();
    }

    public void deleteOf(LearnerId learner) {
        jdbc.sql("delete from homework_learner where learner_id = ?").param(learner.uuid()).update();
    }

    /** What was special for a learner in one class. */
    public void deleteOf(SchoolClassId schoolClass, LearnerId learner) {
        jdbc.sql("""
                delete from homework_learner where learner_id = ?
                    and homework_id in (select homework.homework_id from homework where homework.class_id = ?)""")
                .params(learner.uuid(), schoolClass.value()).update();
    }

    private static Special special(ResultSet row) throws SQLException {
        return new Special(row.getBoolean("assigned"), ExtraTime.valueOf(row.getString("extra_time")));
    }

    private static Homework homework(ResultSet row) throws SQLException {
        return new Homework(new HomeworkId(row.getObject("homework_id", UUID.class)),
                new SchoolClassId(row.getObject("class_id", UUID.class)),
                new TeacherId(row.getObject("teacher_id", UUID.class)),
                row.getString("title"), HomeworkRows.plan(row.getString("plan")), HomeworkRows.terms(row),
                row.getBoolean("for_all"), row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
