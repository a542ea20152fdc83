package app.parley.live.store;

import app.parley.base.LearnerId;
import app.parley.live.GamePlan;
import app.parley.live.TimeFactor;
import app.parley.live.room.GameEvent;
import app.parley.people.ClassMember;
import app.parley.people.LearnerData;
import app.parley.people.SchoolClassId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
    private final SeatNames names;

    LiveData(EventStore events, GameStore games, SeatNames names) {
        this.events = events;
        this.games = games;
        this.names = names;
    }

    /**
     * A game that somebody took part in.
     *
     * @param game      the activity of the answers that were given in it
     * @param name      in the game, when coming in
     * @param laterNames those that the host gave instead
     * @param time      how much longer than the others they had, if the host decided anything about it
     */
    record PlayedGame(UUID game, String title, Instant startedAt, String name, List<String> laterNames, Optional<TimeFactor> time) {
    }

    @Override
    public String name() {
        return "games";
    }

    @Override
    public List<PlayedGame> export(LearnerId learner) {
        return played(learner, _ -> true);
    }

    /** Those that the class played, since the learner shares. */
    @Override
    public Optional<Object> exportForTeachers(SchoolClassId id, ClassMember member) {
        return Optional.of(played(member.learner(), plan -> plan.schoolClass().filter(id::equals).isPresent()
                && !plan.createdAt().isBefore(member.sharesFrom())));
    }

    private List<PlayedGame> played(LearnerId learner, Predicate<GamePlan> which) {
        return events.seatsOf(learner).stream()
                .flatMap(seat -> games.find(seat.game()).map(StoredGame::plan).filter(which).stream().map(plan -> played(plan, seat)))
                .toList();
    }

    private PlayedGame played(GamePlan plan, EventStore.TakenSeat taken) {
        var seat = taken.taken().seat();
        var laterNames = events.named(plan.id()).stream().map(EventStore.Named::event)
                .flatMap(event -> event instanceof GameEvent.SeatRenamed(var which, var name) && which.equals(seat)
                        ? Stream.of(name) : Stream.empty()).toList();
        return new PlayedGame(plan.id().uuid(), plan.title(), plan.createdAt(), taken.taken().name(), laterNames,
                events.timeFactorOf(plan.id(), seat));
    }

    @Override
    public boolean keepsAnything(LearnerId learner) {
        return !events.seatsOf(learner).isEmpty();
    }

    @Override
    public void forget(LearnerId learner) {
        events.seatsOf(learner).forEach(names::disown);
    }
}
