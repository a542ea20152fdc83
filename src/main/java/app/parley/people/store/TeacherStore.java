package app.parley.people.store;

import app.parley.people.DisplayName;
import app.parley.people.Account;
import app.parley.people.Role;
import app.parley.people.TeacherId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts, the link that makes the first one, and those for forgotten passwords. Passwords and tokens come here as hashes only. */
@Repository
public class TeacherStore {

    private final JdbcClient jdbc;

    public TeacherStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An account and what the password must match. */
    public record Credentials(Account account, String passwordHash) {}

    public boolean anyTeacher() {
        return jdbc.sql("select count(*) from teacher").query(Integer.class).single() > 0;
    }

    /** Finds an account by the name in the form in which names are compared. */
    public Optional<Credentials> find(String signInName) {
        return jdbc.sql("select teacher_id, name, password_hash, teaches, administers from teacher where sign_in_name = ?")
                .param(signInName)
                .query((row, number) -> new Credentials(
                        Account.of(
                                new TeacherId(row.getObject("teacher_id", UUID.class)),
                                new DisplayName(row.getString("name")),
                                roles(row)),
                        row.getString("password_hash")))
                .optional();
    }

    public void insert(Account account, Set<Role> roles, String passwordHash, Instant now) {
        jdbc.sql("""
                        insert into teacher
                            (teacher_id, name, sign_in_name, password_hash, teaches, administers, created_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        account.id().value(),
                        account.name().text(),
                        account.name().compared(),
                        passwordHash,
                        roles.contains(Role.TEACHER),
                        roles.contains(Role.ADMINISTRATOR),
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Which password it is, counted from 1; empty if there is no such teacher any more. */
    public Optional<Integer> passwordVersion(TeacherId teacher) {
        return jdbc.sql("select password_version from teacher where teacher_id = ?")
                .param(teacher.value())
                .query(Integer.class)
                .optional();
    }

    public void setPassword(TeacherId teacher, String passwordHash) {
        jdbc.sql("""
                        update teacher set password_hash = ?, password_version = password_version + 1
                        where teacher_id = ?""")
                .params(passwordHash, teacher.value())
                .update();
    }

    /** What an account may do; empty if there is none any more. */
    public Optional<Set<Role>> roles(TeacherId account) {
        return jdbc.sql("select teaches, administers from teacher where teacher_id = ?")
                .param(account.value())
                .query((row, _) -> roles(row))
                .optional();
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

    public void deletePasswordLinks() {
        jdbc.sql("delete from password_link").update();
    }

    /** Makes this the only link with which the teacher can set a new password. */
    public void replacePasswordLink(TeacherId teacher, String tokenHash, Instant expiresAt) {
        deletePasswordLink(teacher);
        jdbc.sql("insert into password_link (teacher_id, token_hash, expires_at) values (?, ?, ?)")
                .params(teacher.value(), tokenHash, expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void deletePasswordLink(TeacherId teacher) {
        jdbc.sql("delete from password_link where teacher_id = ?").param(teacher.value()).update();
    }

    public void deleteExpiredPasswordLinks(Instant now) {
        jdbc.sql("delete from password_link where expires_at <= ?").param(now.atOffset(ZoneOffset.UTC)).update();
    }

    /** The teacher whose password this link sets, if it can be used at this moment. */
    public Optional<TeacherId> findPasswordLink(String tokenHash, Instant now) {
        return jdbc.sql("select teacher_id from password_link where token_hash = ? and expires_at > ?")
                .params(tokenHash, now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .map(TeacherId::new);
    }

    /** Uses up the link; false if somebody used it first. */
    public boolean usePasswordLink(String tokenHash) {
        return jdbc.sql("delete from password_link where token_hash = ?").param(tokenHash).update() > 0;
    }

    /** The roles in a row that has them. */
    static Set<Role> roles(ResultSet row) throws SQLException {
        var roles = EnumSet.noneOf(Role.class);
        if (row.getBoolean("teaches")) {
            roles.add(Role.TEACHER);
        }
        if (row.getBoolean("administers")) {
            roles.add(Role.ADMINISTRATOR);
        }
        return roles;
    }
}
