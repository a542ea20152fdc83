package app.parley.results;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Names something that results can be shown of. Not a secret: who may see it is asked every time.
 *
 * @param kind which feature it belongs to
 * @param uuid the id that the feature gave it
 */
public record SessionId(Kind kind, UUID uuid) {

    /** What a class can have answered together. */
    public enum Kind {
        GAME, HOMEWORK;

        private String prefix() {
            return name().toLowerCase(Locale.ROOT) + "-";
        }
    }

    /** Reads what stands in an address; empty if it is no id. */
    public static Optional<SessionId> parse(String text) {
        return Arrays.stream(Kind.values()).filter(kind -> text.startsWith(kind.prefix()))
                .flatMap(kind -> uuid(text.substring(kind.prefix().length())).map(uuid -> new SessionId(kind, uuid)).stream())
                .findFirst();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** As it stands in addresses: {@code game-0b9f…}. */
    @Override
    public String toString() {
        return kind.prefix() + uuid;
    }
}
