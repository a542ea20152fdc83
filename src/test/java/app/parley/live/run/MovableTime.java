package app.parley.live.run;

import java.time.Duration;

/** A monotonic clock that stands still until a test moves it. */
final class MovableTime implements MonotonicTime {

    private volatile long nanos = 7_000_000_000L;

    void advance(Duration duration) {
        nanos += duration.toNanos();
    }

    @Override
    public long nanos() {
        return nanos;
    }
}
