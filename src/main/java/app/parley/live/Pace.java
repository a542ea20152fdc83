package app.parley.live;

import java.time.Duration;
import java.util.Optional;

/** How much of a question's own time limit a game gives. */
public enum Pace {

    NORMAL(1), RELAXED(1.5), SLOW(2), UNTIMED(0);

    private final double factor;

    Pace(double factor) {
        this.factor = factor;
    }

    /** The time for a question with this limit; empty if there is no timer. */
    public Optional<Duration> of(Duration limit) {
        return this == UNTIMED ? Optional.empty() : Optional.of(Duration.ofMillis(Math.round(limit.toMillis() * factor)));
    }
}
