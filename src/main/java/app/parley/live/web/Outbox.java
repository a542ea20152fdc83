package app.parley.live.web;

import app.parley.live.run.MonotonicTime;
import app.parley.live.wire.Bye;
import app.parley.live.wire.Frame;
import app.parley.live.wire.ServerMessages;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be sent to one phone. Acknowledgements wait in their order and are never left out; of the state only the
 * newest waits; the last word comes last.
 */
final class Outbox {

    /** Whoever leaves so many acknowledgements unread does not read at all. */
    private static final int MAX_WAITING = 100;

    private final MonotonicTime time;
    private final Queue<String> small = new ArrayDeque<>(2);
    private @Nullable Frame state;
    private @Nullable Bye bye;
    private boolean finished;
    private long shift;

    Outbox(MonotonicTime time) {
        this.time = time;
    }

    /** The phone has seen this version, maybe of a server that ran before: what it is shown now must be newer. */
    synchronized void resume(long seen) {
        shift = Math.max(shift, seen);
    }

    /** False if too much waits already. */
    synchronized boolean add(String message) {
        return small.size() < MAX_WAITING && small.add(message);
    }

    synchronized void show(Frame frame) {
        state = frame;
    }

    synchronized void bye(Bye why) {
        if (bye == null) {
            bye = why;
        }
    }

    /** Whether the last word is known, said or not. */
    synchronized boolean isEnding() {
        return bye != null;
    }

    /** Whether the last word is said. */
    synchronized boolean isFinished() {
        return finished;
    }

    synchronized boolean isWaiting() {
        return !small.isEmpty() || state != null || bye != null && !finished;
    }

    /** What to send next; empty if nothing waits. */
    synchronized Optional<String> next() {
        var message = small.poll();
        if (message != null) {
            return Optional.of(message);
        }
        var frame = state;
        if (frame != null) {
            state = null;
            return Optional.of(frame.text(shift, time.nanos()));
        }
        if (bye != null && !finished) {
            finished = true;
            return Optional.of(ServerMessages.bye(bye));
        }
        return Optional.empty();
    }
}
