package app.parley.study.store;

import app.parley.bank.BankJson;
import app.parley.bank.QuestionId;
import app.parley.base.LearnerId;
import app.parley.base.StudyDay;
import app.parley.record.Activity;
import app.parley.study.Card;
import app.parley.study.CardAction;
import app.parley.study.CardId;
import app.parley.study.Exam;
import app.parley.study.Face;
import app.parley.study.Fitting;
import app.parley.study.StudySettings;
import app.parley.study.memory.CardState;
import app.parley.study.memory.Due;
import app.parley.study.memory.Leech;
import app.parley.study.memory.MemoryState;
import app.parley.study.memory.Phase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of self-study: cards as they stand, how far they follow the log, what learners did with them, settings. */
@Repository
public class CardStore {

    private static final String COLUMNS = """
            question_id, face, phase, step, stability, fast_stability, difficulty, reviewed_at, reviewed_on, due_at, due_on,
            interval_days, reviews, lapses, outcomes, answered, introduced_on, studied_on, missed, suspended, flagged,
            buried_until""";

    private final JdbcClient jdbc;
    private final JdbcOperations batch;

    CardStore(JdbcClient jdbc, JdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /**
     * How far a learner's cards follow the log.
     *
     * @param answers the number of the last answer that was read
     * @param changes the number of the last change that was read
     * @param version rises whenever anything about the cards or the settings changes
     */
    public record Cursor(long answers, long changes, long version) {
    }

    /** An answer that was passed over because nobody may be told yet how it went. */
    public record Held(long number, QuestionId question, Activity activity) {
    }

    /** An action in the order of storing. */
    public record Stored(long number, CardAction action) {
    }

    /**
     * The learner's cursor; until the transaction ends, nobody else follows the log for this learner.
     *
     * @throws org.springframework.dao.DuplicateKeyException if somebody else made the first one at the same moment: begin the
     *                                                       transaction again
     */
    public Cursor lock(LearnerId learner) {
        return locked(learner).orElseGet(() -> {
            jdbc.sql("insert into study_cursor (learner_id, answers, changes, version) values (?, 0, 0, 0)").param(learner.uuid()).update();
            return new Cursor(0, 0, 0);
        });
    }

    private Optional<Cursor> locked(LearnerId learner) {
        return jdbc.sql("select answers, changes, version from study_cursor where learner_id = ? for update").param(learner.uuid())
                .query((row, _) -> new Cursor(row.getLong(1), row.getLong(2), row.getLong(3))).optional();
    }

    /** Notes how far the cards follow the log; the version is the same. */
    public void move(LearnerId learner, long answers, long changes) {
        jdbc.sql("update study_cursor set answers = ?, changes = ? where learner_id = ?")
                .params(answers, changes, learner.uuid()).update();
    }

    private void noteChange(LearnerId learner) {
        jdbc.sql("update study_cursor set version = version + 1 where learner_id = ?").param(learner.uuid()).update();
    }

    public List<Held> held(LearnerId learner) {
        return jdbc.sql("select number, question_id, activity, activity_id from study_held where learner_id = ? order by number")
                .param(learner.uuid())
                .query((row, _) -> new Held(row.getLong("number"), new QuestionId(row.getString("question_id")),
                        new Activity(Activity.Kind.valueOf(row.getString("activity")), row.getObject("activity_id", UUID.class))))
                .list();
    }

    /** Twice is once. */
    public void hold(LearnerId learner, Held held) {
        release(learner, held);
        jdbc.sql("insert into study_held (learner_id, number, question_id, activity, activity_id) values (?, ?, ?, ?, ?)")
                .params(learner.uuid(), held.number(), held.question().text(), held.activity().kind().name(),
                        held.activity().id()).update();
    }

    public void release(LearnerId learner, Held held) {
        jdbc.sql("delete from study_held where learner_id = ? and number = ?").params(learner.uuid(), held.number()).update();
    }

    /** All cards of a learner about which anything is known. */
    public Map<CardId, Card> cards(LearnerId learner) {
        return byId(jdbc.sql("select " + COLUMNS + " from card where learner_id = ?").param(learner.uuid())
                .query((row, _) -> card(row)).list());
    }

    /** Those of some questions. */
    public Map<CardId, Card> cards(LearnerId learner, Collection<QuestionId> questions) {
        return questions.isEmpty() ? Map.of()
                : byId(jdbc.sql("select " + COLUMNS + " from card where learner_id = :learner and question_id in (:questions)")
                        .param("learner", learner.uuid()).param("questions", questions.stream().map(QuestionId::text).toList())
                        .query((row, _) -> card(row)).list());
    }

    private static Map<CardId, Card> byId(List<Card> cards) {
        return cards.stream().collect(Collectors.toMap(Card::id, Function.identity()));
    }

    /** Writes cards as they stand; call it only while holding the cursor. */
    public void save(LearnerId learner, Collection<Card> cards) {
        if (cards.isEmpty()) {
            return;
        }
        noteChange(learner);
        batch.batchUpdate("delete from card where learner_id = ? and question_id = ? and face = ?", cards, 500, (row, card) -> {
            row.setObject(1, learner.uuid());
            row.setString(2, card.id().question().text());
            row.setString(3, card.id().face().name());
        });
        batch.batchUpdate("insert into card (learner_id, " + COLUMNS + """
                ) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", cards, 500, (row, card) -> {
            var state = card.state();
            row.setObject(1, learner.uuid());
            row.setString(2, card.id().question().text());
            row.setString(3, card.id().face().name());
            row.setString(4, state.phase().name());
            row.setInt(5, state.step());
            row.setObject(6, state.memory().map(MemoryState::stability).orElse(null), Types.DOUBLE);
            row.setObject(7, state.memory().map(MemoryState::fastStability).orElse(null), Types.DOUBLE);
            row.setObject(8, state.memory().map(MemoryState::difficulty).orElse(null), Types.DOUBLE);
            row.setObject(9, state.lastReview().map(CardStore::utc).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE);
            row.setObject(10, date(state.lastDay()), Types.DATE);
            row.setObject(11, state.due() instanceof Due.At(Instant moment) ? utc(moment) : null, Types.TIMESTAMP_WITH_TIMEZONE);
            row.setObject(12, state.due() instanceof Due.On(StudyDay day) ? day.date() : null, Types.DATE);
            row.setInt(13, state.interval());
            row.setInt(14, state.reviews());
            row.setInt(15, state.lapses());
            row.setString(16, text(card.outcomes()));
            row.setInt(17, card.answered());
            row.setObject(18, date(card.introducedOn()), Types.DATE);
            row.setObject(19, date(card.studiedOn()), Types.DATE);
            row.setBoolean(20, card.missed());
            row.setBoolean(21, card.suspended());
            row.setBoolean(22, card.flagged());
            row.setObject(23, date(card.buriedUntil()), Types.DATE);
        });
    }

    /** Forgets how the cards stand, so that all of it is read from the log again. */
    public void drop(LearnerId learner) {
        for (var table : List.of("card", "study_held")) {
            jdbc.sql("delete from " + table + " where learner_id = ?").param(learner.uuid()).update();
        }
        move(learner, 0, 0);
        noteChange(learner);
    }

    /** Stores an action unless it stands already. */
    public void insert(LearnerId learner, CardAction action) {
        jdbc.sql("""
                insert into card_action (action_id, learner_id, question_id, face, kind, until_on, done_at, done_on)
                select :id, :learner, :question, :face, :kind, cast(:until as date), :at, :day
                where not exists (select 1 from card_action where action_id = :id)""")
                .param("id", action.id()).param("learner", learner.uuid()).param("question", action.card().question().text())
                .param("face", action.card().face().name()).param("kind", action.kind().name())
                .param("until", date(action.until()), Types.DATE).param("at", utc(action.at())).param("day", action.day().date())
                .update();
    }

    /** What was done with the cards of a question and not undone. */
    public List<Stored> actions(LearnerId learner, QuestionId question) {
        return jdbc.sql("""
                select * from card_action where learner_id = ? and question_id = ? and undone_at is null order by number""")
                .params(learner.uuid(), question.text()).query((row, _) -> stored(row)).list();
    }

    /** What a learner did with any card and did not undo. */
    public List<Stored> actions(LearnerId learner) {
        return jdbc.sql("select * from card_action where learner_id = ? and undone_at is null order by number")
                .param(learner.uuid()).query((row, _) -> stored(row)).list();
    }

    /** The questions with whose cards anything was done. */
    public List<QuestionId> questionsWithActions(LearnerId learner) {
        return jdbc.sql("select distinct question_id from card_action where learner_id = ? and undone_at is null")
                .param(learner.uuid()).query((row, _) -> new QuestionId(row.getString(1))).list();
    }

    /** The newest thing that the learner did and did not undo. */
    public Optional<Stored> newestAction(LearnerId learner) {
        return jdbc.sql("""
                select * from card_action where learner_id = ? and kind <> 'ASSIGN' and undone_at is null
                order by done_at desc, number desc limit 1""")
                .param(learner.uuid()).query((row, _) -> stored(row)).optional();
    }

    public void undo(Stored stored, Instant now) {
        jdbc.sql("update card_action set undone_at = ? where number = ?").params(utc(now), stored.number()).update();
    }

    /** An action with whether the learner took it back. */
    public record KeptAction(CardAction action, Optional<Instant> undoneAt) {
    }

    /** All that a learner did with any card, also what was undone. */
    public List<KeptAction> allActions(LearnerId learner) {
        return jdbc.sql("select * from card_action where learner_id = ? order by number").param(learner.uuid())
                .query((row, _) -> new KeptAction(stored(row).action(), instant(row, "undone_at"))).list();
    }

    public StudySettings settings(LearnerId learner) {
        return jdbc.sql("select content from study_settings where learner_id = ?").param(learner.uuid())
                .query((row, _) -> BankJson.read(row.getString(1), StudySettings.class)).optional().orElse(StudySettings.DEFAULT);
    }

    /** Those of many learners; who never changed any is not in it. */
    public Map<LearnerId, StudySettings> settings(Collection<LearnerId> learners) {
        return learners.isEmpty() ? Map.of()
                : jdbc.sql("select learner_id, content from study_settings where learner_id in (:learners)")
                        .param("learners", learners.stream().map(LearnerId::uuid).toList())
                        .query((row, _) -> Map.entry(new LearnerId(row.getObject(1, UUID.class)),
                                BankJson.read(row.getString(2), StudySettings.class)))
                        .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Call it only while holding the cursor. */
    public void saveSettings(LearnerId learner, StudySettings settings) {
        noteChange(learner);
        jdbc.sql("delete from study_settings where learner_id = ?").param(learner.uuid()).update();
        jdbc.sql("insert into study_settings (learner_id, content) values (?, ?)")
                .params(learner.uuid(), BankJson.write(settings)).update();
    }

    public Optional<Exam> exam(LearnerId learner) {
        return jdbc.sql("select content from study_exam where learner_id = ?").param(learner.uuid())
                .query((row, _) -> BankJson.read(row.getString(1), Exam.class)).optional();
    }

    /** Replaces the exam; an empty one takes it away. */
    public void saveExam(LearnerId learner, Optional<Exam> exam) {
        jdbc.sql("delete from study_exam where learner_id = ?").param(learner.uuid()).update();
        exam.ifPresent(wanted -> jdbc.sql("insert into study_exam (learner_id, content) values (?, ?)")
                .params(learner.uuid(), BankJson.write(wanted)).update());
    }

    public Optional<Fitting> fitting(LearnerId learner) {
        return jdbc.sql("select content from study_fitting where learner_id = ?").param(learner.uuid())
                .query((row, _) -> BankJson.read(row.getString(1), Fitting.class)).optional();
    }

    public void saveFitting(LearnerId learner, Fitting fitting) {
        jdbc.sql("delete from study_fitting where learner_id = ?").param(learner.uuid()).update();
        jdbc.sql("insert into study_fitting (learner_id, last_answer, content) values (?, ?, ?)")
                .params(learner.uuid(), fitting.lastAnswer(), BankJson.write(fitting)).update();
    }

    /** The number in the log of the last answer that the learner's cards follow; 0 if there is none. */
    public long lastAnswer(LearnerId learner) {
        return jdbc.sql("select answers from study_cursor where learner_id = ?").param(learner.uuid())
                .query(Long.class).optional().orElse(0L);
    }

    /** Learners who gave so many answers since their last fit. */
    public List<LearnerId> learnersWithNewAnswers(int least) {
        return jdbc.sql("""
                select answer.learner_id from answer join study_cursor on study_cursor.learner_id = answer.learner_id
                left join study_fitting on study_fitting.learner_id = answer.learner_id
                where answer.number > coalesce(study_fitting.last_answer, 0) and answer.number <= study_cursor.answers
                group by answer.learner_id having count(*) >= ?""").param(least)
                .query((row, _) -> new LearnerId(row.getObject(1, UUID.class))).list();
    }

    public boolean knows(LearnerId learner) {
        return jdbc.sql("select count(*) from card_action where learner_id = ? and kind <> 'ASSIGN'").param(learner.uuid()).query(Long.class).single() > 0;
    }

    public void forget(LearnerId learner) {
        for (var table : List.of("card", "study_held", "study_cursor", "card_action", "study_settings", "study_exam",
                "study_fitting")) {
            jdbc.sql("delete from " + table + " where learner_id = ?").param(learner.uuid()).update();
        }
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(row.getLong("number"), new CardAction(row.getObject("action_id", UUID.class), id(row),
                CardAction.Kind.valueOf(row.getString("kind")), day(row, "until_on"), instant(row, "done_at").orElseThrow(),
                day(row, "done_on").orElseThrow()));
    }

    private static CardId id(ResultSet row) throws SQLException {
        return new CardId(new QuestionId(row.getString("question_id")), new Face(row.getString("face")));
    }

    private static Card card(ResultSet row) throws SQLException {
        var due = Stream.concat(day(row, "due_on").<Due>map(Due.On::new).stream(), instant(row, "due_at").<Due>map(Due.At::new).stream());
        var stability = row.getDouble("stability");
        Optional<MemoryState> memory = row.wasNull() ? Optional.empty()
                : Optional.of(new MemoryState(stability, row.getDouble("fast_stability"), row.getDouble("difficulty")));
        var state = new CardState(Phase.valueOf(row.getString("phase")), row.getInt("step"), memory, instant(row, "reviewed_at"),
                day(row, "reviewed_on"), due.findFirst().orElseGet(Due.Anytime::new),
                row.getInt("interval_days"), row.getInt("reviews"), row.getInt("lapses"));
        return new Card(id(row), state, outcomes(row.getString("outcomes")), row.getInt("answered"), day(row, "introduced_on"),
                day(row, "studied_on"), row.getBoolean("missed"), row.getBoolean("suspended"), row.getBoolean("flagged"),
                day(row, "buried_until"));
    }

    /** As {@code +0.91 -0.85}: how likely recall was, and whether it came true. */
    private static String text(List<Leech.Outcome> outcomes) {
        return outcomes.stream().map(outcome -> (outcome.recalled() ? "+" : "-") + outcome.predicted()).collect(Collectors.joining(" "));
    }

    private static List<Leech.Outcome> outcomes(String text) {
        return text.isEmpty() ? List.of() : Arrays.stream(text.split(" "))
                .map(word -> new Leech.Outcome(Double.parseDouble(word.substring(1)), word.startsWith("+"))).toList();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable LocalDate date(Optional<StudyDay> day) {
        return day.map(StudyDay::date).orElse(null);
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static Optional<StudyDay> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class)).map(StudyDay::new);
    }
}
