package app.parley.live.run;

/** A clock that only goes forward, whatever happens to the time of day. Its zero means nothing. */
@FunctionalInterface
public interface MonotonicTime {

    long nanos();
}
