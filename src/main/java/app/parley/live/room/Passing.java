package app.parley.live.room;

import app.parley.live.TimeFactor;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** What time alone brings: reading ends, answering ends, the journal learns how late it is. */
final class Passing {

    /** When everybody has answered, so much time is left to change one's mind. */
    static final long LAST_CHANGES_MILLIS = 3_000;

    /** How often the clock is noted in the journal. */
    private static final long TICK_MILLIS = 1_000;

    private final State state;
    private long lookedNanos = Long.MIN_VALUE;

    Passing(State state) {
        this.state = state;
    }

    /** Brings the game up to this moment. */
    void catchUp(long nanos, Consumer<GameEvent> events) {
        lookedNanos = nanos;
        if (!isRunning()) {
            return;
        }
        long now = state.clock().read(nanos);
        if (state.phase() == Phase.READING) {
            if (now >= readingMillis()) {
                events.accept(new GameEvent.AnsweringBegan(state.turn().number()));
                return;
            }
        } else {
            cutWhenAllAnswered(nanos, events);
            long closing = state.presence().closing(state.turn().limits());
            if (closing != Limits.NEVER && now > closing + Limits.GRACE_MILLIS) {
                events.accept(new GameEvent.TurnClosed(state.turn().number()));
                return;
            }
        }
        if (now >= nextTick()) {
            events.accept(new GameEvent.Ticked(now));
        }
    }

    /** Leaves a moment, and no more, once there is nobody left to wait for. */
    void cutWhenAllAnswered(long nanos, Consumer<GameEvent> events) {
        if (state.phase() != Phase.ANSWERING || state.paused() || !state.plan().settings().finishWhenAllAnswered()) {
            return;
        }
        var turn = state.turn();
        var limits = turn.limits();
        long now = state.clock().read(nanos);
        if (!limits.isCut() && !limits.isExtended() && turn.sheet().answers() > 0 && state.presence().isClass()
                && state.presence().allAnswered(limits, now)
                && now + LAST_CHANGES_MILLIS < state.presence().closing(limits)) {
            events.accept(new GameEvent.TimeCut(now + LAST_CHANGES_MILLIS));
        }
    }

    /** When to look again; empty if nothing happens by itself. */
    OptionalLong nextAlarm() {
        if (!isRunning()) {
            return OptionalLong.empty();
        }
        long next = nextTick();
        if (state.phase() == Phase.READING) {
            next = Math.min(next, readingMillis());
        } else {
            var limits = state.turn().limits();
            next = Math.min(next, afterGrace(state.presence().closing(limits)));
            // When the time of some is over, perhaps nobody is left to wait for; looked at once.
            long looked = state.clock().read(lookedNanos);
            for (var factor : TimeFactor.values()) {
                long over = afterGrace(limits.forAnswering(factor));
                next = over > looked ? Math.min(next, over) : next;
            }
        }
        return OptionalLong.of(state.clock().whenShowing(next));
    }

    private boolean isRunning() {
        return state.phase().hasClock() && !state.paused();
    }

    private long readingMillis() {
        return state.plan().settings().readingTime().toMillis();
    }

    private long nextTick() {
        return (state.clock().known() / TICK_MILLIS + 1) * TICK_MILLIS;
    }

    /** The first millisecond at which nothing that was in time can come any more. */
    private static long afterGrace(long limit) {
        return limit == Limits.NEVER ? limit : limit + Limits.GRACE_MILLIS + 1;
    }
}
