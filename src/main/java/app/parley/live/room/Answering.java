package app.parley.live.room;

import app.parley.live.room.Reply.AnswerRefusal;
import java.util.function.Consumer;

/** Which answers count. */
final class Answering {

    /** So often one seat can change its mind in one turn; nobody does by hand. */
    static final int MOST_ANSWERS = 50;

    private final State state;

    Answering(State state) {
        this.state = state;
    }

    Reply give(Command.GiveAnswer answer, long nanos, Consumer<GameEvent> events) {
        var reply = decide(answer, nanos, events);
        if (reply instanceof Reply.NotAccepted refused && refused.why() != AnswerRefusal.UNKNOWN_SEAT) {
            state.current().ifPresent(Turn::countRefused);
        }
        return reply;
    }

    private Reply decide(Command.GiveAnswer answer, long nanos, Consumer<GameEvent> events) {
        var seat = state.seats().playing(answer.seat()).orElse(null);
        if (seat == null) {
            return refused(answer, AnswerRefusal.UNKNOWN_SEAT);
        }
        if (answer.turn() < 0 || answer.turn() >= state.turns().size()) {
            return refused(answer, AnswerRefusal.WRONG_TURN);
        }
        var turn = state.turns().get(answer.turn());
        var before = seat.answer(turn.number());
        if (before != null && before.id().equals(answer.id())) {
            return before.late() ? late(answer) : accepted(answer);
        }
        boolean isAsked = state.current().filter(turn::equals).isPresent() && !turn.isClosed();
        if (isAsked && seat.sent(answer.id())) {
            return accepted(answer);
        }
        if (turn.isSkipped()) {
            return refused(answer, AnswerRefusal.WRONG_TURN);
        }
        if (!seat.takesPartIn(turn) || state.phase() == Phase.OVER || isAsked && state.phase() == Phase.READING) {
            return refused(answer, AnswerRefusal.NOT_OPEN);
        }
        if (isAsked && state.paused()) {
            return refused(answer, AnswerRefusal.PAUSED);
        }
        try {
            state.marks().mark(turn.question(), answer.response());
        } catch (IllegalArgumentException e) {
            return refused(answer, AnswerRefusal.MALFORMED);
        }
        return isAsked ? inTurn(answer, seat, turn, nanos, events) : tooLate(answer, seat, events);
    }

    private Reply inTurn(Command.GiveAnswer answer, Seat seat, Turn turn, long nanos, Consumer<GameEvent> events) {
        long elapsed = state.clock().read(nanos);
        long limit = turn.limits().forAnswering(seat.factor());
        if (limit != Limits.NEVER && elapsed > limit + Limits.GRACE_MILLIS) {
            return tooLate(answer, seat, events);
        }
        boolean isFirst = seat.inTime(turn.number()).isEmpty();
        if (!isFirst && !state.plan().settings().changeable() || seat.answersInTurn() >= MOST_ANSWERS) {
            return refused(answer, AnswerRefusal.LOCKED_IN);
        }
        if (isFirst) {
            turn.countReceived(1);
        }
        events.accept(new GameEvent.AnswerGiven(seat.id(), turn.number(), answer.id(), answer.response(), elapsed));
        return accepted(answer);
    }

    /** Only the first late answer of a seat is kept: it is shown, and counts for nothing. */
    private static Reply tooLate(Command.GiveAnswer answer, Seat seat, Consumer<GameEvent> events) {
        if (seat.answer(answer.turn()) == null) {
            events.accept(new GameEvent.AnswerLate(seat.id(), answer.turn(), answer.id(), answer.response()));
        }
        return late(answer);
    }

    private static Reply accepted(Command.GiveAnswer answer) {
        return new Reply.Accepted(answer.id(), answer.turn());
    }

    private static Reply late(Command.GiveAnswer answer) {
        return new Reply.Late(answer.id(), answer.turn());
    }

    private static Reply refused(Command.GiveAnswer answer, AnswerRefusal why) {
        return new Reply.NotAccepted(answer.id(), why);
    }
}
