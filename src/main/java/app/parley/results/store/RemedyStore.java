package app.parley.results.store;

import app.parley.bank.QuestionId;
import app.parley.base.LearnerId;
import app.parley.people.SchoolClassId;
import app.parley.people.TeacherId;
import app.parley.results.Occasion;
import app.parley.results.Remedy;
import app.parley.results.SessionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of remedies and of whom they were for. No reading takes more than {@link #MAX_CASES} rows: the oldest remedies are left out. */
@Repository
public class RemedyStore {

    /** Rows of older remedies than those that so many rows belong to are not read. */
    public static final int MAX_CASES = 100_000;

    private final JdbcClient jdbc;
    private final JdbcOperations batch;

    RemedyStore(JdbcClient jdbc, JdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /**
     * What is kept about one learner.
     *
     * @param session whose results led to it, as in addresses; empty for those of the class over time
     */
    public record Kept(Instant at, Remedy.Kind kind, UUID schoolClass, Optional<String> session, List<About> questions) {
    }

    /** A question that it was about; {@code missed} is as in {@link Remedy.Case}. */
    public record About(String question, boolean missed) {
    }

    @Transactional
    public void insert(Remedy remedy, TeacherId teacher) {
        jdbc.sql("""
                insert into remedy (remedy_id, class_id, session_id, teacher_id, kind, created_at)
                values (:id, :class, :session, :teacher, :kind, :at)""")
                .param("id", remedy.id()).param("class", remedy.occasion().schoolClass().value())
                .param("session", remedy.occasion().session().map(SessionId::toString).orElse(null))
                .param("teacher", teacher.value()).param("kind", remedy.kind().name())
                .param("at", remedy.at().atOffset(ZoneOffset.UTC)).update();
        batch.batchUpdate("insert into remedy_case (remedy_id, learner_id, question_id, missed) values (?, ?, ?, ?)",
                remedy.cases(), 500, (row, one) -> {
                    row.setObject(1, remedy.id());
                    row.setObject(2, one.learner().uuid());
                    row.setString(3, one.question().text());
                    row.setBoolean(4, one.missed());
                });
    }

    /** The newest remedies of a class, the newest first, whatever led to them. */
    public List<Remedy> newest(SchoolClassId schoolClass, int limit) {
        return read("class_id = :class", Map.of("class", schoolClass.value()), limit);
    }

    /** The newest remedies on one occasion, the newest first. */
    public List<Remedy> newest(Occasion occasion, int limit) {
        return read("class_id = :class and " + session(occasion), parameters(occasion), limit);
    }

    /** The newest remedies of one kind on one occasion since a moment, the newest first. */
    public List<Remedy> since(Instant moment, Occasion occasion, Remedy.Kind kind, int limit) {
        var parameters = new HashMap<>(parameters(occasion));
        parameters.put("kind", kind.name());
        parameters.put("moment", moment.atOffset(ZoneOffset.UTC));
        return read("class_id = :class and " + session(occasion) + " and kind = :kind and created_at >= :moment", parameters, limit);
    }

    private static String session(Occasion occasion) {
        return occasion.session().isPresent() ? "session_id = :session" : "session_id is null";
    }

    private static Map<String, Object> parameters(Occasion occasion) {
        var schoolClass = occasion.schoolClass().value();
        return occasion.session().<Map<String, Object>>map(id -> Map.of("class", schoolClass, "session", id.toString()))
                .orElse(Map.of("class", schoolClass));
    }

    private List<Remedy> read(String which, Map<String, ?> parameters, int limit) {
        var counts = new LinkedHashMap<Remedy, Integer>();
        jdbc.sql("""
                select remedy.*, (select count(*) from remedy_case where remedy_case.remedy_id = remedy.remedy_id) as cases
                from remedy where\s""" + which + " order by created_at desc, remedy_id limit :limit")
                .params(parameters).param("limit", limit)
                .query(row -> {
                    counts.put(remedy(row), row.getInt("cases"));
                });
        var remedies = new ArrayList<Remedy>();
        int rows = 0;
        for (var counted : counts.entrySet()) {
            rows += counted.getValue();
            if (rows <= MAX_CASES) {
                remedies.add(counted.getKey());
            }
        }
        var cases = cases(remedies.stream().map(Remedy::id).toList());
        return remedies.stream().map(remedy -> remedy.with(cases.getOrDefault(remedy.id(), List.of()))).toList();
    }

    private Map<UUID, List<Remedy.Case>> cases(List<UUID> remedies) {
        var cases = new LinkedHashMap<UUID, List<Remedy.Case>>();
        if (!remedies.isEmpty()) {
            jdbc.sql("select * from remedy_case where remedy_id in (:remedies) order by learner_id, question_id")
                    .param("remedies", remedies).query(row -> {
                        cases.computeIfAbsent(row.getObject("remedy_id", UUID.class), _ -> new ArrayList<>())
                                .add(new Remedy.Case(new LearnerId(row.getObject("learner_id", UUID.class)),
                                        new QuestionId(row.getString("question_id")), row.getBoolean("missed")));
                    });
        }
        return cases;
    }

    /** The remedies that were for a learner, the oldest first. */
    public List<Kept> of(LearnerId learner) {
        var kept = new LinkedHashMap<UUID, Kept>();
        jdbc.sql("""
                select remedy.remedy_id, class_id, session_id, created_at, kind, question_id, missed from remedy_case
                join remedy on remedy.remedy_id = remedy_case.remedy_id
                where learner_id = ? order by created_at, remedy.remedy_id, question_id""").param(learner.uuid())
                .query(row -> {
                    var one = new Kept(row.getObject("created_at", OffsetDateTime.class).toInstant(),
                            Remedy.Kind.valueOf(row.getString("kind")), row.getObject("class_id", UUID.class),
                            Optional.ofNullable(row.getString("session_id")), new ArrayList<>());
                    kept.computeIfAbsent(row.getObject("remedy_id", UUID.class), _ -> one).questions()
                            .add(new About(row.getString("question_id"), row.getBoolean("missed")));
                });
        return List.copyOf(kept.values());
    }

    public void forget(LearnerId learner) {
        jdbc.sql("delete from remedy_case where learner_id = ?").param(learner.uuid()).update();
    }

    private static Remedy remedy(ResultSet row) throws SQLException {
        return new Remedy(row.getObject("remedy_id", UUID.class), new Occasion(new SchoolClassId(row.getObject("class_id", UUID.class)),
                Optional.ofNullable(row.getString("session_id")).flatMap(SessionId::parse)),
                Remedy.Kind.valueOf(row.getString("kind")), row.getObject("created_at", OffsetDateTime.class).toInstant(), List.of());
    }
}
