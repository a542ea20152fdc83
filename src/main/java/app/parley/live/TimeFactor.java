package app.parley.live;

/** How much longer than the others somebody has, set by the teacher and seen by nobody else. */
public enum TimeFactor {

    NORMAL(1), HALF_MORE(1.5), DOUBLE(2),
    /** No limit until the host stops. A turn that ends by itself gives {@link #DOUBLE}, and points count as for that. */
    UNLIMITED(2);

    private final double factor;

    TimeFactor(double factor) {
        this.factor = factor;
    }

    /** The own time of somebody with this factor, in milliseconds. */
    public long of(long millis) {
        return Math.round(millis * factor);
    }
}
