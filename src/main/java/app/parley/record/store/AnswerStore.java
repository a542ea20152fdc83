package app.parley.record.store;

import app.parley.bank.BankJson;
import app.parley.bank.MisconceptionId;
import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.base.Rating;
import app.parley.base.StudyDay;
import app.parley.record.Activity;
import app.parley.record.Answer;
import app.parley.record.AnswerId;
import app.parley.record.CardReview;
import app.parley.record.Change;
import app.parley.record.KeptAnswer;
import app.parley.record.Logged;
import app.parley.record.Scored;
import app.parley.record.Tally;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the answer log. */
@Repository
class AnswerStore {

    private static final String COLUMNS = """
            number, answer_id, activity, activity_id, respondent_id, place, learner_id, question_id, question_version,
            response, score, misconceptions, answered_at, study_day, took_millis, card_face, rating, fuzz_draw,
            guess_chance, retracted_at""";

    /**
     * What stands already, read by one look-up in an index for each id and each place, however much else was answered.
     * Two selects and not one with "or": for that, H2 reads the whole log with every group that it stores. Whole places
     * and not a list for each column: for those, H2 uses the first column of the index and reads all answers of the game.
     */
    static final String STANDING = "select " + COLUMNS + """

            from answer where answer_id in (:ids)
            union all
            select\s""" + COLUMNS + """

            from answer where (activity_id, respondent_id, place) in (:places)""";

    /** What is summed up, for each learner and activity. */
    static final String TALLY =
            "learner_id, activity, activity_id, count(*) as answers, sum(score) as points, max(answered_at) as last_at";

    private final JdbcClient jdbc;
    private final JdbcOperations batch;

    AnswerStore(JdbcClient jdbc, JdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** The answers that already stand under one of these ids, or in one of these places; one that is both comes twice. */
    List<Answer> standing(Collection<Answer> wanted) {
        return jdbc.sql(STANDING).params(keys(wanted)).query((row, _) -> logged(row).answer()).list();
    }

    /** What {@link #STANDING} looks for. */
    static Map<String, Object> keys(Collection<Answer> wanted) {
        return Map.of(
                "ids", wanted.stream().map(answer -> answer.id().uuid()).toList(),
                "places", wanted.stream().map(answer ->
                        new Object[] {answer.activity().id(), answer.respondent(), answer.place()}).toList());
    }

    void insert(List<Answer> answers) {
        batch.batchUpdate("""
                insert into answer (answer_id, activity, activity_id, respondent_id, place, learner_id, question_id,
                    question_version, response, score, misconceptions, answered_at, study_day, took_millis, card_face,
                    rating, fuzz_draw, guess_chance)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", answers, answers.size(), (row, answer) -> {
            row.setObject(1, answer.id().uuid());
            row.setString(2, answer.activity().kind().name());
            row.setObject(3, answer.activity().id());
            row.setObject(4, answer.respondent());
            row.setInt(5, answer.place());
            row.setObject(6, answer.learner().map(LearnerId::uuid).orElse(null));
            row.setString(7, answer.question().id().text());
            row.setInt(8, answer.question().version());
            row.setString(9, BankJson.write(answer.response()));
            row.setDouble(10, answer.score());
            row.setString(11, answer.misconceptions().stream().map(MisconceptionId::text).sorted()
                    .collect(Collectors.joining(" ")));
            row.setObject(12, answer.answeredAt().atOffset(ZoneOffset.UTC));
            row.setObject(13, answer.studyDay().date());
            row.setObject(14, answer.took().map(Duration::toMillis).orElse(null));
            row.setString(15, answer.review().map(CardReview::face).orElse(null));
            row.setObject(16, answer.review().map(review -> review.rating().grade()).orElse(null), Types.SMALLINT);
            row.setObject(17, answer.review().map(CardReview::draw).orElse(null), Types.DOUBLE);
            row.setObject(18, answer.review().flatMap(CardReview::chance).orElse(null), Types.DOUBLE);
        });
    }

    List<Answer> ofActivities(Collection<Activity> activities, UUID respondent) {
        return jdbc.sql("select " + COLUMNS + """

                from answer where activity_id in (:activities) and respondent_id = :respondent order by place""")
                .param("activities", activities.stream().map(Activity::id).toList()).param("respondent", respondent)
                .query((row, _) -> logged(row).answer()).list();
    }

    List<Logged> ofLearner(LearnerId learner, long after, int limit) {
        return jdbc.sql("select " + COLUMNS + """

                from answer where learner_id = :learner and number > :after order by number limit :limit""")
                .param("learner", learner.uuid()).param("after", after).param("limit", limit)
                .query((row, _) -> logged(row)).list();
    }

    /** The same with what only their learner wants to know. */
    List<KeptAnswer> keptOf(LearnerId learner, long after, int limit) {
        return jdbc.sql("select " + COLUMNS + """
                , first_score, first_misconceptions, remarked_at
                from answer where learner_id = :learner and number > :after order by number limit :limit""")
                .param("learner", learner.uuid()).param("after", after).param("limit", limit)
                .query((row, _) -> kept(row)).list();
    }

    private static KeptAnswer kept(ResultSet row) throws SQLException {
        var logged = logged(row);
        var remarkedAt = row.getObject("remarked_at", OffsetDateTime.class);
        return new KeptAnswer(logged.number(), logged.answer(),
                Optional.ofNullable(row.getObject("retracted_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                remarkedAt == null ? Optional.empty() : Optional.of(new KeptAnswer.FirstMark(row.getDouble("first_score"),
                        misconceptions(row.getString("first_misconceptions")), remarkedAt.toInstant())));
    }

    List<Logged> ofLearner(LearnerId learner, QuestionId question) {
        return jdbc.sql("select " + COLUMNS + """

                from answer where learner_id = :learner and question_id = :question order by number""")
                .param("learner", learner.uuid()).param("question", question.text())
                .query((row, _) -> logged(row)).list();
    }

    List<Logged> newestOf(LearnerId learner, Activity.Kind kind, int limit) {
        return jdbc.sql("select " + COLUMNS + """

                from answer where learner_id = :learner and activity = :kind and retracted_at is null
                order by number desc limit :limit""")
                .param("learner", learner.uuid()).param("kind", kind.name()).param("limit", limit)
                .query((row, _) -> logged(row)).list();
    }

    /** The question of an answer of this learner. */
    Optional<QuestionId> questionOf(LearnerId learner, AnswerId answer) {
        return jdbc.sql("select question_id from answer where answer_id = ? and learner_id = ?")
                .params(answer.uuid(), learner.uuid())
                .query((row, _) -> new QuestionId(row.getString("question_id"))).optional();
    }

    /** False if it was retracted before. */
    boolean retract(AnswerId answer, Instant now) {
        return jdbc.sql("update answer set retracted_at = ? where answer_id = ? and retracted_at is null")
                .params(now.atOffset(ZoneOffset.UTC), answer.uuid()).update() > 0;
    }

    void noteChange(LearnerId learner, QuestionId question) {
        jdbc.sql("insert into answer_change (learner_id, question_id) values (?, ?)")
                .params(learner.uuid(), question.text()).update();
    }

    List<Change> changesOf(LearnerId learner, long after, int limit) {
        return jdbc.sql("""
                select number, question_id from answer_change
                where learner_id = :learner and number > :after order by number limit :limit""")
                .param("learner", learner.uuid()).param("after", after).param("limit", limit)
                .query((row, _) -> new Change(row.getLong("number"), new QuestionId(row.getString("question_id")))).list();
    }

    List<Scored> scoresOf(LearnerId learner) {
        return jdbc.sql("""
                select question_id, activity, activity_id, score from answer
                where learner_id = :learner and retracted_at is null order by number""")
                .param("learner", learner.uuid())
                .query((row, _) -> new Scored(new QuestionId(row.getString("question_id")), activity(row),
                        row.getDouble("score"))).list();
    }

    List<Tally> talliesOf(Collection<LearnerId> learners) {
        return jdbc.sql("select " + TALLY + """
                 from answer where learner_id in (:learners) and retracted_at is null
                group by learner_id, activity, activity_id""")
                .param("learners", learners.stream().map(LearnerId::uuid).toList())
                .query((row, _) -> tally(row)).list();
    }

    static Tally tally(ResultSet row) throws SQLException {
        return new Tally(new LearnerId(row.getObject("learner_id", UUID.class)), activity(row), row.getInt("answers"),
                row.getDouble("points"), row.getObject("last_at", OffsetDateTime.class).toInstant());
    }

    private static Activity activity(ResultSet row) throws SQLException {
        return new Activity(Activity.Kind.valueOf(row.getString("activity")), row.getObject("activity_id", UUID.class));
    }

    /** Notes the change for each question as well. */
    void setLearner(Activity activity, UUID respondent, LearnerId learner) {
        jdbc.sql("""
                insert into answer_change (learner_id, question_id)
                select distinct cast(:learner as uuid), question_id from answer
                where activity_id = :activity and respondent_id = :respondent and learner_id is null""")
                .param("learner", learner.uuid()).param("activity", activity.id()).param("respondent", respondent)
                .update();
        jdbc.sql("""
                update answer set learner_id = :learner
                where activity_id = :activity and respondent_id = :respondent and learner_id is null""")
                .param("learner", learner.uuid()).param("activity", activity.id()).param("respondent", respondent)
                .update();
    }

    void deleteOf(LearnerId learner) {
        jdbc.sql("delete from answer where learner_id = :learner").param("learner", learner.uuid()).update();
        jdbc.sql("delete from answer_change where learner_id = :learner").param("learner", learner.uuid()).update();
    }

    private static Logged logged(ResultSet row) throws SQLException {
        var tookMillis = row.getLong("took_millis");
        Optional<Duration> took = row.wasNull() ? Optional.empty() : Optional.of(Duration.ofMillis(tookMillis));
        return new Logged(row.getLong("number"), new Answer(
                new AnswerId(row.getObject("answer_id", UUID.class)),
                activity(row),
                row.getObject("respondent_id", UUID.class),
                row.getInt("place"),
                Optional.ofNullable(row.getObject("learner_id", UUID.class)).map(LearnerId::new),
                new QuestionRef(new QuestionId(row.getString("question_id")), row.getInt("question_version")),
                BankJson.read(row.getString("response"), Response.class),
                row.getDouble("score"),
                misconceptions(row.getString("misconceptions")),
                row.getObject("answered_at", OffsetDateTime.class).toInstant(),
                new StudyDay(row.getObject("study_day", LocalDate.class)),
                took,
                review(row)),
                row.getObject("retracted_at", OffsetDateTime.class) != null);
    }

    private static Set<MisconceptionId> misconceptions(String text) {
        return text.isEmpty() ? Set.of()
                : Arrays.stream(text.split(" ")).map(MisconceptionId::new).collect(Collectors.toSet());
    }

    static Optional<CardReview> review(ResultSet row) throws SQLException {
        var face = row.getString("card_face");
        return face == null ? Optional.empty()
                : Optional.of(new CardReview(face, Rating.ofGrade(row.getInt("rating")), row.getDouble("fuzz_draw"), chance(row)));
    }

    private static Optional<Double> chance(ResultSet row) throws SQLException {
        double chance = row.getDouble("guess_chance");
        return row.wasNull() ? Optional.empty() : Optional.of(chance);
    }
}
