package app.parley.live.store;

import app.parley.live.GamePlan;
import app.parley.live.LinkKey;
import app.parley.live.Pin;
import java.time.Instant;
import java.util.Optional;

/**
 * A game as the database has it.
 *
 * @param secret  what the links of its players are made with
 * @param endedAt empty while it runs
 */
public record StoredGame(GamePlan plan, Pin pin, LinkKey linkKey, String secret, Optional<Instant> endedAt) {

    @Override
    public String toString() {
        return "StoredGame[" + plan.id() + "]";
    }
}
