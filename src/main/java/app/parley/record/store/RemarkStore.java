package app.parley.record.store;

import app.parley.bank.BankJson;
import app.parley.bank.Marking;
import app.parley.bank.MisconceptionId;
import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.bank.Rekeyed;
import app.parley.bank.Response;
import app.parley.record.Activity;
import app.parley.record.Remarked;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The marks of answers whose key was corrected. */
@Repository
class RemarkStore {

    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcOperations batch;

    RemarkStore(JdbcClient jdbc, JdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** An answer and what it is worth now. */
    record Marked(long number, @Nullable UUID learner, Response response, double score, String misconceptions) {

        /** Misconceptions as they are stored. */
        static String text(Marking marking) {
            return marking.misconceptions().stream().map(MisconceptionId::text).sorted().collect(Collectors.joining(" "));
        }
    }

    /** The number of the last answer that was marked by this very key; empty if none was. */
    OptionalLong markedUpTo(Rekeyed rekeyed) {
        return jdbc.sql("""
                select last_number from answer_remarking
                where question_id = :question and version = :version and by_version = :by""")
                .param("question", rekeyed.asked().id().text()).param("version", rekeyed.asked().version())
                .param("by", rekeyed.byVersion())
                .query(Long.class).optional().map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    void noteMarked(Rekeyed rekeyed, long number) {
        jdbc.sql("delete from answer_remarking where question_id = ? and version = ?")
                .params(rekeyed.asked().id().text(), rekeyed.asked().version()).update();
        jdbc.sql("insert into answer_remarking (question_id, version, by_version, last_number) values (?, ?, ?, ?)")
                .params(rekeyed.asked().id().text(), rekeyed.asked().version(), rekeyed.byVersion(), number).update();
    }

    /** What was answered as a question, and not rated as a card, in the order of the log. */
    List<Marked> answers(QuestionRef question, long after, int limit) {
        return jdbc.sql("""
                select number, learner_id, response, score, misconceptions from answer
                where question_id = :question and question_version = :version and card_face is null and number > :after
                order by number limit :limit""")
                .param("question", question.id().text()).param("version", question.version())
                .param("after", after).param("limit", limit)
                .query((row, _) -> new Marked(row.getLong("number"), row.getObject("learner_id", UUID.class),
                        BankJson.read(row.getString("response"), Response.class), row.getDouble("score"),
                        row.getString("misconceptions"))).list();
    }

    /** Gives answers these marks and keeps their first ones. Whoever derives something from them is told. */
    void remark(QuestionId question, List<Marked> changed, Instant now) {
        batch.batchUpdate("""
                update answer set first_score = coalesce(first_score, score),
                    first_misconceptions = coalesce(first_misconceptions, misconceptions),
                    score = ?, misconceptions = ?, remarked_at = ? where number = ?""", changed, BATCH, (row, marked) -> {
            row.setDouble(1, marked.score());
            row.setString(2, marked.misconceptions());
            row.setObject(3, now.atOffset(ZoneOffset.UTC));
            row.setLong(4, marked.number());
        });
        batch.batchUpdate("insert into answer_change (learner_id, question_id) values (?, ?)",
                changed.stream().map(Marked::learner).filter(learner -> learner != null).distinct().toList(), BATCH,
                (row, learner) -> {
                    row.setObject(1, learner);
                    row.setString(2, question.text());
                });
    }

    /** Where the first mark and the one that counts are not the same. */
    List<Remarked> in(Collection<Activity> activities) {
        return activities.isEmpty() ? List.of() : jdbc.sql("""
                select question_id, question_version, count(*) as answers, max(remarked_at) as last_at from answer
                where activity_id in (:activities) and retracted_at is null and first_score <> score
                group by question_id, question_version order by question_id, question_version""")
                .param("activities", activities.stream().map(Activity::id).toList())
                .query((row, _) -> new Remarked(
                        new QuestionRef(new QuestionId(row.getString("question_id")), row.getInt("question_version")),
                        row.getInt("answers"), row.getObject("last_at", OffsetDateTime.class).toInstant())).list();
    }
}
