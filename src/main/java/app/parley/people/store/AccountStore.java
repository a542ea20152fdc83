package app.parley.people.store;

import app.parley.people.DisplayName;
import app.parley.people.ListedAccount;
import app.parley.people.TeacherId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts as those see them who manage them: what each may do, and no password. */
@Repository
public class AccountStore {

    private final JdbcClient jdbc;

    public AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All accounts, by name. */
    public List<ListedAccount> all(int limit) {
        return jdbc.sql("""
                        select teacher_id, name, teaches, administers, created_at,
                            (select count(*) from school_class where school_class.teacher_id = teacher.teacher_id) as classes
                        from teacher order by sign_in_name limit ?""")
                .param(limit)
                .query((row, _) -> new ListedAccount(
                        new TeacherId(row.getObject("teacher_id", UUID.class)),
                        new DisplayName(row.getString("name")),
                        TeacherStore.roles(row),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getInt("classes")))
                .list();
    }

    /** Whoever is signed in with another role than before has to sign in again, as after a new password. */
    public void setAdministers(TeacherId account, boolean administers) {
        jdbc.sql("""
                        update teacher set administers = :administers, password_version = password_version + 1
                        where teacher_id = :id and administers <> :administers""")
                .param("administers", administers)
                .param("id", account.value())
                .update();
    }

    /** All administrators, who stay so until the transaction ends. */
    public List<TeacherId> lockAdministrators() {
        return jdbc.sql("select teacher_id from teacher where administers = true for update")
                .query((row, _) -> new TeacherId(row.getObject("teacher_id", UUID.class)))
                .list();
    }

    /** Holds an account until the transaction ends; false if it is gone. */
    public boolean lock(TeacherId account) {
        return jdbc.sql("select teacher_id from teacher where teacher_id = ? for update")
                .param(account.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Deletes the account and what hangs on it. */
    public void delete(TeacherId account) {
        jdbc.sql("delete from teacher where teacher_id = ?").param(account.value()).update();
    }
}
