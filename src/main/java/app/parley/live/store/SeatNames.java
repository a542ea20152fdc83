package app.parley.live.store;

import app.parley.base.LearnerId;
import app.parley.live.GameId;
import app.parley.live.SeatId;
import app.parley.live.room.GameEvent;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The names in the journals of games, and whose they are: the only things there that can change, since people have a right
 * to be forgotten. A seat without a name is called by its number, and stays: the rest of the result hangs on it.
 */
@Service
public class SeatNames {

    private final EventStore events;

    SeatNames(EventStore events) {
        this.events = events;
    }

    /**
     * Notes that somebody who came in without a notebook is this learner, so that the name goes when the learner does. A seat
     * that is somebody's already stays so.
     */
    @Transactional
    public void own(GameId game, SeatId seat, LearnerId learner) {
        for (var row : events.named(game)) {
            if (row.event() instanceof GameEvent.SeatTaken taken && taken.seat().equals(seat) && taken.learner().isEmpty()) {
                events.replace(game, row.number(), withLearner(taken, taken.name(), Optional.of(learner)));
            }
        }
    }

    /** Takes all names out of a game. */
    void forgetAll(GameId game) {
        rename(game, _ -> true);
    }

    /** Takes the name of a seat out of a game; whose seat it was stays known to that one's notebook. */
    void forget(GameId game, SeatId seat) {
        rename(game, seat::equals);
    }

    /** Takes out of a game whose seat it was, and the name. */
    void disown(EventStore.TakenSeat seat) {
        forget(seat.game(), seat.taken().seat());
        events.replace(seat.game(), seat.number(), withLearner(seat.taken(), nameOf(seat.taken().seat()), Optional.empty()));
    }

    private void rename(GameId game, Predicate<SeatId> which) {
        for (var row : events.named(game)) {
            if (row.event().about().filter(which).isPresent()) {
                events.replace(game, row.number(), nameless(row.event()));
            }
        }
    }

    private static GameEvent nameless(GameEvent event) {
        return switch (event) {
            case GameEvent.SeatTaken taken -> withLearner(taken, nameOf(taken.seat()), taken.learner());
            case GameEvent.SeatRenamed renamed -> new GameEvent.SeatRenamed(renamed.seat(), nameOf(renamed.seat()));
            default -> event;
        };
    }

    private static GameEvent.SeatTaken withLearner(GameEvent.SeatTaken taken, String name, Optional<LearnerId> learner) {
        return new GameEvent.SeatTaken(taken.seat(), taken.token(), name, taken.code(), taken.team(), learner);
    }

    private static String nameOf(SeatId seat) {
        return "No. " + (seat.number() + 1);
    }
}
