package app.parley.quiz;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * Moments as people name them by the clock on the wall. In the night in which clocks go forward some times do not exist: such a time
 * means the one that the clock shows instead. In the night in which they go back some exist twice: something opens at the
 * first and closes at the second, so that nobody has less time than was said.
 */
public final class WallTime {

    private WallTime() {
    }

    /** The moment at which something begins. */
    public static Instant opening(LocalDateTime shown, ZoneId zone) {
        return shown.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }

    /** The moment at which something ends. */
    public static Instant closing(LocalDateTime shown, ZoneId zone) {
        return shown.atZone(zone).withLaterOffsetAtOverlap().toInstant();
    }
}
