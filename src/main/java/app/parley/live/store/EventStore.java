package app.parley.live.store;

import app.parley.base.LearnerId;
import app.parley.live.GameId;
import app.parley.live.SeatId;
import app.parley.live.TimeFactor;
import app.parley.live.room.GameEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the journal. */
@Repository
class EventStore {

    private final JdbcClient jdbc;
    private final JdbcOperations batch;

    EventStore(JdbcClient jdbc, JdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** One event in its place. */
    record Row(UUID game, int number, Instant at, String kind, String body, @Nullable UUID learner) {

        static Row of(GameId game, int number, Instant at, GameEvent event) {
            return new Row(game.uuid(), number, at, JournalJson.kind(event), JournalJson.write(event), learner(event));
        }

        private static @Nullable UUID learner(GameEvent event) {
            return event instanceof GameEvent.SeatTaken taken ? taken.learner().map(LearnerId::uuid).orElse(null) : null;
        }
    }

    /** A seat that a learner took, in its place in the journal. */
    record TakenSeat(GameId game, int number, GameEvent.SeatTaken taken) {
    }

    /** An event with a name in it, in its place in the journal. */
    record Named(int number, GameEvent event) {
    }

    void insert(List<Row> rows) {
        batch.batchUpdate("""
                insert into live_event (game_id, number, happened_at, kind, body, learner_id)
                values (?, ?, ?, ?, ?, ?)""", rows, rows.size(), (statement, row) -> {
            statement.setObject(1, row.game());
            statement.setInt(2, row.number());
            statement.setObject(3, row.at().atOffset(ZoneOffset.UTC));
            statement.setString(4, row.kind());
            statement.setString(5, row.body());
            statement.setObject(6, row.learner());
        });
    }

    List<GameEvent> read(GameId game) {
        return jdbc.sql("select kind, body from live_event where game_id = :game order by number")
                .param("game", game.uuid())
                .query((row, _) -> event(row)).list();
    }

    /** The seats that a learner took with a notebook, the oldest first. */
    List<TakenSeat> seatsOf(LearnerId learner) {
        return jdbc.sql("""
                select game_id, number, kind, body from live_event where learner_id = :learner
                order by happened_at, game_id, number""")
                .param("learner", learner.uuid())
                .query((row, _) -> new TakenSeat(new GameId(row.getObject("game_id", UUID.class)),
                        row.getInt("number"), (GameEvent.SeatTaken) event(row))).list();
    }

    /** What a host decided about how much time the one in this seat has, the last of it. */
    Optional<TimeFactor> timeFactorOf(GameId game, SeatId seat) {
        return jdbc.sql("""
                select kind, body from live_event where game_id = :game and kind = 'time-factor-set' order by number""")
                .param("game", game.uuid())
                .query((row, _) -> (GameEvent.TimeFactorSet) event(row)).list().stream()
                .filter(set -> set.seat().equals(seat)).reduce((_, last) -> last).map(GameEvent.TimeFactorSet::factor);
    }

    /** Rewrites one row, to forget a name, or to note or forget whose seat it is. Nothing else is ever rewritten. */
    void replace(GameId game, int number, GameEvent event) {
        jdbc.sql("update live_event set body = :body, learner_id = cast(:learner as uuid) where game_id = :game and number = :number")
                .param("body", JournalJson.write(event)).param("learner", Row.learner(event))
                .param("game", game.uuid()).param("number", number).update();
    }

    /** The rows of a game in which names stand. */
    List<Named> named(GameId game) {
        return jdbc.sql("""
                select number, kind, body from live_event
                where game_id = :game and kind in ('seat-taken', 'seat-renamed') order by number""")
                .param("game", game.uuid())
                .query((row, _) -> new Named(row.getInt("number"), event(row))).list();
    }

    private static GameEvent event(ResultSet row) throws SQLException {
        return JournalJson.event(row.getString("kind"), row.getString("body"));
    }
}
