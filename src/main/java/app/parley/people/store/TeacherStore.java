package app.parley.people.store;

import app.parley.people.DisplayName;
import app.parley.people.Teacher;
import app.parley.people.TeacherId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Teachers, and the link that makes the first one. Passwords and tokens come here as hashes only. */
@Repository
public class TeacherStore {

    private final JdbcClient jdbc;

    public TeacherStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A teacher and what the password must match. */
    public record Credentials(Teacher teacher, String passwordHash) {}

    public boolean anyTeacher() {
        return jdbc.sql("select count(*) from teacher").query(Integer.class).single() > 0;
    }

    /** Finds a teacher by the name in the form in which names are compared. */
    public Optional<Credentials> find(String signInName) {
        return jdbc.sql("select teacher_id, name, password_hash from teacher where sign_in_name = ?")
                .param(signInName)
                .query((row, number) -> new Credentials(
                        new Teacher(
                                new TeacherId(row.getObject("teacher_id", UUID.class)),
                                new DisplayName(row.getString("name"))),
                        row.getString("password_hash")))
                .optional();
    }

    public void insert(Teacher teacher, String passwordHash, Instant now) {
        jdbc.sql("""
                        insert into teacher (teacher_id, name, sign_in_name, password_hash, created_at)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        teacher.id().value(),
                        teacher.name().text(),
                        teacher.name().compared(),
                        passwordHash,
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void setPassword(TeacherId teacher, String passwordHash) {
        jdbc.sql("update teacher set password_hash = ? where teacher_id = ?")
                .params(passwordHash, teacher.value())
                .update();
    }

    /** Makes this the only set-up link. */
    public void replaceSetupLink(String tokenHash, Instant now) {
        jdbc.sql("delete from setup_link").update();
        jdbc.sql("insert into setup_link (token_hash, created_at) values (?, ?)")
                .params(tokenHash, now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public boolean isSetupLink(String tokenHash) {
        return jdbc.sql("select count(*) from setup_link where token_hash = ?")
                        .param(tokenHash)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Uses up the set-up link; false if it is not there, or somebody used it first. */
    public boolean useSetupLink(String tokenHash) {
        return jdbc.sql("delete from setup_link where token_hash = ?").param(tokenHash).update() > 0;
    }
}
