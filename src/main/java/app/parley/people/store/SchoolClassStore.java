package app.parley.people.store;

import app.parley.people.DisplayName;
import app.parley.people.JoinCode;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClassId;
import app.parley.people.TeacherId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Classes, own and shared. Lists are as long as the services let them grow. */
@Repository
public class SchoolClassStore {

    private static final String SELECT_CLASS = """
            select class_id, teacher_id, name, join_code, ends_on, admits_at_once,
                (select count(*) from class_member
                    where class_member.class_id = school_class.class_id and class_member.waiting = false) as members
            from school_class
            """;

    private static final String SEEN_BY_TEACHER = """
            (teacher_id = :teacher or class_id in
                (select class_teacher.class_id from class_teacher where class_teacher.teacher_id = :teacher))""";

    private final JdbcClient jdbc;

    public SchoolClassStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The classes of a teacher and those that colleagues share with them, the oldest first. */
    public List<SchoolClass> seenBy(TeacherId teacher) {
        return jdbc.sql(SELECT_CLASS + "where " + SEEN_BY_TEACHER + " order by created_at, class_id")
                .param("teacher", teacher.value())
                .query((row, number) -> schoolClass(row))
                .list();
    }

    /** A teacher's own classes. */
    public List<SchoolClass> ownedBy(TeacherId teacher) {
        return jdbc.sql(SELECT_CLASS + "where teacher_id = ? order by created_at, class_id")
                .param(teacher.value())
                .query((row, number) -> schoolClass(row))
                .list();
    }

    /** A class, if it is the teacher's or shared with them. */
    public Optional<SchoolClass> find(SchoolClassId id, TeacherId seenBy) {
        return jdbc.sql(SELECT_CLASS + "where class_id = :id and " + SEEN_BY_TEACHER)
                .param("id", id.value())
                .param("teacher", seenBy.value())
                .query((row, number) -> schoolClass(row))
                .optional();
    }

    /** Whether there is a class, whoever's it is. */
    public boolean exists(SchoolClassId id) {
        return jdbc.sql("select count(*) from school_class where class_id = ?").param(id.value()).query(Long.class).single() > 0;
    }

    /** Holds a class until the transaction ends, so that nobody else comes in meanwhile; false if it is gone. */
    public boolean lock(SchoolClassId id) {
        return jdbc.sql("select class_id from school_class where class_id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    public Optional<SchoolClass> find(JoinCode code) {
        return jdbc.sql(SELECT_CLASS + "where join_code = ?")
                .param(code.text())
                .query((row, number) -> schoolClass(row))
                .optional();
    }

    public void insert(SchoolClass schoolClass, Instant now) {
        jdbc.sql("""
                        insert into school_class (class_id, teacher_id, name, join_code, created_at, ends_on)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        schoolClass.id().value(),
                        schoolClass.teacher().value(),
                        schoolClass.name().text(),
                        schoolClass.joinCode().text(),
                        now.atOffset(ZoneOffset.UTC),
                        schoolClass.endsOn())
                .update();
    }

    public Optional<Instant> madeAt(SchoolClassId id) {
        return jdbc.sql("select created_at from school_class where class_id = ?")
                .param(id.value())
                .query((row, _) -> row.getObject("created_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    public void setJoinCode(SchoolClassId id, JoinCode code) {
        jdbc.sql("update school_class set join_code = ? where class_id = ?")
                .params(code.text(), id.value())
                .update();
    }

    public void setAdmitsAtOnce(SchoolClassId id, boolean atOnce) {
        jdbc.sql("update school_class set admits_at_once = ? where class_id = ?")
                .params(atOnce, id.value())
                .update();
    }

    public void setEnd(SchoolClassId id, LocalDate lastDay) {
        jdbc.sql("update school_class set ends_on = ? where class_id = ?")
                .params(lastDay, id.value())
                .update();
    }

    public void setOwner(SchoolClassId id, TeacherId teacher) {
        jdbc.sql("update school_class set teacher_id = ? where class_id = ?")
                .params(teacher.value(), id.value())
                .update();
    }

    /** Deletes the class and the names of its members. */
    public void delete(SchoolClassId id) {
        jdbc.sql("delete from school_class where class_id = ?").param(id.value()).update();
    }

    /** The classes whose last day is before this one. */
    public List<SchoolClassId> endedBefore(LocalDate day, int limit) {
        return jdbc.sql("select class_id from school_class where ends_on < ? limit ?")
                .params(day, limit)
                .query((row, number) -> new SchoolClassId(row.getObject("class_id", UUID.class)))
                .list();
    }

    private static SchoolClass schoolClass(ResultSet row) throws SQLException {
        return new SchoolClass(
                new SchoolClassId(row.getObject("class_id", UUID.class)),
                new TeacherId(row.getObject("teacher_id", UUID.class)),
                new DisplayName(row.getString("name")),
                new JoinCode(row.getString("join_code")),
                row.getObject("ends_on", LocalDate.class),
                row.getBoolean("admits_at_once"),
                row.getInt("members"));
    }
}
