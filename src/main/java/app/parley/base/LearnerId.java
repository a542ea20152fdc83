package app.parley.base;

import java.util.UUID;

/** A learner: the owner of one notebook. Says nothing about the person. */
public record LearnerId(UUID uuid) {

    public static LearnerId random() {
        return new LearnerId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
