package app.parley.live.web;

import app.parley.live.room.TokenHash;
import app.parley.live.run.MonotonicTime;
import app.parley.live.run.Phone;
import app.parley.live.run.RunningGame;
import app.parley.live.wire.Bye;
import app.parley.live.wire.Frame;
import app.parley.live.wire.ServerMessages;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** A phone that asks again and again, because nothing else passes where it is. */
final class PollPhone implements Phone {

    private final RunningGame game;
    private final TokenHash token;
    private final MonotonicTime time;
    private final Pace pace;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private @Nullable Frame newest;
    private @Nullable Bye bye;
    private long shift;
    /** The number of the newest call; older ones end. */
    private int call;
    private int waiting;
    private long lastNanos;

    PollPhone(RunningGame game, TokenHash token, MonotonicTime time) {
        this.game = game;
        this.token = token;
        this.time = time;
        this.lastNanos = time.nanos();
        this.pace = Pace.ofMessages(lastNanos);
    }

    RunningGame game() {
        return game;
    }

    TokenHash token() {
        return token;
    }

    boolean mayGoOn() {
        return pace.take(time.nanos());
    }

    /**
     * Waits for something newer than what the phone has seen. A second call ends the first one.
     *
     * @param seen the version it was shown last; an answer that got lost is given again
     */
    Optional<String> poll(long seen, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            int mine = ++call;
            waiting++;
            news.signalAll();
            if (newest == null || newest.version() + shift < seen) {
                // The first frame, or the first one of a server that was started anew.
                shift = Math.max(shift, seen);
            }
            long left = patience.toNanos();
            try {
                while (left > 0 && mine == call && bye == null && !isNewer(seen)) {
                    left = news.awaitNanos(left);
                }
            } finally {
                waiting--;
                lastNanos = time.nanos();
            }
            if (mine != call) {
                return Optional.empty();
            }
            var frame = newest;
            if (frame != null && isNewer(seen)) {
                return Optional.of(frame.text(shift, time.nanos()));
            }
            return Optional.ofNullable(bye).map(ServerMessages::bye);
        } finally {
            lock.unlock();
        }
    }

    private boolean isNewer(long seen) {
        return newest != null && newest.version() + shift > seen;
    }

    /** Whether nobody has asked for so long. */
    boolean isSilent(Duration silence) {
        lock.lock();
        try {
            return waiting == 0 && time.nanos() - lastNanos > silence.toNanos();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void show(Frame frame) {
        lock.lock();
        try {
            newest = frame;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void bye(Bye why) {
        lock.lock();
        try {
            if (bye == null) {
                bye = why;
            }
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** What it is told in the end, if it has come to that: nothing that it sends afterwards counts. */
    Optional<Bye> lastWord() {
        lock.lock();
        try {
            return Optional.ofNullable(bye);
        } finally {
            lock.unlock();
        }
    }
}
