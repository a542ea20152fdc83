package app.parley.live.store;

import app.parley.live.SeatId;
import app.parley.live.room.GameEvent;
import app.parley.people.ClassData;
import app.parley.people.SchoolClassId;
import org.springframework.stereotype.Service;

/**
 * The games of a class when it ends: everybody in them is called by the number of the seat from then on, guests without a
 * notebook included. What was answered stays.
 */
@Service
class LiveClassData implements ClassData {

    private final EventStore events;
    private final GameStore games;

    LiveClassData(EventStore events, GameStore games) {
        this.events = events;
        this.games = games;
    }

    @Override
    public void forgetNames(SchoolClassId id) {
        for (var game : games.idsOf(id)) {
            for (var row : events.named(game)) {
                events.rename(game, row.number(), nameless(row.event()));
            }
        }
    }

    private static GameEvent nameless(GameEvent event) {
        return switch (event) {
            case GameEvent.SeatTaken taken -> new GameEvent.SeatTaken(taken.seat(), taken.token(), nameOf(taken.seat()),
                    taken.code(), taken.team(), taken.learner());
            case GameEvent.SeatRenamed renamed -> new GameEvent.SeatRenamed(renamed.seat(), nameOf(renamed.seat()));
            default -> event;
        };
    }

    /** What a seat is called that has no name any more. */
    static String nameOf(SeatId seat) {
        return "No. " + (seat.number() + 1);
    }

    /** An event with a name in it, in its place in the journal. */
    record Named(int number, GameEvent event) {
    }
}
