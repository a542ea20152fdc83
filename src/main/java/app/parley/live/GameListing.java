package app.parley.live;

import java.time.Instant;
import java.util.Optional;

/**
 * A game in its teacher's list.
 *
 * @param players how many seats there were
 * @param endedAt empty while it runs
 */
public record GameListing(GameId id, String title, int questions, int players, Instant createdAt,
        Optional<Instant> endedAt) {

    public boolean isRunning() {
        return endedAt.isEmpty();
    }

    GameListing withPlayers(int players) {
        return new GameListing(id, title, questions, players, createdAt, endedAt);
    }
}
