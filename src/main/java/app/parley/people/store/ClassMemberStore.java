package app.parley.people.store;

import app.parley.base.LearnerId;
import app.parley.people.ClassMember;
import app.parley.people.DisplayName;
import app.parley.people.Membership;
import app.parley.people.SchoolClassId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is in which class, and under what name. */
@Repository
public class ClassMemberStore {

    private final JdbcClient jdbc;

    public ClassMemberStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The members of a class, by name. */
    public List<ClassMember> members(SchoolClassId id) {
        return members(id, false);
    }

    /** Those who wait to be admitted, by name. */
    public List<ClassMember> waiting(SchoolClassId id) {
        return members(id, true);
    }

    private List<ClassMember> members(SchoolClassId id, boolean waiting) {
        return jdbc.sql("""
                        select learner_id, name, joined_at, shares_history from class_member
                        where class_id = ? and waiting = ? order by compared_name""")
                .params(id.value(), waiting)
                .query((row, _) -> member(row))
                .list();
    }

    /** The names of all members and of those who wait, in the form in which names are compared. */
    public List<String> comparedNames(SchoolClassId id) {
        return jdbc.sql("select compared_name from class_member where class_id = ?")
                .param(id.value())
                .query(String.class)
                .list();
    }

    /** The members whose notebooks were made for this class. */
    public Set<LearnerId> madeFor(SchoolClassId id) {
        return jdbc.sql("""
                        select m.learner_id
                        from class_member m
                            join learner l on l.learner_id = m.learner_id and l.made_for_class = m.class_id
                        where m.class_id = ?""")
                .param(id.value())
                .query((row, _) -> learner(row))
                .set();
    }

    /** Admits somebody who waits. */
    public void admit(SchoolClassId id, LearnerId learner) {
        jdbc.sql("update class_member set waiting = false where class_id = ? and learner_id = ?")
                .params(id.value(), learner.uuid())
                .update();
    }

    /** Who is in which class, of all teachers. */
    public Map<SchoolClassId, List<LearnerId>> rolls() {
        return jdbc.sql("select class_id, learner_id from class_member where waiting = false order by class_id, learner_id")
                .query((row, _) -> Map.entry(schoolClass(row), learner(row)))
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

    public void insert(SchoolClassId id, ClassMember member, boolean waiting) {
        jdbc.sql("""
                        insert into class_member
                            (class_id, learner_id, name, compared_name, joined_at, shares_history, waiting)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id.value(),
                        member.learner().uuid(),
                        member.name().text(),
                        member.name().compared(),
                        member.joinedAt().atOffset(ZoneOffset.UTC),
                        member.sharesFrom().isBefore(member.joinedAt()),
                        waiting)
                .update();
    }

    /** Changes the name of a member; false if the learner is not in the class. */
    public boolean rename(SchoolClassId id, LearnerId learner, DisplayName name) {
        return jdbc.sql("update class_member set name = ?, compared_name = ? where class_id = ? and learner_id = ?")
                        .params(name.text(), name.compared(), id.value(), learner.uuid())
                        .update()
                > 0;
    }

    /** Lets the class's teachers see, or not see, what the member did before joining. */
    public void shareHistory(SchoolClassId id, LearnerId learner, boolean shares) {
        jdbc.sql("update class_member set shares_history = ? where class_id = ? and learner_id = ?")
                .params(shares, id.value(), learner.uuid())
                .update();
    }

    /** False if the learner is not in the class, or somebody deleted it before. */
    public boolean delete(SchoolClassId id, LearnerId learner) {
        return jdbc.sql("delete from class_member where class_id = ? and learner_id = ?")
                        .params(id.value(), learner.uuid())
                        .update()
                > 0;
    }

    /** Sends somebody away who waits; whoever was admitted meanwhile stays. */
    public void deleteWaiting(SchoolClassId id, LearnerId learner) {
        jdbc.sql("delete from class_member where class_id = ? and learner_id = ? and waiting = true")
                .params(id.value(), learner.uuid())
                .update();
    }

    public void deleteAll(LearnerId learner) {
        jdbc.sql("delete from class_member where learner_id = ?").param(learner.uuid()).update();
    }

    /** The classes that a learner is in, in the order of joining. */
    public List<Membership> memberships(LearnerId learner) {
        var colleagues = colleagues(learner);
        return jdbc.sql("""
                        select c.class_id, c.name as class_name, t.name as teacher_name, m.name, m.joined_at, m.shares_history,
                            m.waiting, c.ends_on
                        from class_member m
                            join school_class c on c.class_id = m.class_id
                            join teacher t on t.teacher_id = c.teacher_id
                        where m.learner_id = ? order by m.joined_at""")
                .param(learner.uuid())
                .query((row, _) -> membership(row, colleagues))
                .list();
    }

    private Map<SchoolClassId, List<DisplayName>> colleagues(LearnerId learner) {
        return jdbc.sql("""
                        select s.class_id, t.name
                        from class_member m
                            join class_teacher s on s.class_id = m.class_id
                            join teacher t on t.teacher_id = s.teacher_id
                        where m.learner_id = ? order by t.sign_in_name""")
                .param(learner.uuid())
                .query((row, _) -> Map.entry(schoolClass(row), new DisplayName(row.getString("name"))))
                .list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Membership membership(ResultSet row, Map<SchoolClassId, List<DisplayName>> colleagues) throws SQLException {
        var id = schoolClass(row);
        var owner = new DisplayName(row.getString("teacher_name"));
        return new Membership(
                id,
                new DisplayName(row.getString("class_name")),
                Stream.concat(Stream.of(owner), colleagues.getOrDefault(id, List.of()).stream()).toList(),
                new DisplayName(row.getString("name")),
                joinedAt(row),
                ClassMember.sharesFrom(joinedAt(row), row.getBoolean("shares_history")),
                row.getObject("ends_on", LocalDate.class),
                row.getBoolean("waiting"));
    }

    private static ClassMember member(ResultSet row) throws SQLException {
        return new ClassMember(learner(row), new DisplayName(row.getString("name")), joinedAt(row),
                ClassMember.sharesFrom(joinedAt(row), row.getBoolean("shares_history")));
    }

    private static Instant joinedAt(ResultSet row) throws SQLException {
        return row.getObject("joined_at", OffsetDateTime.class).toInstant();
    }

    private static LearnerId learner(ResultSet row) throws SQLException {
        return new LearnerId(row.getObject("learner_id", UUID.class));
    }

    private static SchoolClassId schoolClass(ResultSet row) throws SQLException {
        return new SchoolClassId(row.getObject("class_id", UUID.class));
    }
}
