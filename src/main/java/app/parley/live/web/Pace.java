package app.parley.live.web;

/** How much one phone may say: so many messages at once, and so many a second. */
final class Pace {

    private static final int BURST = 40;
    private static final int EACH_SECOND = 20;

    private final int burst;
    private final double nanosEach;
    private double tokens;
    private long lastNanos;

    /** @param nanos the time now, on a clock that never jumps */
    Pace(int burst, int eachSecond, long nanos) {
        this.burst = burst;
        this.nanosEach = 1e9 / eachSecond;
        this.tokens = burst;
        this.lastNanos = nanos;
    }

    /** The pace of what a phone says within its game. */
    static Pace ofMessages(long nanos) {
        return new Pace(BURST, EACH_SECOND, nanos);
    }

    /** Takes note of a message; false if it is one too many. */
    synchronized boolean take(long nanos) {
        tokens = Math.min(burst, tokens + (nanos - lastNanos) / nanosEach);
        lastNanos = nanos;
        if (tokens < 1) {
            return false;
        }
        tokens--;
        return true;
    }
}
