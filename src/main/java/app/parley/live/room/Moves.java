package app.parley.live.room;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The course of a game, as its host leads it. */
final class Moves {

    /** So many questions come back at most. */
    static final int MOST_RETURNING = 5;

    private final State state;

    Moves(State state) {
        this.state = state;
    }

    /** The moves that are possible now. */
    Set<HostMove> possible() {
        var moves = switch (state.phase()) {
            case LOBBY -> EnumSet.of(HostMove.NEXT, HostMove.END);
            case READING -> EnumSet.of(HostMove.NEXT, HostMove.SKIP, HostMove.END, pauseOrResume());
            case ANSWERING -> EnumSet.of(HostMove.NEXT, HostMove.STOP, HostMove.SKIP, HostMove.END, pauseOrResume());
            case CLOSED, REVEALED, STANDINGS -> EnumSet.of(HostMove.NEXT, HostMove.END);
            case PODIUM -> EnumSet.of(HostMove.END);
            case OVER -> EnumSet.noneOf(HostMove.class);
        };
        if (state.phase() == Phase.CLOSED && state.turn().kind() == TurnKind.FIRST) {
            moves.add(HostMove.ASK_AGAIN);
        }
        if (!comesBack().isEmpty()) {
            moves.add(HostMove.BRING_BACK);
        }
        return moves;
    }

    private HostMove pauseOrResume() {
        return state.paused() ? HostMove.RESUME : HostMove.PAUSE;
    }

    Reply move(Command.Move command, long nanos, Consumer<GameEvent> events) {
        if (command.step() != state.step() || !possible().contains(command.move())) {
            return new Reply.Ignored();
        }
        return switch (command.move()) {
            case NEXT -> next(nanos, events);
            case STOP -> stop(nanos, events);
            case PAUSE -> done(events, new GameEvent.Paused(state.clock().read(nanos)));
            case RESUME -> done(events, new GameEvent.Resumed());
            case SKIP -> skip(events);
            case ASK_AGAIN -> begin(TurnKind.SECOND_VOTE, state.turn().question(), events);
            case BRING_BACK -> {
                events.accept(new GameEvent.ReturnPlanned(comesBack()));
                yield goOn(events);
            }
            case END -> end(events);
        };
    }

    Reply addTime(Command.AddTime command, Consumer<GameEvent> events) {
        if (command.step() != state.step() || state.phase() != Phase.ANSWERING || !state.plan().settings().timed()) {
            return new Reply.Ignored();
        }
        return done(events, new GameEvent.TimeAdded(TimeUnit.SECONDS.toMillis(command.seconds())));
    }

    /**
     * The questions that would come back: those that at least a third of the answers missed, the most missed first, as
     * many as {@value #MOST_RETURNING}. Of a question with a second vote that one counts. Empty before the end, and once
     * some came back.
     */
    List<Integer> comesBack() {
        boolean isEnd = state.phase() == Phase.PODIUM
                || (state.phase() == Phase.REVEALED || state.phase() == Phase.STANDINGS)
                && state.nextQuestion().isEmpty();
        if (!isEnd || state.hasReturned()) {
            return List.of();
        }
        return state.turns().stream().filter(Turn::isRevealed)
                .filter(turn -> turn.sheet().answers() > 0 && 3 * turn.sheet().missedAnswers() >= turn.sheet().answers())
                .sorted((one, other) -> Double.compare(other.sheet().missed(), one.sheet().missed()))
                .limit(MOST_RETURNING).map(Turn::question).toList();
    }

    private Reply next(long nanos, Consumer<GameEvent> events) {
        return switch (state.phase()) {
            case READING -> done(events, new GameEvent.AnsweringBegan(state.turn().number()));
            case ANSWERING -> stop(nanos, events);
            case CLOSED -> reveal(events);
            case REVEALED -> state.isCalm() || !state.turn().countsForBoard() ? goOn(events)
                    : done(events, new GameEvent.StandingsShown());
            case LOBBY, STANDINGS -> goOn(events);
            case PODIUM, OVER -> new Reply.Ignored();
        };
    }

    private Reply stop(long nanos, Consumer<GameEvent> events) {
        long now = state.clock().read(nanos);
        if (!state.turn().limits().isCutBy(now)) {
            events.accept(new GameEvent.TimeCut(now));
        }
        // While the game is paused no answer is on its way, and no clock would end the grace.
        return state.paused() ? done(events, new GameEvent.TurnClosed(state.turn().number())) : new Reply.Done();
    }

    private Reply skip(Consumer<GameEvent> events) {
        var turn = state.turn();
        events.accept(new GameEvent.TurnSkipped(turn.number()));
        return turn.kind() == TurnKind.SECOND_VOTE ? new Reply.Done() : goOn(events);
    }

    private Reply reveal(Consumer<GameEvent> events) {
        return state.turns().stream().anyMatch(Turn::awaitsLogging) ? new Reply.NotLoggedYet()
                : done(events, new GameEvent.Revealed(state.turn().number()));
    }

    private Reply end(Consumer<GameEvent> events) {
        if (state.phase().hasClock()) {
            events.accept(new GameEvent.TurnSkipped(state.turn().number()));
        }
        var toReveal = state.current().filter(turn -> turn.isClosed() && !turn.isSkipped() && !turn.isRevealed());
        if (toReveal.isPresent() && !(reveal(events) instanceof Reply.Done)) {
            return new Reply.NotLoggedYet();
        }
        return done(events, state.phase() == Phase.LOBBY || state.phase() == Phase.PODIUM ? new GameEvent.GameEnded()
                : new GameEvent.PodiumShown());
    }

    private Reply goOn(Consumer<GameEvent> events) {
        var question = state.nextQuestion();
        return question.isPresent() ? begin(state.nextKind(), question.getAsInt(), events)
                : done(events, new GameEvent.PodiumShown());
    }

    private Reply begin(TurnKind kind, int question, Consumer<GameEvent> events) {
        int turn = state.turns().size();
        events.accept(new GameEvent.TurnBegan(turn, kind, question));
        // Before a second vote everybody has read the question, and discussed it.
        if (kind == TurnKind.SECOND_VOTE || state.plan().settings().readingTime().isZero()) {
            events.accept(new GameEvent.AnsweringBegan(turn));
        }
        return new Reply.Done();
    }

    private static Reply done(Consumer<GameEvent> events, GameEvent event) {
        events.accept(event);
        return new Reply.Done();
    }
}
