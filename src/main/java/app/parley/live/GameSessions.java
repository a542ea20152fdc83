package app.parley.live;

import app.parley.bank.QuestionRef;
import app.parley.live.room.GameEvent;
import app.parley.live.room.Room;
import app.parley.live.room.SeatLine;
import app.parley.live.room.TurnKind;
import app.parley.live.run.RunningGames;
import app.parley.live.store.GameStore;
import app.parley.live.store.StoredGame;
import app.parley.people.SchoolClassId;
import app.parley.people.TeacherId;
import app.parley.record.Activity;
import app.parley.results.SessionId;
import app.parley.results.SessionInfo;
import app.parley.results.SessionSource;
import app.parley.results.Sitting;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Live games, for results. What was answered stands in the answer log as soon as a turn is closed. */
@Component
class GameSessions implements SessionSource {

    private final GameStore store;
    private final RunningGames running;

    GameSessions(GameStore store, RunningGames running) {
        this.store = store;
        this.running = running;
    }

    @Override
    public SessionId.Kind kind() {
        return SessionId.Kind.GAME;
    }

    @Override
    public List<SessionInfo> of(TeacherId host, int limit) {
        return store.of(host, limit).stream().map(GameSessions::info).toList();
    }

    @Override
    public List<SessionInfo> of(Collection<SchoolClassId> classes, int limit) {
        return store.of(classes, limit).stream().map(GameSessions::info).toList();
    }

    @Override
    public Optional<SessionInfo> find(UUID session) {
        return store.find(new GameId(session)).map(GameSessions::info);
    }

    private static SessionInfo info(StoredGame game) {
        var plan = game.plan();
        return new SessionInfo(new SessionId(SessionId.Kind.GAME, plan.id().uuid()), plan.host(), plan.schoolClass(), plan.title(),
                plan.createdAt(), game.endedAt());
    }

    @Override
    public List<Sitting> sittings(UUID session) {
        return store.find(new GameId(session)).map(game -> Sitting.ofMany(new Activity(Activity.Kind.LIVE, session), played(game)))
                .stream().toList();
    }

    /**
     * What was asked so far: a question that was dropped, or that the lesson was too short for, is nobody's to have missed. Before
     * the first has been asked, all that are planned.
     */
    private List<QuestionRef> played(StoredGame game) {
        var played = closed(game);
        return played.isEmpty() ? game.plan().questions() : played;
    }

    private List<QuestionRef> closed(StoredGame game) {
        return store.closedTurns(game.plan().id()).stream().map(turn -> game.plan().questions().get(turn.question())).distinct().toList();
    }

    /** While it runs, all that are planned. */
    @Override
    public List<QuestionRef> asked(UUID session) {
        return store.find(new GameId(session)).map(game -> game.endedAt().isPresent() ? closed(game) : game.plan().questions())
                .orElse(List.of());
    }

    @Override
    public Map<UUID, List<Activity>> activities(Collection<UUID> sessions) {
        return sessions.stream().distinct().collect(Collectors.toMap(session -> session,
                session -> List.of(new Activity(Activity.Kind.LIVE, session))));
    }

    @Override
    public Map<UUID, String> nicknames(UUID session) {
        var id = new GameId(session);
        return running.find(id).map(game -> game.ask(GameSessions::seats))
                .or(() -> store.find(id).map(stored -> seats(running.finished(stored)))).orElse(List.of()).stream()
                .collect(Collectors.toMap(seat -> seat.seat().respondent(id), SeatLine::name));
    }

    @Override
    public Set<Integer> secondVotes(UUID session) {
        return store.closedTurns(new GameId(session)).stream().filter(turn -> turn.kind() == TurnKind.SECOND_VOTE)
                .map(GameEvent.TurnBegan::turn).collect(Collectors.toSet());
    }

    private static List<SeatLine> seats(Room room) {
        return room.snapshot(0).seats();
    }
}
