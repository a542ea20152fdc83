package app.parley.study.store;

import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.base.LearnerId;
import app.parley.study.ReportedQuestion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of reported mistakes. */
@Repository
public class ReportStore {

    private final JdbcClient jdbc;

    ReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(LearnerId learner, ReportedQuestion report) {
        jdbc.sql("""
                insert into question_report (report_id, learner_id, question_id, version, sentence, reported_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(report.id(), learner.uuid(), report.question().id().text(), report.question().version(), report.sentence(),
                        utc(report.at())).update();
    }

    public boolean knows(UUID id) {
        return jdbc.sql("select count(*) from question_report where report_id = ?").param(id).query(Integer.class).single() > 0;
    }

    /** How many this learner reported after a moment, also those that are closed. */
    public int countSince(LearnerId learner, Instant moment) {
        return jdbc.sql("select count(*) from question_report where learner_id = ? and reported_at > ?")
                .params(learner.uuid(), utc(moment)).query(Integer.class).single();
    }

    /** The oldest that are open. */
    public List<ReportedQuestion> open(int most) {
        return jdbc.sql("select * from question_report where closed_at is null order by number limit ?").param(most)
                .query((row, _) -> report(row)).list();
    }

    public int openCount() {
        return jdbc.sql("select count(*) from question_report where closed_at is null").query(Integer.class).single();
    }

    public void close(UUID id, Instant now) {
        jdbc.sql("update question_report set closed_at = ? where report_id = ? and closed_at is null").params(utc(now), id).update();
    }

    /** All that a learner reported, open or not, the oldest first. */
    public List<ReportedQuestion> of(LearnerId learner) {
        return jdbc.sql("select * from question_report where learner_id = ? order by number").param(learner.uuid())
                .query((row, _) -> report(row)).list();
    }

    public void forget(LearnerId learner) {
        jdbc.sql("delete from question_report where learner_id = ?").param(learner.uuid()).update();
    }

    private static ReportedQuestion report(ResultSet row) throws SQLException {
        return new ReportedQuestion(row.getObject("report_id", UUID.class),
                new QuestionRef(new QuestionId(row.getString("question_id")), row.getInt("version")), row.getString("sentence"),
                row.getObject("reported_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
