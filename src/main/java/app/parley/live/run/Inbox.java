package app.parley.live.run;

import app.parley.bank.Response;
import app.parley.live.room.Command;
import app.parley.live.room.Reply;
import app.parley.live.room.TokenHash;
import app.parley.record.AnswerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** What waits for a room's owner, in the order of arrival, each with the time of it. */
final class Inbox {

    /** More than all seats of a great game can say at once. */
    private static final int MAX_WAITING = 50_000;

    private final MonotonicTime time;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition something = lock.newCondition();
    private List<Entry> waiting = new ArrayList<>();
    private boolean closed;

    Inbox(MonotonicTime time) {
        this.time = time;
    }

    /** What the owner is asked to do. */
    sealed interface Task {

        /** @param told the reply once its events are durable; empty if they could not be stored */
        record Give(Command command, Consumer<Optional<Reply>> told) implements Task {
        }

        /** Somebody answers. Whose seat the token opens is looked up in turn, for it may just have moved. */
        record Answer(TokenHash token, AnswerId id, int turn, Response response, Consumer<Optional<Reply>> told)
                implements Task {
        }

        /** Somebody's phone is there. */
        record Come(TokenHash token, Phone phone) implements Task {
        }

        record Go(Phone phone) implements Task {
        }

        /** Time to look around. */
        record Look() implements Task {
        }
    }

    record Entry(Task task, long nanos) {
    }

    /** False if it is not taken: the room ends, or too much waits. */
    boolean offer(Task task) {
        lock.lock();
        try {
            if (closed || waiting.size() >= MAX_WAITING) {
                return false;
            }
            // Stamped under the lock, so that the order of the stamps is the order of the entries.
            waiting.add(new Entry(task, time.nanos()));
            something.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Everything that waits, once something does, or once it is time; then possibly nothing. Empty after
     * {@link #close} when all is taken.
     */
    Optional<List<Entry>> take(OptionalLong until) throws InterruptedException {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                if (until.isEmpty()) {
                    something.await();
                } else {
                    long left = until.getAsLong() - time.nanos();
                    if (left <= 0 || !something.await(left, TimeUnit.NANOSECONDS)) {
                        break;
                    }
                }
            }
            if (waiting.isEmpty() && closed) {
                return Optional.empty();
            }
            var taken = waiting;
            waiting = new ArrayList<>();
            return Optional.of(taken);
        } finally {
            lock.unlock();
        }
    }

    /** Takes nothing more. */
    void close() {
        lock.lock();
        try {
            closed = true;
            something.signal();
        } finally {
            lock.unlock();
        }
    }
}
