package app.parley.quiz;

import java.time.Duration;
import java.util.Optional;

/** How much longer than the others somebody has for a homework with a time limit, set by the teacher and seen by nobody else. */
public enum ExtraTime {

    NONE(1), HALF(1.5), TWICE(2),
    /** No time limit; the homework still closes for everybody at the same time. */
    UNLIMITED(Double.POSITIVE_INFINITY);

    private final double factor;

    ExtraTime(double factor) {
        this.factor = factor;
    }

    /** The own time of somebody with this, of what the others have; empty if there is no limit. */
    public Optional<Duration> of(Duration limit) {
        return Double.isInfinite(factor) ? Optional.empty() : Optional.of(Duration.ofSeconds(Math.round(limit.toSeconds() * factor)));
    }
}
