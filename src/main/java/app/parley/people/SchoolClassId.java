package app.parley.people;

import java.util.Optional;
import java.util.UUID;

/** Names a class. */
public record SchoolClassId(UUID value) {

    static SchoolClassId random() {
        return new SchoolClassId(UUID.randomUUID());
    }

    /** The id in an address, if the text is one. */
    public static Optional<SchoolClassId> parse(String text) {
        try {
            return Optional.of(new SchoolClassId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
