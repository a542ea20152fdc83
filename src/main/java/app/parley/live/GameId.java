package app.parley.live;

import java.util.Optional;
import java.util.UUID;

/** Names a live game. No secret: who may enter is a matter of the PIN, who may host one of signing in. */
public record GameId(UUID uuid) {

    public static GameId random() {
        return new GameId(UUID.randomUUID());
    }

    /** The id in an address, if the text is one. */
    public static Optional<GameId> parse(String text) {
        try {
            return Optional.of(new GameId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
