package app.parley.live.room;

import app.parley.live.GameSettings;
import app.parley.live.SeatId;
import app.parley.live.room.Reply.JoinRefusal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Who comes in, and with what name. */
final class Joining {

    /** Without characters that look or sound alike. */
    private static final String CODE_ALPHABET = "CDFGHJKMNPQRTVWX34679";
    private static final int CODE_LENGTH = 4;

    private final State state;
    private final RandomGenerator random;

    Joining(State state, RandomGenerator random) {
        this.state = state;
        this.random = random;
    }

    Reply join(Command.Join join, Consumer<GameEvent> events) {
        if (state.phase() == Phase.OVER) {
            return new Reply.NotJoined(JoinRefusal.NO_GAME);
        }
        var byToken = state.seats().byToken(join.token());
        if (byToken != null) {
            return back(byToken);
        }
        var byLearner = join.learner().map(state.seats()::byLearner).orElse(null);
        if (byLearner != null) {
            return moved(byLearner, join.token(), events);
        }
        return refusal(join).<Reply>map(Reply.NotJoined::new).orElseGet(() -> {
            var seat = new SeatId(state.seats().size());
            events.accept(new GameEvent.SeatTaken(seat, join.token(), join.name().text(), newCode(), team(join.team()),
                    join.learner()));
            return back(state.seats().get(seat));
        });
    }

    Reply take(Command.Take take, Consumer<GameEvent> events) {
        if (state.phase() == Phase.OVER) {
            return new Reply.NotJoined(JoinRefusal.NO_GAME);
        }
        var seat = state.seats().byCode(take.code());
        var byToken = state.seats().byToken(take.token());
        if (seat == null || byToken != null && byToken != seat) {
            return new Reply.NotJoined(JoinRefusal.NO_SEAT);
        }
        return byToken == seat ? back(seat) : moved(seat, take.token(), events);
    }

    Reply rename(Command.Rename rename, Consumer<GameEvent> events) {
        var seat = state.phase() == Phase.OVER ? Optional.<Seat>empty() : state.seats().playing(rename.seat());
        if (seat.isEmpty()) {
            return new Reply.Ignored();
        }
        if (state.seats().isTakenByOthers(rename.name(), seat.get())) {
            return new Reply.NameTaken();
        }
        if (!seat.get().name().equals(rename.name().text())) {
            events.accept(new GameEvent.SeatRenamed(rename.seat(), rename.name().text()));
        }
        return new Reply.Done();
    }

    private static Reply back(Seat seat) {
        return seat.kicked() ? new Reply.NotJoined(JoinRefusal.KICKED)
                : new Reply.Joined(seat.id(), seat.name(), seat.code());
    }

    private static Reply moved(Seat seat, TokenHash token, Consumer<GameEvent> events) {
        if (!seat.kicked()) {
            events.accept(new GameEvent.SeatMoved(seat.id(), token));
        }
        return back(seat);
    }

    private Optional<JoinRefusal> refusal(Command.Join join) {
        var settings = state.plan().settings();
        if (state.phase() == Phase.PODIUM || state.phase() != Phase.LOBBY && !settings.lateJoin()) {
            return Optional.of(JoinRefusal.STARTED);
        }
        if (state.locked()) {
            return Optional.of(JoinRefusal.LOCKED);
        }
        if (state.seats().size() >= GameSettings.MAX_SEATS) {
            return Optional.of(JoinRefusal.FULL);
        }
        if (!settings.freeNames() && !GeneratedNames.isOne(join.name().text())) {
            return Optional.of(JoinRefusal.NAME_WORDS);
        }
        return state.seats().isTaken(join.name()) ? Optional.of(JoinRefusal.NAME_TAKEN) : Optional.empty();
    }

    private OptionalInt team(OptionalInt picked) {
        int teams = state.plan().settings().teams().size();
        if (teams == 0) {
            return OptionalInt.empty();
        }
        if (picked.isPresent() && picked.getAsInt() >= 0 && picked.getAsInt() < teams) {
            return picked;
        }
        var members = new int[teams];
        state.seats().stream().forEach(seat -> seat.team().ifPresent(team -> members[team]++));
        int smallest = 0;
        for (int team = 1; team < teams; team++) {
            smallest = members[team] < members[smallest] ? team : smallest;
        }
        return OptionalInt.of(smallest);
    }

    private String newCode() {
        String code;
        do {
            code = random.ints(CODE_LENGTH, 0, CODE_ALPHABET.length())
                    .collect(StringBuilder::new, (text, i) -> text.append(CODE_ALPHABET.charAt(i)), StringBuilder::append)
                    .toString();
        } while (state.seats().byCode(code) != null);
        return code;
    }
}
