package app.parley.live.room;

import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.live.GamePlan;
import app.parley.live.SeatId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * One game: the fold of its events, and the rules by which commands become events. It has one owner and is not safe for
 * several threads. All times are nanoseconds of one monotonic clock, passed in; the views it hands out are immutable.
 *
 * <p>Commands are given in the order in which they arrived, each with the time of its arrival. Before it looks at one the
 * room brings itself up to that time, so who is in time does not depend on when the owner comes round to it.
 */
public final class Room {

    private final State state;
    private final Joining joining;
    private final Answering answering;
    private final Moves moves;
    private final Passing passing;
    private final HostViews hostViews;
    private final PlayerViews playerViews;

    private Room(State state, RandomGenerator random) {
        this.state = state;
        this.joining = new Joining(state, random);
        this.answering = new Answering(state);
        this.moves = new Moves(state);
        this.passing = new Passing(state);
        this.hostViews = new HostViews(state, moves);
        this.playerViews = new PlayerViews(state);
    }

    /**
     * A game that nobody has joined.
     *
     * @param questions the bank
     * @param random    makes the seats' codes: a secure source, outside of tests
     */
    public static Room of(GamePlan plan, Function<QuestionRef, Question> questions, RandomGenerator random) {
        return rebuild(plan, questions, random, List.of());
    }

    /**
     * A game as its journal tells it. If its clock ran, it is paused with the time that was left when the journal last
     * noted it, a second ago at most.
     */
    public static Room rebuild(GamePlan plan, Function<QuestionRef, Question> questions, RandomGenerator random,
            List<GameEvent> events) {
        var state = new State(plan, plan.questions().stream().map(questions).toList());
        events.forEach(event -> state.apply(event, 0));
        state.restore();
        return new Room(state, random);
    }

    public GamePlan plan() {
        return state.plan();
    }

    public Phase phase() {
        return state.phase();
    }

    /**
     * Decides a command. The events of the decision are applied when this returns.
     *
     * @param nanos when it arrived
     */
    public Decision decide(Command command, long nanos) {
        var events = new ArrayList<GameEvent>(1);
        Consumer<GameEvent> happen = event -> {
            state.apply(event, nanos);
            playerViews.changed(event);
            events.add(event);
        };
        passing.catchUp(nanos, happen);
        var reply = reply(command, nanos, happen);
        return new Decision(events, reply);
    }

    private Reply reply(Command command, long nanos, Consumer<GameEvent> events) {
        return switch (command) {
            case Command.Join join -> joining.join(join, events);
            case Command.Take take -> joining.take(take, events);
            case Command.Rename rename -> joining.rename(rename, events);
            case Command.GiveAnswer answer -> {
                var reply = answering.give(answer, nanos, events);
                passing.cutWhenAllAnswered(nanos, events);
                yield reply;
            }
            case Command.Move move -> moves.move(move, nanos, events);
            case Command.AddTime more -> moves.addTime(more, events);
            case Command.Lock lock -> when(!isOver(), state.locked() != lock.locked(),
                    new GameEvent.DoorLocked(lock.locked()), events);
            case Command.Kick kick -> when(!isOver() && state.seats().find(kick.seat()).isPresent(),
                    state.seats().playing(kick.seat()).isPresent(), new GameEvent.SeatKicked(kick.seat()), events);
            case Command.SetTimeFactor set -> when(!isOver() && state.seats().playing(set.seat()).isPresent(),
                    state.seats().playing(set.seat()).filter(seat -> seat.factor() != set.factor()).isPresent(),
                    new GameEvent.TimeFactorSet(set.seat(), set.factor()), events);
            case Command.ConfirmLogged logged -> when(isClosed(logged.turn()), state.awaitsLogging(logged.turn()),
                    new GameEvent.AnswersLogged(logged.turn(), logged.rows()), events);
            case Command.Alarm _ -> new Reply.Done();
        };
    }

    private static Reply when(boolean makesSense, boolean isNew, GameEvent event, Consumer<GameEvent> events) {
        if (!makesSense) {
            return new Reply.Ignored();
        }
        if (isNew) {
            events.accept(event);
        }
        return new Reply.Done();
    }

    private boolean isOver() {
        return state.phase() == Phase.OVER;
    }

    private boolean isClosed(int turn) {
        return turn >= 0 && turn < state.turns().size() && state.turns().get(turn).isClosed();
    }

    /** When {@link Command.Alarm} is due; empty if nothing happens by itself. */
    public OptionalLong nextAlarm() {
        return passing.nextAlarm();
    }

    /** A seat has a connection now. Says nothing if there is no such seat, or its owner was kicked. */
    public void connected(SeatId seat) {
        state.seats().playing(seat).ifPresent(found -> state.connect(found, true));
    }

    /** A seat has no connection any more. */
    public void disconnected(SeatId seat) {
        state.seats().playing(seat).ifPresent(found -> state.connect(found, false));
    }

    /** The seat that a token opens. */
    public Optional<SeatId> seatOf(TokenHash token) {
        return Optional.ofNullable(state.seats().byToken(token)).filter(seat -> !seat.kicked()).map(Seat::id);
    }

    /** Whether the owner of this token was kicked. */
    public boolean isKicked(TokenHash token) {
        return Optional.ofNullable(state.seats().byToken(token)).filter(Seat::kicked).isPresent();
    }

    /** Whether this token opened a seat until another device took it over. */
    public boolean isTakenOver(TokenHash token) {
        return state.seats().isFormer(token);
    }

    /** Whether somebody has, or had, a name that looks like this one. */
    public boolean isTaken(Nickname name) {
        return state.seats().isTaken(name);
    }

    /** Whether there is such a seat, and its owner was not kicked. */
    public boolean has(SeatId seat) {
        return state.seats().playing(seat).isPresent();
    }

    /** Whether nobody new comes in for now. */
    public boolean isLocked() {
        return state.locked();
    }

    /** The game as its host sees it. Takes time with the number of seats. */
    public Snapshot snapshot(long nanos) {
        return hostViews.snapshot(nanos);
    }

    /** The common part of what phones see: the same instance until it changes. */
    public GameView gameView() {
        return playerViews.common();
    }

    /**
     * What one player sees.
     *
     * @throws java.util.NoSuchElementException if there is no such seat
     */
    public PlayerView playerView(SeatId seat, long nanos) {
        return playerViews.of(state.seats().get(seat), nanos);
    }

    /** The turns whose answers may not stand in the answer log yet, in order. */
    public List<Integer> unlogged() {
        return state.turns().stream().filter(Turn::awaitsLogging).map(Turn::number).toList();
    }

    /**
     * The answers of a closed turn that count, in the order of the seats: the same at every call, also after a restart.
     *
     * @throws IllegalArgumentException if the turn is not closed, or was skipped
     */
    public List<SettledAnswer> settled(int turn) {
        if (!isClosed(turn)) {
            throw new IllegalArgumentException("turn " + turn + " is not closed");
        }
        return new Settling(state).settled(state.turns().get(turn));
    }

    /** A sign that the key of the question whose turn was just closed may be wrong. Takes time with the number of seats. */
    public Optional<DoubtedKey> doubtedKey() {
        return new DoubtedKeys(state).find();
    }

    /** What stays of the game. Takes time with the number of seats and of turns. */
    public Summary summary() {
        return new Summaries(state).summary();
    }
}
