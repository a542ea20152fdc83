package app.parley.live.store;

import app.parley.base.LearnerId;
import app.parley.live.GameId;
import app.parley.live.SeatId;
import app.parley.live.room.GameEvent;
import app.parley.people.ClassData;
import app.parley.people.SchoolClassId;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * The games of a class when it ends, or when somebody leaves it: from then on everybody in them, guests without a notebook
 * included, or whoever left, is called by the number of the seat. What was answered stays.
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

    /** Whose seat it was stays known to the learner's own notebook. */
    @Override
    public void forgetMember(SchoolClassId id, LearnerId learner) {
        var ofClass = Set.copyOf(games.idsOf(id));
        events.seatsOf(learner).stream().filter(taken -> ofClass.contains(taken.game())).forEach(taken -> forgetName(taken.game(),
                taken.taken().seat()));
    }

    private void forgetName(GameId game, SeatId seat) {
        events.named(game).stream().filter(row -> row.event().about().filter(seat::equals).isPresent())
                .forEach(row -> events.rename(game, row.number(), nameless(row.event())));
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
