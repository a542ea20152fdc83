package app.parley.quiz;

import java.util.Optional;
import java.util.UUID;

/** Names a homework. Not a secret: who may see it is asked every time. */
public record HomeworkId(UUID uuid) {

    public static HomeworkId random() {
        return new HomeworkId(UUID.randomUUID());
    }

    /** Reads what stands in an address; empty if it is no id. */
    public static Optional<HomeworkId> parse(String text) {
        try {
            return Optional.of(new HomeworkId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
