package app.parley.people.store;

import app.parley.base.LearnerId;
import app.parley.people.ClassMember;
import app.parley.people.DisplayName;
import app.parley.people.JoinCode;
import app.parley.people.Membership;
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
import java.util.stream.Collectors;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Classes and their members. Lists are as long as the services let them grow. */
@Repository
public class SchoolClassStore {

    private static final String SELECT_CLASS = """
            select class_id, teacher_id, name, join_code, ends_on,
                (select count(*) from class_member where class_member.class_id = school_class.class_id) as members
            from school_class
            """;

    private final JdbcClient jdbc;

    public SchoolClassStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<SchoolClass> of(TeacherId teacher) {
        return jdbc.sql(SELECT_CLASS + "where teacher_id = ? order by created_at, class_id")
                .param(teacher.value())
                .query((row, number) -> schoolClass(row))
                .list();
    }

    public Optional<SchoolClass> find(SchoolClassId id) {
        return jdbc.sql(SELECT_CLASS + "where class_id = ?")
                .param(id.value())
                .query((row, number) -> schoolClass(row))
                .optional();
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

    public void setJoinCode(SchoolClassId id, JoinCode code) {
        jdbc.sql("update school_class set join_code = ? where class_id = ?")
                .params(code.text(), id.value())
                .update();
    }

    /** Deletes the class and the names of its members. */
    public void delete(SchoolClassId id) {
        jdbc.sql("delete from school_class where class_id = ?").param(id.value()).update();
    }

    /** Deletes the classes whose last day is before this one; says how many there were. */
    public int deleteEndedBefore(LocalDate day) {
        return jdbc.sql("delete from school_class where ends_on < ?").param(day).update();
    }

    public List<ClassMember> members(SchoolClassId id) {
        return jdbc.sql("""
                        select learner_id, name, joined_at from class_member
                        where class_id = ? order by compared_name""")
                .param(id.value())
                .query((row, number) -> new ClassMember(
                        new LearnerId(row.getObject("learner_id", UUID.class)),
                        new DisplayName(row.getString("name")),
                        row.getObject("joined_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Who is in which class, of all teachers. */
    public Map<SchoolClassId, List<LearnerId>> rolls() {
        return jdbc.sql("select class_id, learner_id from class_member order by class_id, learner_id")
                .query((row, _) -> Map.entry(new SchoolClassId(row.getObject("class_id", UUID.class)),
                        new LearnerId(row.getObject("learner_id", UUID.class))))
                .list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Whether another learner of the class has this name, in the form in which names are compared. */
    public boolean isNameTaken(SchoolClassId id, String comparedName, LearnerId except) {
        return jdbc.sql("""
                        select count(*) from class_member
                        where class_id = ? and compared_name = ? and learner_id <> ?""")
                        .params(id.value(), comparedName, except.uuid())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public void insertMember(SchoolClassId id, ClassMember member) {
        jdbc.sql("""
                        insert into class_member (class_id, learner_id, name, compared_name, joined_at)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        id.value(),
                        member.learner().uuid(),
                        member.name().text(),
                        member.name().compared(),
                        member.joinedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Changes the name of a member; false if the learner is not in the class. */
    public boolean rename(SchoolClassId id, LearnerId learner, DisplayName name) {
        return jdbc.sql("update class_member set name = ?, compared_name = ? where class_id = ? and learner_id = ?")
                        .params(name.text(), name.compared(), id.value(), learner.uuid())
                        .update()
                > 0;
    }

    public void deleteMember(SchoolClassId id, LearnerId learner) {
        jdbc.sql("delete from class_member where class_id = ? and learner_id = ?")
                .params(id.value(), learner.uuid())
                .update();
    }

    public void deleteMemberships(LearnerId learner) {
        jdbc.sql("delete from class_member where learner_id = ?").param(learner.uuid()).update();
    }

    public List<Membership> memberships(LearnerId learner) {
        return jdbc.sql("""
                        select c.class_id, c.name as class_name, t.name as teacher_name, m.name, m.joined_at, c.ends_on
                        from class_member m
                            join school_class c on c.class_id = m.class_id
                            join teacher t on t.teacher_id = c.teacher_id
                        where m.learner_id = ? order by m.joined_at""")
                .param(learner.uuid())
                .query((row, number) -> new Membership(
                        new SchoolClassId(row.getObject("class_id", UUID.class)),
                        new DisplayName(row.getString("class_name")),
                        new DisplayName(row.getString("teacher_name")),
                        new DisplayName(row.getString("name")),
                        row.getObject("joined_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_on", LocalDate.class)))
                .list();
    }

    private static SchoolClass schoolClass(ResultSet row) throws SQLException {
        return new SchoolClass(
                new SchoolClassId(row.getObject("class_id", UUID.class)),
                new TeacherId(row.getObject("teacher_id", UUID.class)),
                new DisplayName(row.getString("name")),
                new JoinCode(row.getString("join_code")),
                row.getObject("ends_on", LocalDate.class),
                row.getInt("members"));
    }
}
