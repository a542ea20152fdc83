package app.parley.live.store;

import app.parley.base.LearnerId;
import app.parley.live.GameId;
import app.parley.live.room.GameEvent;
import app.parley.people.LearnerData;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The games that a learner took part in with a notebook, to take along or to delete. What was answered in them belongs to
 * the answer log. Deleted are the learner and the names in the game; the seat stays, without a name, because the rest of
 * the class's result hangs on it.
 */
@Service
class LiveData implements LearnerData {

    private final EventStore events;
    private final GameStore games;

    LiveData(EventStore events, GameStore games) {
        this.events = events;
        this.games = games;
    }

    /**
     * A game that somebody took part in.
     *
     * @param name in the game, when coming in
     */
    record PlayedGame(String title, Instant startedAt, String name) {
    }

    @Override
    public String name() {
        return "games";
    }

    @Override
    public List<PlayedGame> export(LearnerId learner) {
        return events.seatsOf(learner).stream()
                .flatMap(seat -> games.find(seat.game()).stream()
                        .map(game -> new PlayedGame(game.plan().title(), game.plan().createdAt(), seat.taken().name())))
                .toList();
    }

    @Override
    public boolean keepsAnything(LearnerId learner) {
        return !events.seatsOf(learner).isEmpty();
    }

    @Override
    public void forget(LearnerId learner) {
        for (var seat : events.seatsOf(learner)) {
            var taken = seat.taken();
            var nameless = LiveClassData.nameOf(taken.seat());
            events.replace(seat.game(), seat.number(), new GameEvent.SeatTaken(taken.seat(), taken.token(), nameless,
                    taken.code(), taken.team(), Optional.empty()));
            for (var row : events.renamings(seat.game())) {
                if (row.renamed().seat().equals(taken.seat())) {
                    events.replace(seat.game(), row.number(), new GameEvent.SeatRenamed(taken.seat(), nameless));
                }
            }
        }
    }

    /** A seat that a learner took, in its place in the journal. */
    record TakenSeat(GameId game, int number, GameEvent.SeatTaken taken) {
    }

    /** A seat that was renamed, in its place in the journal. */
    record Renaming(int number, GameEvent.SeatRenamed renamed) {
    }
}
