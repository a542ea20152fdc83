package app.parley.live.run;

import app.parley.live.SeatId;
import app.parley.live.room.GameEvent;
import app.parley.live.room.GameView;
import app.parley.live.room.Phase;
import app.parley.live.room.Room;
import app.parley.live.store.StoredGame;
import app.parley.live.wire.Bye;
import app.parley.live.wire.Frame;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Shows phones the state of their room: to everybody what everybody sees, to one phone what is about its seat. That one
 * player answered is nobody else's business, and how many have come is told once a second at most.
 */
final class Publisher {

    private static final Duration BETWEEN_COUNTS = Duration.ofSeconds(1);

    private final StoredGame stored;
    private final Workshop workshop;
    private final Audience audience;
    private final Set<SeatId> withNotebook = new HashSet<>();
    private long version;
    private @Nullable GameView written;
    private String game = "";
    private boolean newCount;
    private long countedNanos;

    Publisher(StoredGame stored, Workshop workshop, Audience audience) {
        this.stored = stored;
        this.workshop = workshop;
        this.audience = audience;
        this.countedNanos = workshop.time().nanos() - BETWEEN_COUNTS.toNanos();
    }

    /** When the number of players is to be told; empty if it is known. */
    OptionalLong due() {
        return newCount ? OptionalLong.of(countedNanos + BETWEEN_COUNTS.toNanos()) : OptionalLong.empty();
    }

    /** Takes note of who came with a notebook. */
    void learn(List<GameEvent> events) {
        for (var event : events) {
            if (event instanceof GameEvent.SeatTaken taken && taken.learner().isPresent()) {
                withNotebook.add(taken.seat());
            }
        }
    }

    void publish(Room room, Batch batch) {
        learn(batch.events);
        boolean everybody = batch.everybody;
        for (var event : batch.events) {
            everybody |= event.reachesAll();
            switch (event) {
                case GameEvent.SeatTaken _, GameEvent.SeatKicked _ -> newCount |= room.phase() == Phase.LOBBY;
                // The acknowledgement says it all.
                case GameEvent.AnswerGiven _, GameEvent.AnswerLate _ -> { }
                default -> event.about().ifPresent(batch.seats::add);
            }
        }
        long now = workshop.time().nanos();
        if (everybody || newCount && now - countedNanos >= BETWEEN_COUNTS.toNanos()) {
            newCount = false;
            countedNanos = now;
            version++;
            audience.each((seat, phone) -> phone.show(frame(room, seat, now)));
        } else if (!batch.seats.isEmpty()) {
            version++;
            batch.seats.forEach(seat -> audience.of(seat).ifPresent(phone -> phone.show(frame(room, seat, now))));
        }
        if (batch.events.stream().anyMatch(GameEvent.GameEnded.class::isInstance)) {
            audience.bye(Bye.OVER);
        }
    }

    private Frame frame(Room room, SeatId seat, long now) {
        var view = room.playerView(seat, now);
        if (view.game() != written) {
            written = view.game();
            game = workshop.frames().game(view.game());
        }
        var left = view.countdown().map(time -> OptionalLong.of(time.leftMillis())).orElse(OptionalLong.empty());
        return new Frame(version, game, workshop.frames().you(view, takeHome(room, seat)), left, !view.game().paused(), now);
    }

    private Optional<String> takeHome(Room room, SeatId seat) {
        return (room.phase() == Phase.PODIUM || room.phase() == Phase.OVER) && !withNotebook.contains(seat)
                ? Optional.of("take-home/" + TakeHomeTokens.token(stored.plan().id(), stored.secret(), seat)) : Optional.empty();
    }
}
