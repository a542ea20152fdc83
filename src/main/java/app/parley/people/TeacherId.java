package app.parley.people;

import java.io.Serializable;
import java.util.UUID;

/** Names a teacher. */
public record TeacherId(UUID value) implements Serializable {

    static TeacherId random() {
        return new TeacherId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
