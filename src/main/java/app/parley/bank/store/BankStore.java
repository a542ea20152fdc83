package app.parley.bank.store;

import app.parley.bank.Agreement;
import app.parley.bank.BankContent;
import app.parley.bank.BankJson;
import app.parley.bank.Deck;
import app.parley.bank.Misconception;
import app.parley.bank.Person;
import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.bank.Source;
import app.parley.bank.TimelineEvent;
import app.parley.bank.Topic;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the question bank. */
@Repository
class BankStore {

    /** What a row of entries holds, and the word for it in the database. */
    private static final Map<Class<?>, String> ENTRY_KINDS = Map.of(Topic.class, "topic", Source.class, "source",
            Person.class, "person", Agreement.class, "agreement", TimelineEvent.class, "event",
            Misconception.class, "misconception");

    private final JdbcClient jdbc;
    private final JdbcOperations batch;

    BankStore(JdbcClient jdbc, JdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** The latest version of a question, and whether it can still be asked. */
    record Standing(Question question, boolean retired) {
    }

    boolean wasLoadedLast(String fingerprint) {
        return jdbc.sql("select count(*) from bank_load where fingerprint = ?").param(fingerprint)
                .query(Integer.class).single() == 1;
    }

    /** Removes the note of the last load. Its row, if there is one, is locked until the transaction ends. */
    void forgetLastLoad() {
        jdbc.sql("delete from bank_load").update();
    }

    void noteLoad(String fingerprint, Instant now) {
        jdbc.sql("insert into bank_load (fingerprint, loaded_at) values (?, ?)").params(fingerprint, utc(now)).update();
    }

    /** Every question there ever was. */
    Map<QuestionId, Standing> questions() {
        return jdbc.sql("""
                select version.content, question.retired_at
                from bank_question question
                join bank_question_version version on version.question_id = question.question_id
                    and version.version = question.current_version""")
                .query((row, _) -> new Standing(BankJson.read(row.getString("content"), Question.class),
                        row.getObject("retired_at", OffsetDateTime.class) != null))
                .stream().collect(Collectors.toMap(standing -> standing.question().id(), Function.identity()));
    }

    Optional<Question> question(QuestionRef ref) {
        return jdbc.sql("select content from bank_question_version where question_id = ? and version = ?")
                .params(ref.id().text(), ref.version())
                .query((row, _) -> BankJson.read(row.getString("content"), Question.class)).optional();
    }

    /** All versions of a question, the oldest first. */
    List<Question> versions(QuestionId id) {
        return jdbc.sql("select content from bank_question_version where question_id = ? order by version").param(id.text())
                .query((row, _) -> BankJson.read(row.getString("content"), Question.class)).list();
    }

    /** The questions that have more than one version. */
    List<QuestionId> changed() {
        return jdbc.sql("select question_id from bank_question where current_version > 1 order by question_id")
                .query((row, _) -> new QuestionId(row.getString("question_id"))).list();
    }

    /** The version that is asked; its row is locked until the transaction ends. Empty if the question is unknown or retired. */
    Optional<QuestionRef> lockCurrent(QuestionId id) {
        return jdbc.sql("select current_version from bank_question where question_id = ? and retired_at is null for update")
                .param(id.text()).query((row, _) -> new QuestionRef(id, row.getInt("current_version"))).optional();
    }

    /**
     * A key that was corrected here and not in the seed files.
     *
     * @param from the version of the seed files
     * @param to   the version that was made of it
     */
    record Correction(QuestionId question, int from, int to, Instant at) {
    }

    Map<QuestionId, Correction> corrections() {
        return jdbc.sql("select question_id, from_version, to_version, corrected_at from bank_correction")
                .query((row, _) -> new Correction(new QuestionId(row.getString("question_id")), row.getInt("from_version"),
                        row.getInt("to_version"), row.getObject("corrected_at", OffsetDateTime.class).toInstant()))
                .stream().collect(Collectors.toMap(Correction::question, Function.identity()));
    }

    void noteCorrection(Correction correction) {
        dropCorrection(correction.question());
        jdbc.sql("insert into bank_correction (question_id, from_version, to_version, corrected_at) values (?, ?, ?, ?)")
                .params(correction.question().text(), correction.from(), correction.to(), utc(correction.at())).update();
    }

    void dropCorrection(QuestionId id) {
        jdbc.sql("delete from bank_correction where question_id = ?").param(id.text()).update();
    }

    void addQuestions(List<Question> questions, Instant now) {
        batch.batchUpdate("insert into bank_question (question_id, current_version) values (?, ?)", questions, 500,
                (row, question) -> {
                    row.setString(1, question.id().text());
                    row.setInt(2, question.ref().version());
                });
        addVersions(questions, now);
    }

    /** Adds the versions and makes them the ones that are asked. */
    void addNewVersions(List<Question> questions, Instant now) {
        addVersions(questions, now);
        batch.batchUpdate("update bank_question set current_version = ?, retired_at = null where question_id = ?",
                questions, 500, (row, question) -> {
                    row.setInt(1, question.ref().version());
                    row.setString(2, question.id().text());
                });
    }

    private void addVersions(List<Question> questions, Instant now) {
        batch.batchUpdate("""
                insert into bank_question_version (question_id, version, content, created_at)
                values (?, ?, ?, ?)""", questions, 500, (row, question) -> {
            row.setString(1, question.id().text());
            row.setInt(2, question.ref().version());
            row.setString(3, BankJson.write(question));
            row.setObject(4, utc(now));
        });
    }

    void retireQuestion(QuestionId id, Instant now) {
        jdbc.sql("update bank_question set retired_at = ? where question_id = ?").params(utc(now), id.text()).update();
    }

    void reviveQuestion(QuestionId id) {
        jdbc.sql("update bank_question set retired_at = null where question_id = ?").param(id.text()).update();
    }

    /** Makes these the decks. A deck that is gone keeps its row, retired: its title is wanted for old results. */
    void replaceDecks(List<Deck> decks, Instant now) {
        var known = jdbc.sql("select deck_id from bank_deck").query(String.class).set();
        decks.forEach(deck -> jdbc.sql(known.contains(deck.id().text())
                        ? "update bank_deck set content = :content, retired_at = null where deck_id = :id"
                        : "insert into bank_deck (deck_id, content) values (:id, :content)")
                .param("id", deck.id().text()).param("content", BankJson.write(deck)).update());
        var live = decks.stream().map(deck -> deck.id().text()).collect(Collectors.toSet());
        known.stream().filter(id -> !live.contains(id)).forEach(id ->
                jdbc.sql("update bank_deck set retired_at = ? where deck_id = ? and retired_at is null")
                        .params(utc(now), id).update());
    }

    /** Makes what stands in the reading room, and the misconceptions, the same as in this content. */
    void replaceEntries(BankContent content) {
        jdbc.sql("delete from bank_entry").update();
        insertEntries(Topic.class, content.topics(), topic -> topic.id().text());
        insertEntries(Source.class, content.sources(), source -> source.id().text());
        insertEntries(Person.class, content.people(), person -> person.id().text());
        insertEntries(Agreement.class, content.agreements(), agreement -> agreement.id().text());
        insertEntries(TimelineEvent.class, content.timeline(), event -> event.id().text());
        insertEntries(Misconception.class, List.copyOf(content.misconceptions().values()),
                misconception -> misconception.id().text());
    }

    private <T> void insertEntries(Class<T> type, List<T> entries, Function<T, String> id) {
        var rows = IntStream.range(0, entries.size()).boxed().toList();
        batch.batchUpdate("insert into bank_entry (kind, entry_id, place, content) values (?, ?, ?, ?)", rows, 500,
                (row, place) -> {
                    row.setString(1, ENTRY_KINDS.get(type));
                    row.setString(2, id.apply(entries.get(place)));
                    row.setInt(3, place);
                    row.setString(4, BankJson.write(entries.get(place)));
                });
    }

    /** The live decks, their questions, and the reading room. Call it in a transaction that sees one state. */
    BankContent content() {
        var decks = jdbc.sql("select content from bank_deck where retired_at is null")
                .query((row, _) -> BankJson.read(row.getString("content"), Deck.class)).list().stream()
                .sorted(Comparator.comparing(Deck::position).thenComparing(Deck::id)).toList();
        Set<QuestionId> wanted = decks.stream().flatMap(deck -> deck.questions().stream()).collect(Collectors.toSet());
        var questions = questions().values().stream().map(Standing::question)
                .filter(question -> wanted.contains(question.id()))
                .collect(Collectors.toMap(Question::id, Function.identity()));
        return new BankContent(decks, questions, entries(Topic.class),
                entries(Misconception.class).stream().collect(Collectors.toMap(Misconception::id, Function.identity())),
                entries(Source.class), entries(Person.class), entries(Agreement.class), entries(TimelineEvent.class));
    }

    private <T> List<T> entries(Class<T> type) {
        return jdbc.sql("select content from bank_entry where kind = ? order by place").param(ENTRY_KINDS.get(type))
                .query((row, _) -> BankJson.read(row.getString("content"), type)).list();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
