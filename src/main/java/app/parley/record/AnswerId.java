package app.parley.record;

import java.util.UUID;

/** An answer, named by whoever asks to store it, so that asking twice stores it once. */
public record AnswerId(UUID uuid) {

    public static AnswerId random() {
        return new AnswerId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
