package app.parley.people.store;

import app.parley.people.AuditEntry;
import app.parley.people.DisplayName;
import app.parley.people.SchoolClassId;
import app.parley.people.TeacherId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of the audit log. */
@Repository
public class AuditStore {

    private static final String SELECT = """
            select e.happened_at, e.account_id, t.name, e.deed, e.learner_number, e.about_account_id, a.name as about_name
            from audit_entry e
                left join teacher t on t.teacher_id = e.account_id
                left join teacher a on a.teacher_id = e.about_account_id""";

    private final JdbcClient jdbc;

    public AuditStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(
            Instant at, Optional<TeacherId> account, AuditEntry.Deed deed, Optional<SchoolClassId> schoolClass, String learner) {
        jdbc.sql("""
                        insert into audit_entry (happened_at, account_id, deed, class_id, learner_number)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        at.atOffset(ZoneOffset.UTC),
                        account.map(TeacherId::value).orElse(null),
                        deed.name(),
                        schoolClass.map(SchoolClassId::value).orElse(null),
                        learner)
                .update();
    }

    public void insert(Instant at, Optional<TeacherId> account, AuditEntry.Deed deed, TeacherId about) {
        jdbc.sql("insert into audit_entry (happened_at, account_id, deed, about_account_id) values (?, ?, ?, ?)")
                .params(at.atOffset(ZoneOffset.UTC), account.map(TeacherId::value).orElse(null), deed.name(), about.value())
                .update();
    }

    public List<AuditEntry> newest(int limit) {
        return jdbc.sql(SELECT + " order by e.entry_id desc limit ?")
                .param(limit)
                .query((row, _) -> entry(row))
                .list();
    }

    /** What was done with an account's password from this moment on, the newest first. */
    public List<AuditEntry> about(TeacherId account, Instant since, int limit) {
        return jdbc.sql(SELECT + " where e.about_account_id = ? and e.happened_at >= ? order by e.entry_id desc limit ?")
                .params(account.value(), since.atOffset(ZoneOffset.UTC), limit)
                .query((row, _) -> entry(row))
                .list();
    }

    public void deleteBefore(Instant moment) {
        jdbc.sql("delete from audit_entry where happened_at < ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                doer(row),
                AuditEntry.Deed.valueOf(row.getString("deed")),
                isAboutAccount(row)
                        ? new AuditEntry.AboutAccount(name(row, "about_name"))
                        : new AuditEntry.AboutLearner(row.getString("learner_number")));
    }

    private static AuditEntry.Doer doer(ResultSet row) throws SQLException {
        if (row.getObject("account_id") != null) {
            return new AuditEntry.ByAccount(name(row, "name"));
        }
        return isAboutAccount(row) ? new AuditEntry.ByLink() : new AuditEntry.ByLearner();
    }

    private static boolean isAboutAccount(ResultSet row) throws SQLException {
        return row.getObject("about_account_id") != null;
    }

    private static Optional<DisplayName> name(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(DisplayName::new);
    }
}
