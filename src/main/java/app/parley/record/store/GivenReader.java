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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes answers of rows, many of them. A class gives few different answers to few questions: each is read once and shared, which
 * is most of the time and of the memory. Of one reading only.
 */
final class GivenReader {

    /** In the order in which they are read. */
    static final String COLUMNS = """
            number, activity, activity_id, respondent_id, place, learner_id, question_id, question_version, response, score,
            misconceptions, answered_at, study_day, took_millis""";

    /** With what {@link #readLogged} reads beyond that. */
    static final String LOGGED_COLUMNS = COLUMNS + ", answer_id, card_face, rating, fuzz_draw, guess_chance";

    /** What was typed can be different each time. */
    private static final int MOST_SHARED = 10_000;

    private final Map<UUID, Activity> activities = new HashMap<>();
    private final Map<UUID, UUID> respondents = new HashMap<>();
    private final Map<UUID, Optional<LearnerId>> learners = new HashMap<>();
    private final Map<String, Map<Integer, QuestionRef>> questions = new HashMap<>();
    private final Map<String, Response> responses = new HashMap<>();
    private final Map<String, Set<MisconceptionId>> misconceptions = new HashMap<>();
    private final Map<LocalDate, StudyDay> days = new HashMap<>();

    Given read(ResultSet row) throws SQLException {
        // Each column that is asked for costs: drivers lock and convert. So nothing is asked that is known already.
        var activityId = row.getObject(3, UUID.class);
        var activity = activities.get(activityId);
        if (activity == null) {
            activity = new Activity(Activity.Kind.valueOf(row.getString(2)), activityId);
            activities.put(activityId, activity);
        }
        var respondent = shared(respondents, row.getObject(4, UUID.class), id -> id);
        var learner = row.getObject(6, UUID.class);
        int version = row.getInt(8);
        var versions = shared(questions, row.getString(7), _ -> new HashMap<>());
        var question = versions.get(version);
        if (question == null) {
            question = new QuestionRef(new QuestionId(row.getString(7)), version);
            versions.put(version, question);
        }
        var took = row.getObject(14, Long.class);
        return new Given(row.getLong(1), activity, respondent, row.getInt(5),
                learner == null ? Optional.empty() : shared(learners, learner, id -> Optional.of(new LearnerId(id))),
                question, shared(responses, row.getString(9), json -> BankJson.read(json, Response.class)), row.getDouble(10),
                shared(misconceptions, row.getString(11), GivenReader::misconceptions),
                row.getObject(12, OffsetDateTime.class).toInstant(),
                shared(days, row.getObject(13, LocalDate.class), StudyDay::new), Optional.ofNullable(took).map(Duration::ofMillis));
    }

    /** A row of {@link #LOGGED_COLUMNS} that was not taken back. */
    Logged readLogged(ResultSet row) throws SQLException {
        var given = read(row);
        return new Logged(given.number(), new Answer(new AnswerId(row.getObject("answer_id", UUID.class)), given.activity(),
                given.respondent(), given.place(), given.learner(), given.question(), given.response(), given.score(),
                given.misconceptions(), given.answeredAt(), given.studyDay(), given.took(), AnswerStore.review(row)), false);
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
