package app.parley.study.store;

import app.parley.base.LearnerId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of finished games of pairs. */
@Repository
public class MatchStore {

    private final JdbcClient jdbc;

    MatchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A finished game.
     *
     * @param subject the name of what it was about
     */
    public record Finished(String subject, Duration took, int mistakes, Instant at) {
    }

    public void insert(LearnerId learner, UUID game, String subject, Duration took, int mistakes, Instant at) {
        jdbc.sql("""
                insert into match_game (game_id, learner_id, subject, took_millis, mistakes, finished_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(game, learner.uuid(), subject, took.toMillis(), mistakes, at.atOffset(ZoneOffset.UTC)).update();
    }

    /** The least time of a learner's games about something. */
    public Optional<Duration> best(LearnerId learner, String subject) {
        return jdbc.sql("select took_millis from match_game where learner_id = ? and subject = ? order by took_millis limit 1")
                .params(learner.uuid(), subject).query((row, _) -> Duration.ofMillis(row.getLong(1))).optional();
    }

    /** All games of a learner, the oldest first. */
    public List<Finished> of(LearnerId learner) {
        return jdbc.sql("select * from match_game where learner_id = ? order by finished_at, game_id").param(learner.uuid())
                .query((row, _) -> new Finished(row.getString("subject"), Duration.ofMillis(row.getLong("took_millis")),
                        row.getInt("mistakes"), row.getObject("finished_at", OffsetDateTime.class).toInstant())).list();
    }

    public void forget(LearnerId learner) {
        jdbc.sql("delete from match_game where learner_id = ?").param(learner.uuid()).update();
    }
}
