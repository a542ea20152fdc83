package app.parley.live.store;

import app.parley.base.LearnerId;
import app.parley.live.GameId;
import app.parley.live.room.GameEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
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
            var learner = event instanceof GameEvent.SeatTaken taken
                    ? taken.learner().map(LearnerId::uuid).orElse(null) : null;
            return new Row(game.uuid(), number, at, JournalJson.kind(event), JournalJson.write(event), learner);
        }
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
    List<LiveData.TakenSeat> seatsOf(LearnerId learner) {
        return jdbc.sql("""
                select game_id, number, kind, body from live_event where learner_id = :learner
                order by happened_at, game_id, number""")
                .param("learner", learner.uuid())
                .query((row, _) -> new LiveData.TakenSeat(new GameId(row.getObject("game_id", UUID.class)),
                        row.getInt("number"), (GameEvent.SeatTaken) event(row))).list();
    }

    List<LiveData.Renaming> renamings(GameId game) {
        return jdbc.sql("select number, kind, body from live_event where game_id = :game and kind = 'seat-renamed'")
                .param("game", game.uuid())
                .query((row, _) -> new LiveData.Renaming(row.getInt("number"), (GameEvent.SeatRenamed) event(row))).list();
    }

    /** Rewrites one row, to forget a name and whose it was. Nothing but names is ever rewritten. */
    void replace(GameId game, int number, GameEvent event) {
        jdbc.sql("update live_event set body = :body, learner_id = null where game_id = :game and number = :number")
                .param("body", JournalJson.write(event)).param("game", game.uuid()).param("number", number).update();
    }

    /** The rows of a game in which names stand. */
    List<LiveClassData.Named> named(GameId game) {
        return jdbc.sql("""
                select number, kind, body from live_event
                where game_id = :game and kind in ('seat-taken', 'seat-renamed') order by number""")
                .param("game", game.uuid())
                .query((row, _) -> new LiveClassData.Named(row.getInt("number"), event(row))).list();
    }

    /** Rewrites one row, to take a name out of it that others can see; whose seat it is stays. */
    void rename(GameId game, int number, GameEvent event) {
        jdbc.sql("update live_event set body = :body where game_id = :game and number = :number")
                .param("body", JournalJson.write(event)).param("game", game.uuid()).param("number", number).update();
    }

    private static GameEvent event(ResultSet row) throws SQLException {
        return JournalJson.event(row.getString("kind"), row.getString("body"));
    }
}
