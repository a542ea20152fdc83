package app.parley.live.store;

import app.parley.base.LearnerId;
import app.parley.live.SeatId;
import app.parley.live.room.GameEvent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The seats that learners had in games, for handing over and for forgetting. */
@Repository
public class SeatStore {

    private final JdbcClient jdbc;

    SeatStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A game that a learner played, and the name they had in it. */
    public record Played(Instant joinedAt, String title, String name) {
    }

    private record Line(UUID game, int number, String kind, String body) {
    }

    /** The oldest first. */
    public List<Played> played(LearnerId learner) {
        return jdbc.sql("""
                select happened_at, kind, body, plan from live_event join live_game on live_game.game_id = live_event.game_id
                where learner_id = :learner order by happened_at""").param("learner", learner.uuid())
                .query((row, _) -> new Played(row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        JournalJson.plan(row.getString("plan")).title(),
                        ((GameEvent.SeatTaken) JournalJson.event(row.getString("kind"), row.getString("body"))).name()))
                .list();
    }

    /** Takes the learner and the names they had out of all games. Points and boards stay, of a player without a name. */
    public void forget(LearnerId learner) {
        var seats = jdbc.sql("select game_id, number, kind, body from live_event where learner_id = :learner")
                .param("learner", learner.uuid())
                .query((row, _) -> new Line(row.getObject("game_id", UUID.class), row.getInt("number"), row.getString("kind"),
                        row.getString("body"))).list();
        for (var line : seats) {
            var seat = ((GameEvent.SeatTaken) JournalJson.event(line.kind(), line.body())).seat();
            jdbc.sql("""
                    select game_id, number, kind, body from live_event
                    where game_id = :game and kind in ('seat-taken', 'seat-renamed')""").param("game", line.game())
                    .query((row, _) -> new Line(line.game(), row.getInt("number"), row.getString("kind"), row.getString("body")))
                    .list().forEach(other -> forget(other, seat));
        }
    }

    private void forget(Line line, SeatId seat) {
        var event = JournalJson.event(line.kind(), line.body());
        if (event.about().filter(seat::equals).isEmpty()) {
            return;
        }
        var name = Integer.toString(seat.number() + 1);
        var nameless = switch (event) {
            case GameEvent.SeatTaken taken ->
                new GameEvent.SeatTaken(seat, taken.token(), name, taken.code(), taken.team(), Optional.empty());
            default -> new GameEvent.SeatRenamed(seat, name);
        };
        jdbc.sql("update live_event set body = :body, learner_id = null where game_id = :game and number = :number")
                .param("body", JournalJson.write(nameless)).param("game", line.game()).param("number", line.number()).update();
    }
}
