package app.parley.live.store;

import app.parley.live.GameId;
import app.parley.live.GameListing;
import app.parley.live.GamePlan;
import app.parley.live.LinkKey;
import app.parley.live.Pin;
import app.parley.live.room.GameEvent;
import app.parley.people.SchoolClassId;
import app.parley.people.TeacherId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The games. */
@Repository
public class GameStore {

    private static final String COLUMNS = "game_id, plan, pin, link_key, secret, players, created_at, ended_at";

    private final JdbcClient jdbc;

    GameStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(StoredGame game) {
        var plan = game.plan();
        jdbc.sql("""
                insert into live_game (game_id, teacher_id, plan, pin, link_key, secret, players, created_at, class_id)
                values (:id, :teacher, :plan, :pin, :key, :secret, 0, :created, :class)""")
                .param("id", plan.id().uuid()).param("teacher", plan.host().value())
                .param("plan", JournalJson.write(plan)).param("pin", game.pin().digits())
                .param("key", game.linkKey().text()).param("secret", game.secret())
                .param("created", plan.createdAt().atOffset(ZoneOffset.UTC))
                .param("class", plan.schoolClass().map(SchoolClassId::value).orElse(null)).update();
    }

    public void end(GameId id, int players, Instant when) {
        jdbc.sql("update live_game set ended_at = :now, players = :players where game_id = :id and ended_at is null")
                .param("now", when.atOffset(ZoneOffset.UTC)).param("players", players).param("id", id.uuid()).update();
    }

    public Optional<StoredGame> find(GameId id) {
        return jdbc.sql("select " + COLUMNS + " from live_game where game_id = :id").param("id", id.uuid())
                .query((row, _) -> game(row)).optional();
    }

    /** The games that were not ended, the oldest first. */
    public List<StoredGame> unfinished() {
        return jdbc.sql("select " + COLUMNS + " from live_game where ended_at is null order by created_at")
                .query((row, _) -> game(row)).list();
    }

    /** A teacher's games, the newest first. Of a running one the number of players is not known here. */
    public List<GameListing> listed(TeacherId host, int limit) {
        return jdbc.sql("select " + COLUMNS
                + " from live_game where teacher_id = :teacher order by created_at desc limit :limit")
                .param("teacher", host.value()).param("limit", limit)
                .query((row, _) -> listing(row)).list();
    }

    /** A teacher's games as they are stored, the newest first. */
    public List<StoredGame> of(TeacherId host, int limit) {
        return jdbc.sql("select " + COLUMNS
                + " from live_game where teacher_id = :teacher order by created_at desc limit :limit")
                .param("teacher", host.value()).param("limit", limit)
                .query((row, _) -> game(row)).list();
    }

    /** The games of some classes, whoever hosted them, the newest first. */
    public List<StoredGame> of(Collection<SchoolClassId> classes, int limit) {
        return classes.isEmpty() ? List.of() : jdbc.sql("select " + COLUMNS
                + " from live_game where class_id in (:classes) order by created_at desc limit :limit")
                .param("classes", classes.stream().map(SchoolClassId::value).toList()).param("limit", limit)
                .query((row, _) -> game(row)).list();
    }

    /** The turns of a game that came to their end, in order: not those that were dropped, and not one that can still be answered. */
    public List<GameEvent.TurnBegan> closedTurns(GameId id) {
        var began = new LinkedHashMap<Integer, GameEvent.TurnBegan>();
        var closed = new HashSet<Integer>();
        jdbc.sql("""
                select kind, body from live_event
                where game_id = :id and kind in ('turn-began', 'turn-closed') order by number""")
                .param("id", id.uuid()).query(row -> {
                    switch (JournalJson.event(row.getString("kind"), row.getString("body"))) {
                        case GameEvent.TurnBegan turn -> began.put(turn.turn(), turn);
                        case GameEvent.TurnClosed(int turn) -> closed.add(turn);
                        case GameEvent other -> throw new IllegalStateException("not asked for: " + other);
                    }
                });
        began.keySet().retainAll(closed);
        return List.copyOf(began.values());
    }

    /** The ids of all games of a class. */
    List<GameId> idsOf(SchoolClassId schoolClass) {
        return jdbc.sql("select game_id from live_game where class_id = :class").param("class", schoolClass.value())
                .query((row, _) -> new GameId(row.getObject("game_id", UUID.class))).list();
    }

    /** Games of no class that there is, which were over before this moment and in which there may be names. */
    List<GameId> namedWithoutClass(Instant moment, int limit) {
        return jdbc.sql("""
                select game_id from live_game
                where nameless = false and coalesce(ended_at, created_at) < :moment and (class_id is null or not exists (
                    select 1 from school_class where school_class.class_id = live_game.class_id))
                order by created_at limit :limit""")
                .param("moment", moment.atOffset(ZoneOffset.UTC)).param("limit", limit)
                .query((row, _) -> new GameId(row.getObject("game_id", UUID.class))).list();
    }

    void noteNameless(GameId id) {
        jdbc.sql("update live_game set nameless = true where game_id = :id").param("id", id.uuid()).update();
    }

    public Optional<GamePlan> newestPlan(TeacherId host) {
        return jdbc.sql("select plan from live_game where teacher_id = :teacher order by created_at desc limit 1")
                .param("teacher", host.value()).query((row, _) -> JournalJson.plan(row.getString("plan"))).optional();
    }

    private static StoredGame game(ResultSet row) throws SQLException {
        return new StoredGame(JournalJson.plan(row.getString("plan")), new Pin(row.getString("pin")),
                new LinkKey(row.getString("link_key")), row.getString("secret"), endedAt(row));
    }

    private static GameListing listing(ResultSet row) throws SQLException {
        var plan = JournalJson.plan(row.getString("plan"));
        return new GameListing(new GameId(row.getObject("game_id", UUID.class)), plan.title(), plan.questions().size(),
                row.getInt("players"), plan.createdAt(), endedAt(row));
    }

    private static Optional<Instant> endedAt(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
