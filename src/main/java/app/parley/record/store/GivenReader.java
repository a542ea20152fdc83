package app.parley.record.store;

import app.parley.bank.BankJson;
import app.parley.bank.MisconceptionId;
import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.base.StudyDay;
import app.parley.record.Activity;
import app.parley.record.Answer;
import app.parley.record.AnswerId;
import app.parley.record.Given;
import app.parley.record.Logged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes answers of rows, many of them. A class gives few different answers to few questions: each is read once and shared, which
 * is most of the time and of the memory. Each column costs, too, to send and to read: what is known already is not asked for. Of one
 * reading only.
 */
final class GivenReader {

    /** In the order in which they are read. */
    private static final String COLUMNS = """
            number, respondent_id, place, learner_id, question_id, question_version, response, score, misconceptions, answered_at,
            took_millis""";

    /** With what tells activities that are not known before. */
    private static final String COLUMNS_OF_LEARNERS = COLUMNS + ", activity_id, activity, study_day";

    /** With what {@link #readLogged} reads beyond that. */
    private static final String COLUMNS_LOGGED = COLUMNS_OF_LEARNERS + ", answer_id, card_face, rating, fuzz_draw, guess_chance";

    /** What was typed can be different each time. */
    private static final int MOST_SHARED = 10_000;

    private final String columns;
    private final boolean ofActivities;
    private final Optional<Activity> only;
    private final Map<UUID, Activity> activities = new HashMap<>();
    private final Map<UUID, UUID> respondents = new HashMap<>();
    private final Map<UUID, Optional<LearnerId>> learners = new HashMap<>();
    private final Map<String, Map<Integer, QuestionRef>> questions = new HashMap<>();
    private final Map<String, Response> responses = new HashMap<>();
    private final Map<String, Set<MisconceptionId>> misconceptions = new HashMap<>();
    private final Map<LocalDate, Optional<StudyDay>> days = new HashMap<>();

    private GivenReader(String columns, Collection<Activity> activities) {
        this.columns = columns;
        this.ofActivities = !activities.isEmpty();
        this.only = activities.size() == 1 ? Optional.of(activities.iterator().next()) : Optional.empty();
        activities.forEach(activity -> this.activities.put(activity.id(), activity));
    }

    /** Of answers in these activities. */
    static GivenReader of(Collection<Activity> activities) {
        return new GivenReader(activities.size() == 1 ? COLUMNS : COLUMNS + ", activity_id", activities);
    }

    /** Of answers in whatever activity. */
    static GivenReader ofLearners() {
        return new GivenReader(COLUMNS_OF_LEARNERS, List.of());
    }

    /** The same, with what {@link #readLogged} needs. */
    static GivenReader ofLogged() {
        return new GivenReader(COLUMNS_LOGGED, List.of());
    }

    /** What to select. */
    String columns() {
        return columns;
    }

    Given read(ResultSet row) throws SQLException {
        // Each get costs: drivers lock and convert.
        var respondent = shared(respondents, row.getObject(2, UUID.class), id -> id);
        var learner = row.getObject(4, UUID.class);
        var activity = only.isPresent() ? only.get() : activity(row);
        var took = row.getObject(11, Long.class);
        return new Given(row.getLong(1), activity, respondent, row.getInt(3),
                learner == null ? Optional.empty() : shared(learners, learner, id -> Optional.of(new LearnerId(id))), question(row),
                shared(responses, row.getString(7), json -> BankJson.read(json, Response.class)), row.getDouble(8),
                shared(misconceptions, row.getString(9), GivenReader::misconceptions),
                row.getObject(10, OffsetDateTime.class).toInstant(),
                activity.kind() == Activity.Kind.STUDY ? day(row) : Optional.empty(),
                Optional.ofNullable(took).map(Duration::ofMillis));
    }

    private Activity activity(ResultSet row) throws SQLException {
        var id = row.getObject(12, UUID.class);
        var known = activities.get(id);
        if (known == null) {
            known = new Activity(Activity.Kind.valueOf(row.getString(13)), id);
            activities.put(id, known);
        }
        return known;
    }

    private QuestionRef question(ResultSet row) throws SQLException {
        var id = row.getString(5);
        int version = row.getInt(6);
        var versions = shared(questions, id, _ -> new HashMap<>());
        var question = versions.get(version);
        if (question == null) {
            question = new QuestionRef(new QuestionId(id), version);
            versions.put(version, question);
        }
        return question;
    }

    private Optional<StudyDay> day(ResultSet row) throws SQLException {
        return ofActivities ? Optional.empty()
                : shared(days, row.getObject(14, LocalDate.class), date -> Optional.of(new StudyDay(date)));
    }

    /** A row that was not taken back. */
    Logged readLogged(ResultSet row) throws SQLException {
        var given = read(row);
        return new Logged(given.number(), new Answer(new AnswerId(row.getObject("answer_id", UUID.class)), given.activity(),
                given.respondent(), given.place(), given.learner(), given.question(), given.response(), given.score(),
                given.misconceptions(), given.answeredAt(), day(row).orElseThrow(), given.took(), AnswerStore.review(row)), false);
    }

    private static <K, V> V shared(Map<K, V> known, K key, Function<K, V> make) {
        var there = known.get(key);
        if (there != null) {
            return there;
        }
        var made = make.apply(key);
        if (known.size() < MOST_SHARED) {
            known.put(key, made);
        }
        return made;
    }

    private static Set<MisconceptionId> misconceptions(String text) {
        return text.isEmpty() ? Set.of()
                : Arrays.stream(text.split(" ")).map(MisconceptionId::new).collect(Collectors.toUnmodifiableSet());
    }
}
