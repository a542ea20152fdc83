package app.parley.live.web;

/** How much one phone may say: so many messages at once, and so many a second. */
final class Pace {

    private static final int BURST = 40;
    private static final int EACH_SECOND = 20;
    private static final long NANOS_EACH = 1_000_000_000L / EACH_SECOND;

    private double tokens = BURST;
    private long lastNanos;

    Pace(long nanos) {
        lastNanos = nanos;
    }

    /** Takes note of a message; false if it is one too many. */
    synchronized boolean take(long nanos) {
        tokens = Math.min(BURST, tokens + (nanos - lastNanos) / (double) NANOS_EACH);
        lastNanos = nanos;
        if (tokens < 1) {
            return false;
        }
        tokens--;
        return true;
    }
}
