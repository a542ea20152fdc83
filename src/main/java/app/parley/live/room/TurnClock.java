package app.parley.live.room;

import java.util.concurrent.TimeUnit;

/** The clock of a running phase, in whole milliseconds. It takes the server's monotonic time and never looks at it. */
final class TurnClock {

    private boolean running;
    private long startedNanos;
    private long startedMillis;
    /** The latest reading that stands in the journal: where the clock goes on after a restart. */
    private long known;

    /** Starts at 0. */
    void start(long nanos) {
        known = 0;
        startedMillis = 0;
        startedNanos = nanos;
        running = true;
    }

    void stop(long millis) {
        startedMillis = millis;
        known = millis;
        running = false;
    }

    void goOn(long nanos) {
        startedMillis = read(nanos);
        startedNanos = nanos;
        running = true;
    }

    /** Notes a reading from the journal. */
    void note(long millis) {
        known = Math.max(known, millis);
    }

    /** Stands still where the journal last knew it: what ran after that is lost with the server that counted it. */
    void stopWhereKnown() {
        stop(known);
    }

    long known() {
        return known;
    }

    boolean running() {
        return running;
    }

    /** What the clock shows at this moment. */
    long read(long nanos) {
        return running ? startedMillis + Math.max(0, TimeUnit.NANOSECONDS.toMillis(nanos - startedNanos)) : startedMillis;
    }

    /** The moment when the running clock will show this. */
    long whenShowing(long millis) {
        return startedNanos + TimeUnit.MILLISECONDS.toNanos(millis - startedMillis);
    }
}
