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

    public List<AuditEntry> newest(int limit) {
        return jdbc.sql("""
                        select e.happened_at, e.account_id, t.name, e.deed, e.learner_number
                        from audit_entry e left join teacher t on t.teacher_id = e.account_id
                        order by e.entry_id desc limit ?""")
                .param(limit)
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
                Optional.ofNullable(row.getString("name")).map(DisplayName::new),
                row.getObject("account_id") == null,
                AuditEntry.Deed.valueOf(row.getString("deed")),
                row.getString("learner_number"));
    }
}
