package app.parley.live.room;

import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.live.GamePlan;
import app.parley.live.SeatId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** One game: the fold of its events. Not safe for several threads: it has one owner. */
public final class Room {

    /** A game that nobody has joined. {@code random} makes the seats' codes: a secure source, outside of tests. */
    public static Room of(GamePlan plan, Function<QuestionRef, Question> questions, RandomGenerator random) {
        return rebuild(plan, questions, random, List.of());
    }

    public static Room rebuild(GamePlan plan, Function<QuestionRef, Question> questions, RandomGenerator random,
            List<GameEvent> events) {
        throw new UnsupportedOperationException();
    }

    public GamePlan plan() {
        throw new UnsupportedOperationException();
    }

    public Phase phase() {
        throw new UnsupportedOperationException();
    }

    public Decision decide(Command command, long nanos) {
        throw new UnsupportedOperationException();
    }

    public OptionalLong nextAlarm() {
        throw new UnsupportedOperationException();
    }

    public void connected(SeatId seat) {
        throw new UnsupportedOperationException();
    }

    public void disconnected(SeatId seat) {
        throw new UnsupportedOperationException();
    }

    public Optional<SeatId> seatOf(TokenHash token) {
        throw new UnsupportedOperationException();
    }

    public boolean isKicked(TokenHash token) {
        throw new UnsupportedOperationException();
    }

    public boolean isTaken(Nickname name) {
        throw new UnsupportedOperationException();
    }

    public Snapshot snapshot(long nanos) {
        throw new UnsupportedOperationException();
    }

    public GameView gameView() {
        throw new UnsupportedOperationException();
    }

    public PlayerView playerView(SeatId seat, long nanos) {
        throw new UnsupportedOperationException();
    }

    public List<Integer> unlogged() {
        throw new UnsupportedOperationException();
    }

    public List<SettledAnswer> settled(int turn) {
        throw new UnsupportedOperationException();
    }

    public Summary summary() {
        throw new UnsupportedOperationException();
    }
}
