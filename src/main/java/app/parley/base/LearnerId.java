package app.parley.base;

import java.io.Serializable;
import java.util.UUID;

/** Names a learner: the owner of one notebook. It says nothing about who the person is. */
public record LearnerId(UUID value) implements Serializable {

    /** A learner nobody has met yet. */
    public static LearnerId random() {
        return new LearnerId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
