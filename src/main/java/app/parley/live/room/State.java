package app.parley.live.room;

import app.parley.bank.Question;
import app.parley.bank.TaskFace;
import app.parley.live.GamePlan;
import app.parley.live.ScoringRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A game as its events have made it. {@link #apply} is the only way in which it changes, but for presence. */
final class State {

    private final GamePlan plan;
    private final List<Question> questions;
    private final List<TaskFace> faces;
    private final Scoring scoring;
    private final Marks marks;
    private final Seats seats = new Seats();
    private final Presence presence = new Presence();
    private final TurnClock clock = new TurnClock();
    private final List<Turn> turns = new ArrayList<>();
    private Phase phase = Phase.LOBBY;
    private @Nullable Turn current;
    private boolean paused;
    private boolean locked;
    private int step;
    private int begun;
    private List<Integer> returning = List.of();
    private int returned;
    private Board board = Board.EMPTY;

    State(GamePlan plan, List<Question> questions) {
        this.plan = plan;
        this.questions = questions;
        this.faces = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            faces.add(questions.get(i).task().face(plan.randomFor(i)));
        }
        var settings = plan.settings();
        this.scoring = new Scoring(settings.scoring(), settings.timed(), settings.streakBonus(), questions.size());
        this.marks = new Marks(questions);
    }

    /** @param nanos when it happens, for a clock that starts; any number while a game is rebuilt */
    void apply(GameEvent event, long nanos) {
        switch (event) {
            case GameEvent.OfSeat ofSeat -> apply(ofSeat);
            case GameEvent.DoorLocked(boolean isLocked) -> locked = isLocked;
            case GameEvent.TurnBegan began -> begin(began, nanos);
            case GameEvent.AnsweringBegan _ -> open(nanos);
            case GameEvent.Ticked(long millis) -> clock.note(millis);
            case GameEvent.Paused(long millis) -> {
                clock.stop(millis);
                paused = true;
            }
            case GameEvent.Resumed _ -> {
                clock.goOn(nanos);
                paused = false;
            }
            case GameEvent.TimeAdded(long millis) -> turn().limits().add(millis);
            case GameEvent.TimeCut(long millis) -> turn().limits().cutAt(millis);
            case GameEvent.TurnClosed(int turn) -> {
                turns.get(turn).close();
                enter(Phase.CLOSED);
            }
            case GameEvent.TurnSkipped _ -> skip();
            case GameEvent.AnswersLogged(int turn, int rows) -> turns.get(turn).log(rows);
            case GameEvent.Revealed _ -> reveal();
            case GameEvent.StandingsShown _ -> enter(Phase.STANDINGS);
            case GameEvent.ReturnPlanned(List<Integer> planned) -> returning = planned;
            case GameEvent.PodiumShown _ -> {
                current = null;
                enter(Phase.PODIUM);
            }
            case GameEvent.GameEnded _ -> enter(Phase.OVER);
        }
    }

    private void apply(GameEvent.OfSeat event) {
        switch (event) {
            case GameEvent.SeatTaken taken -> seats.add(new Seat(taken, firstTurnOfANewSeat()));
            case GameEvent.SeatMoved moved -> seats.move(moved.seat(), moved.token());
            case GameEvent.SeatRenamed renamed -> seats.rename(renamed.seat(), renamed.name());
            case GameEvent.SeatKicked kicked -> kick(seats.get(kicked.seat()));
            case GameEvent.TimeFactorSet set -> {
                var seat = seats.get(set.seat());
                presence.change(seat, () -> seat.give(set.factor()));
            }
            case GameEvent.AnswerGiven given -> give(given);
            case GameEvent.AnswerLate late -> {
                turns.get(late.turn()).countLate(1);
                seats.get(late.seat()).keep(late.turn(), new Seat.Kept(late.id(), late.response(), 0, 0, true));
            }
        }
    }

    /** A turn that has begun is not for those who come now; a question asked before is not for them, either. */
    private int firstTurnOfANewSeat() {
        return turns.size();
    }

    private void kick(Seat seat) {
        boolean counts = current != null && !current.isClosed();
        if (counts) {
            seat.inTime(current.number()).ifPresent(answer -> {
                current.sheet().remove(marks.mark(current.question(), answer.response()));
                current.countReceived(-1);
            });
        }
        presence.change(seat, () -> seats.kick(seat.id(), counts ? current.number() : turns.size()));
        board = board == Board.EMPTY ? board : Board.of(seats, plan);
    }

    private void give(GameEvent.AnswerGiven given) {
        var turn = turns.get(given.turn());
        var seat = seats.get(given.seat());
        var marked = marks.mark(turn.question(), given.response());
        var before = seat.answer(turn.number());
        if (before != null && before.late()) {
            turn.countLate(-1);
        } else if (before != null) {
            turn.sheet().remove(marks.mark(turn.question(), before.response()));
        }
        turn.sheet().add(marked);
        clock.note(given.elapsedMillis());
        presence.change(seat, () -> seat.keep(turn.number(), new Seat.Kept(given.id(), marked.response(),
                marked.marking().score(), (int) given.elapsedMillis(), false)));
    }

    private void begin(GameEvent.TurnBegan began, long nanos) {
        var limit = plan.settings().timed()
                ? plan.settings().pace().of(questions.get(began.question()).timeLimit()).orElseThrow().toMillis()
                : Limits.NEVER;
        int origin = began.kind() == TurnKind.SECOND_VOTE ? turn().number() : began.turn();
        current = new Turn(began.turn(), began.kind(), began.question(), origin, new Limits(limit));
        turns.add(current);
        switch (began.kind()) {
            case FIRST -> begun++;
            case RETURN -> returned++;
            case SECOND_VOTE -> { }
        }
        seats.stream().forEach(Seat::begin);
        marks.keepFor(began.question());
        enter(Phase.READING);
        clock.start(nanos);
    }

    private void open(long nanos) {
        enter(Phase.ANSWERING);
        clock.start(nanos);
        presence.open(turn(), seats);
    }

    private void skip() {
        var turn = turn();
        turn.skip();
        if (turn.kind() == TurnKind.SECOND_VOTE) {
            current = turns.get(turn.origin());
        }
        enter(Phase.CLOSED);
    }

    private void reveal() {
        var turn = turn();
        turn.reveal();
        if (turn.countsForBoard()) {
            seats.stream().filter(seat -> seat.takesPartIn(turn)).forEach(seat -> seat.score(turn, scoring));
            board = Board.of(seats, plan);
        }
        enter(Phase.REVEALED);
    }

    private void enter(Phase next) {
        phase = next;
        paused = false;
        step++;
        if (clock.running() && !next.hasClock()) {
            clock.stop(clock.known());
        }
    }

    /** After the last event of the journal: what ran when the server went down stands still now. */
    void restore() {
        if (phase.hasClock()) {
            clock.stopWhereKnown();
            paused = true;
            presence.expect(seats.playing());
        }
        turns.forEach(Turn::forgetUnstored);
    }

    void connect(Seat seat, boolean connected) {
        presence.change(seat, () -> seat.connect(connected));
    }

    boolean awaitsLogging(int turn) {
        return turn >= 0 && turn < turns.size() && turns.get(turn).awaitsLogging();
    }

    /** The question that comes next, if one does. */
    OptionalInt nextQuestion() {
        if (!returning.isEmpty()) {
            return returned < returning.size() ? OptionalInt.of(returning.get(returned)) : OptionalInt.empty();
        }
        return begun < questions.size() ? OptionalInt.of(begun) : OptionalInt.empty();
    }

    /** The kind of the next turn. */
    TurnKind nextKind() {
        return returning.isEmpty() ? TurnKind.FIRST : TurnKind.RETURN;
    }

    boolean hasReturned() {
        return !returning.isEmpty();
    }

    int returningCount() {
        return returning.size();
    }

    int returnedCount() {
        return returned;
    }

    /** @throws java.util.NoSuchElementException in the lobby and on the podium */
    Turn turn() {
        return current().orElseThrow();
    }

    Optional<Turn> current() {
        return Optional.ofNullable(current);
    }

    boolean isCalm() {
        return plan.settings().scoring() == ScoringRule.CALM;
    }

    GamePlan plan() {
        return plan;
    }

    Question question(Turn turn) {
        return questions.get(turn.question());
    }

    TaskFace face(Turn turn) {
        return faces.get(turn.question());
    }

    int questionCount() {
        return questions.size();
    }

    Marks marks() {
        return marks;
    }

    Seats seats() {
        return seats;
    }

    Presence presence() {
        return presence;
    }

    TurnClock clock() {
        return clock;
    }

    List<Turn> turns() {
        return turns;
    }

    Phase phase() {
        return phase;
    }

    boolean paused() {
        return paused;
    }

    boolean locked() {
        return locked;
    }

    int step() {
        return step;
    }

    Board board() {
        return board;
    }
}
