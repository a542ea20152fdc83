package app.parley.people;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.Bank;
import app.parley.bank.BankJson;
import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.base.StudyDay;
import app.parley.people.store.LearnerStore;
import app.parley.quiz.QuizOrder;
import app.parley.quiz.QuizService;
import app.parley.quiz.Selection;
import app.parley.quiz.Way;
import app.parley.study.Exam;
import app.parley.study.Fitting;
import app.parley.study.StudySettings;
import app.parley.study.memory.fit.FitOutcome;
import app.parley.testing.Beans;
import app.parley.testing.ParleyTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever table has a learner in it is handed over and forgotten. A new table with a {@code learner_id} fails here until
 * it says what stands in the export when there is a row in it.
 */
@ParleyTest
class LearnerTablesIT {

    /** What is made of the rest at any time, or only says how far that has come: it would tell its learner nothing more. */
    private static final Set<String> DERIVED = Set.of("answer_change", "study_cursor", "study_held");

    /** What says that a learner is gone. */
    private static final String GONE = "forgotten_learner";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<LearnerData> features;

    @Autowired
    private LearnerStore learners;

    @Autowired
    private Forgetting forgetting;

    private final LearnerId jun = LearnerId.random();
    private final UUID schoolClass = UUID.randomUUID();
    /** Puts a row into each table, and says by what it is known in the export. */
    private final Map<String, Supplier<String>> rows = new LinkedHashMap<>();
    /** The one that is filled just now. */
    private String table = "";

    @BeforeEach
    void listTheTables() {
        Beans beans = application::getBean;
        var question = beans.get(Bank.class).current().questionsOf(beans.get(Bank.class).current().decks().getFirst()).getFirst().ref();
        rows.putAll(Map.ofEntries(
                entry("answer_change", () -> insert("", "learner_id, question_id", "?, '" + question.id() + "'")),
                entry("study_cursor", () -> insert("", "learner_id, answers, changes, version", "?, 0, 0, 0")),
                entry("study_held", () -> insert("", "learner_id, number, question_id, activity, activity_id",
                        "?, 1, 'q', 'QUIZ', random_uuid()")),
                entry("learner_device", () -> insert("2021-03-02", "learner_id, token_hash, created_at, last_seen_on",
                        "?, '" + schoolClass + "', current_timestamp, date '2021-03-02'")),
                entry("class_member", () -> insert("Marked member", "learner_id, class_id, name, compared_name, joined_at",
                        "?, '" + schoolClass + "', 'Marked member', 'marked member', current_timestamp")),
                entry("answer", () -> insert("Marked answer", """
                        learner_id, answer_id, activity, activity_id, respondent_id, place, question_id, question_version, response,
                        score, misconceptions, answered_at, study_day""", """
                        ?, random_uuid(), 'QUIZ', random_uuid(), random_uuid(), 0, '%s', %d, '%s', 1, '', current_timestamp,
                        current_date""".formatted(question.id().text(), question.version(),
                        BankJson.write(new Response.Text("Marked answer"))))),
                entry("quiz_attempt", () -> beans.get(QuizService.class)
                        .start(jun, new QuizOrder(Selection.ALL, Way.PRACTICE, 2, Optional.empty())).uuid().toString()),
                entry("live_event", () -> {
                    var game = UUID.randomUUID();
                    jdbc.sql("""
                            insert into live_game (game_id, teacher_id, plan, pin, link_key, secret, players, created_at)
                            values (:game, :game, :plan, '482913', 'ABCDEFGH', '00', 0, current_timestamp)""")
                            .param("game", game).param("plan", """
                            {"id":"%s","host":"%s","title":"Marked game","questions":[{"id":"%s","version":1}],"settings":{
                            "scoring":"CALM","pace":"UNTIMED","readingTime":"PT0S","changeable":true,"finishWhenAllAnswered":true,
                            "lateJoin":true,"freeNames":true,"streakBonus":false,"goalPercent":50,"teams":[]},"seed":1,
                            "createdAt":"2026-11-22T10:15:30Z","schoolClass":null}""".formatted(game, game, question.id().text()))
                            .update();
                    return insert("Marked seat", "learner_id, game_id, number, happened_at, kind, body", """
                            ?, '%s', 0, current_timestamp, 'seat-taken', '{"seat":0,"token":"%s","name":"Marked seat","code":"K743",
                            "team":null,"learner":"%s"}'""".formatted(game, "0".repeat(64), jun.uuid()));
                }),
                entry("card", () -> insert("771239", """
                        learner_id, question_id, face, phase, step, interval_days, reviews, lapses, outcomes, answered, missed,
                        suspended, flagged""", "?, 'q', '', 'NEW', 0, 0, 0, 771239, '', 0, false, false, false")),
                entry("card_action", () -> insert("2021-03-05", """
                        learner_id, action_id, question_id, face, kind, done_at, done_on""",
                        "?, random_uuid(), 'q', '', 'FLAG', current_timestamp, date '2021-03-05'")),
                entry("study_settings", () -> insert("7231", "learner_id, content",
                        "?, '" + BankJson.write(StudySettings.DEFAULT.withNewPerDay(7231)) + "'")),
                entry("study_exam", () -> insert("2031-05-06", "learner_id, content", "?, '" + BankJson.write(
                        new Exam(new StudyDay(LocalDate.of(2031, 5, 6)), Set.of(), 0.9, 20)) + "'")),
                entry("study_fitting", () -> insert("918273", "learner_id, last_answer, content", "?, 1, '" + BankJson.write(new Fitting(
                        Instant.EPOCH, 1, FitOutcome.Verdict.NOT_BETTER, 918273, OptionalDouble.empty(), OptionalDouble.empty())) + "'")),
                entry("question_report", () -> insert("Marked report", "learner_id, report_id, question_id, version, sentence, reported_at",
                        "?, random_uuid(), 'q', 1, 'Marked report', current_timestamp")),
                entry("match_game", () -> insert("Marked match", "learner_id, game_id, subject, took_millis, mistakes, finished_at",
                        "?, random_uuid(), 'Marked match', 1, 0, current_timestamp")),
                entry("homework_learner", () -> {
                    var homework = UUID.randomUUID();
                    jdbc.sql("""
                            insert into homework (homework_id, class_id, teacher_id, title, plan, way, opens_at, closes_at, attempts,
                                accepts_late, telling, for_all, created_at)
                            values (:id, :class, :class, 'Marked homework', 'q@1', 'PRACTICE', current_timestamp, current_timestamp, 1,
                                false, 'AFTER_EACH', true, current_timestamp)""")
                            .param("id", homework).param("class", schoolClass).update();
                    return insert("Marked homework", "learner_id, homework_id, assigned, extra_time", "?, '" + homework + "', true, 'NONE'");
                }),
                entry("remedy_case", () -> {
                    var remedy = UUID.randomUUID();
                    jdbc.sql("""
                            insert into remedy (remedy_id, class_id, teacher_id, kind, created_at)
                            values (:id, :class, :class, 'CARDS', current_timestamp)""")
                            .param("id", remedy).param("class", schoolClass).update();
                    return insert("marked-remedy", "learner_id, remedy_id, question_id, missed", "?, '" + remedy + "', 'marked-remedy', true");
                })));
        rows.replaceAll((name, row) -> () -> {
            table = name;
            return row.get();
        });
    }

    private String insert(String mark, String columns, String contents) {
        jdbc.sql("insert into " + table + " (" + columns + ") values (" + contents + ")").param(jun.uuid()).update();
        return mark;
    }

    @Test
    void everyTableWithALearnerIsHandedOverAndForgotten() {
        var tables = Set.copyOf(jdbc.sql("""
                select table_name from information_schema.columns
                where column_name = 'learner_id' and table_schema = 'public'""").query(String.class).list());
        assertThat(rows.keySet()).as("tables with a learner").containsExactlyInAnyOrderElementsOf(tables.stream()
                .filter(name -> !name.equals("learner") && !name.equals(GONE)).toList());
        jdbc.sql("""
                insert into teacher (teacher_id, name, sign_in_name, password_hash, created_at)
                values (:id, 'T', :name, 'x', current_timestamp)""")
                .param("id", schoolClass).param("name", schoolClass.toString()).update();
        jdbc.sql("""
                insert into school_class (class_id, teacher_id, name, join_code, created_at, ends_on)
                values (:id, :id, 'C', 'ZZZZZZ', current_timestamp, current_date)""").param("id", schoolClass).update();
        learners.insert(jun, Instant.now(), LocalDate.of(2021, 3, 1));
        var marks = rows.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, row -> row.getValue().get()));
        marks.put("learner", "2021-03-01");

        var export = export();

        var softly = new SoftAssertions();
        marks.forEach((name, mark) -> softly.assertThat(mark.isEmpty() ? DERIVED.contains(name) : export.contains(mark))
                .as("%s in the export", name).isTrue());
        forgetting.forget(jun);
        tables.forEach(name -> softly.assertThat(jdbc.sql("select count(*) from " + name + " where learner_id = ?").param(jun.uuid())
                .query(Integer.class).single()).as("rows left in %s", name).isEqualTo(name.equals(GONE) ? 1 : 0));
        softly.assertAll();
    }

    private String export() {
        var everything = new LinkedHashMap<String, Object>();
        everything.put("notebook", learners.kept(jun));
        features.forEach(feature -> everything.put(feature.name(), feature.export(jun)));
        return JsonMapper.shared().writeValueAsString(everything);
    }
}
