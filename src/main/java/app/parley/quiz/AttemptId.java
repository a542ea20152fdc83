package app.parley.quiz;

import app.parley.record.Activity;
import java.util.Optional;
import java.util.UUID;

/** One attempt at a quiz. Long and random, but not a secret: an attempt opens only in its own notebook. */
public record AttemptId(UUID uuid) {

    public static AttemptId random() {
        return new AttemptId(UUID.randomUUID());
    }

    /** Reads what stands in an address; empty if it is no id. */
    public static Optional<AttemptId> parse(String text) {
        try {
            return Optional.of(new AttemptId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Its name in the answer log. */
    public Activity activity() {
        return new Activity(Activity.Kind.QUIZ, uuid);
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
