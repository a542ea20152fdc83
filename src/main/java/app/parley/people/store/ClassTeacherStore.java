package app.parley.people.store;

import app.parley.people.DisplayName;
import app.parley.people.SchoolClassId;
import app.parley.people.Teacher;
import app.parley.people.TeacherId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** With whom classes are shared. */
@Repository
public class ClassTeacherStore {

    private final JdbcClient jdbc;

    public ClassTeacherStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The colleagues with whom a class is shared, by name. */
    public List<Teacher> coTeachers(SchoolClassId id) {
        return jdbc.sql("""
                        select t.teacher_id, t.name
                        from class_teacher s join teacher t on t.teacher_id = s.teacher_id
                        where s.class_id = ? order by t.sign_in_name""")
                .param(id.value())
                .query((row, _) -> teacher(row))
                .list();
    }

    /** The teachers who do not see this class, by name. */
    public List<Teacher> strangersTo(SchoolClassId id, int limit) {
        return jdbc.sql("""
                        select teacher_id, name from teacher
                        where teaches = true
                            and teacher_id not in (select teacher_id from school_class where class_id = :id)
                            and teacher_id not in (select teacher_id from class_teacher where class_id = :id)
                        order by sign_in_name limit :limit""")
                .param("id", id.value())
                .param("limit", limit)
                .query((row, _) -> teacher(row))
                .list();
    }

    /** The colleague with whom a class has been shared for the longest time. */
    public Optional<TeacherId> longestSharing(SchoolClassId id) {
        return jdbc.sql("select teacher_id from class_teacher where class_id = ? order by shared_at, teacher_id limit 1")
                .param(id.value())
                .query((row, _) -> new TeacherId(row.getObject("teacher_id", UUID.class)))
                .optional();
    }

    public void insert(SchoolClassId id, TeacherId teacher, Instant now) {
        jdbc.sql("insert into class_teacher (class_id, teacher_id, shared_at) values (?, ?, ?)")
                .params(id.value(), teacher.value(), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void delete(SchoolClassId id, TeacherId teacher) {
        jdbc.sql("delete from class_teacher where class_id = ? and teacher_id = ?")
                .params(id.value(), teacher.value())
                .update();
    }

    private static Teacher teacher(ResultSet row) throws SQLException {
        return new Teacher(
                new TeacherId(row.getObject("teacher_id", UUID.class)), new DisplayName(row.getString("name")));
    }
}
