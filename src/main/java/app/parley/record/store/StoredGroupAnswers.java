package app.parley.record.store;

import app.parley.bank.QuestionId;
import app.parley.base.LearnerId;
import app.parley.record.Activity;
import app.parley.record.Given;
import app.parley.record.GroupAnswers;
import app.parley.record.Logged;
import app.parley.record.Tally;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Readings of many rows of the answer log. */
@Repository
class StoredGroupAnswers implements GroupAnswers {

    private final JdbcClient jdbc;

    StoredGroupAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean of(Collection<Activity> activities, int limit, Consumer<Given> reader) {
        var rows = GivenReader.of(activities);
        return none(activities) || read(select(rows, "activity_id in (:activities)")
                .param("activities", activities.stream().map(Activity::id).toList()), limit, rows::read, reader);
    }

    @Override
    public List<Tally> tallies(Collection<Activity> activities) {
        return none(activities) ? List.of() : jdbc.sql("select " + AnswerStore.TALLY + """
                 from answer
                where activity_id in (:activities) and learner_id is not null and retracted_at is null
                group by learner_id, activity, activity_id""")
                .param("activities", activities.stream().map(Activity::id).toList())
                .query((row, _) -> AnswerStore.tally(row)).list();
    }

    @Override
    public boolean of(Collection<LearnerId> learners, Instant from, Instant until, int limit, Consumer<Given> reader) {
        var rows = GivenReader.ofLearners();
        return none(learners) || read(selectWhole(rows, "learner_id in (:learners) and answered_at >= :from and answered_at < :until")
                .param("learners", learners.stream().map(LearnerId::uuid).toList())
                .param("from", from.atOffset(ZoneOffset.UTC)).param("until", until.atOffset(ZoneOffset.UTC)), limit, rows::read,
                reader);
    }

    @Override
    public boolean of(Collection<LearnerId> learners, QuestionId question, int limit, Consumer<Given> reader) {
        var rows = GivenReader.ofLearners();
        return none(learners) || read(selectWhole(rows, "learner_id in (:learners) and question_id = :question")
                .param("learners", learners.stream().map(LearnerId::uuid).toList()).param("question", question.text()),
                limit, rows::read, reader);
    }

    @Override
    public Standing standing(Collection<Activity> activities) {
        // Sums of thousandths: the order in which rows are read must not change them.
        return none(activities) ? Standing.NONE : jdbc.sql("""
                        select coalesce(max(number), 0), count(*), coalesce(sum(cast(1000 * score as bigint)), 0) from answer
                        where activity_id in (:activities) and retracted_at is null""")
                .param("activities", activities.stream().map(Activity::id).toList())
                .query((row, _) -> new Standing(row.getLong(1), row.getLong(2), row.getLong(3))).single();
    }

    @Override
    public boolean of(Collection<LearnerId> learners, Collection<QuestionId> questions, Instant from, Instant until, int limit,
            Consumer<Given> reader) {
        var rows = GivenReader.ofLearners();
        return none(learners) || none(questions) || read(selectWhole(rows, """
                learner_id in (:learners) and question_id in (:questions) and answered_at >= :from and answered_at < :until""")
                .param("learners", learners.stream().map(LearnerId::uuid).toList())
                .param("questions", questions.stream().map(QuestionId::text).toList())
                .param("from", from.atOffset(ZoneOffset.UTC)).param("until", until.atOffset(ZoneOffset.UTC)), limit, rows::read,
                reader);
    }

    @Override
    public boolean logged(Collection<LearnerId> learners, Instant from, int limit, Consumer<Logged> reader) {
        var rows = GivenReader.ofLogged();
        return none(learners) || read(select(rows, "learner_id in (:learners) and answered_at >= :from")
                .param("learners", learners.stream().map(LearnerId::uuid).toList())
                .param("from", from.atOffset(ZoneOffset.UTC)), limit, rows::readLogged, reader);
    }

    private static boolean none(Collection<?> group) {
        if (group.size() > MAX_GROUP) {
            throw new IllegalArgumentException("at most " + MAX_GROUP + " at once: " + group.size());
        }
        return group.isEmpty();
    }

    /** A card that asks for one pair of a matching says nothing about the question as a whole. */
    private JdbcClient.StatementSpec selectWhole(GivenReader rows, String which) {
        return select(rows, which + " and (card_face is null or card_face = '')");
    }

    private JdbcClient.StatementSpec select(GivenReader rows, String which) {
        return jdbc.sql("select " + rows.columns() + " from answer where " + which + " and retracted_at is null");
    }

    /** Makes something of a row. */
    private interface Row<T> {

        T read(ResultSet row) throws SQLException;
    }

    private static <T> boolean read(JdbcClient.StatementSpec statement, int limit, Row<T> row, Consumer<T> reader) {
        int most = Math.clamp(limit, 0, MAX_ANSWERS);
        var count = new int[1];
        // One more than asked for tells whether that is all. The driver stops there: a limit in the statement would make the database
        // plan for the first few rows, and nearly always all are wanted.
        statement.withMaxRows(most + 1).query(result -> {
            if (count[0]++ < most) {
                reader.accept(row.read(result));
            }
        });
        return count[0] <= most;
    }
}
