package app.parley.live.store;

import app.parley.base.LearnerId;
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
    private final SeatNames names;

    LiveClassData(EventStore events, GameStore games, SeatNames names) {
        this.events = events;
        this.games = games;
        this.names = names;
    }

    @Override
    public void forgetNames(SchoolClassId id) {
        games.idsOf(id).forEach(names::forgetAll);
    }

    @Override
    public void forgetMember(SchoolClassId id, LearnerId learner) {
        var ofClass = Set.copyOf(games.idsOf(id));
        events.seatsOf(learner).stream().filter(seat -> ofClass.contains(seat.game()))
                .forEach(seat -> names.forget(seat.game(), seat.taken().seat()));
    }
}
