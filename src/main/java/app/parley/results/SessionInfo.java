package app.parley.results;

import app.parley.people.SchoolClassId;
import app.parley.people.TeacherId;
import java.time.Instant;
import java.util.Optional;

/**
 * What a session was, without what was answered in it.
 *
 * @param host        who began it
 * @param schoolClass the class it was for, if any
 * @param title       as people saw it
 * @param startedAt   when it could first be answered
 * @param endedAt     empty while it can still be answered
 */
public record SessionInfo(SessionId id, TeacherId host, Optional<SchoolClassId> schoolClass, String title, Instant startedAt,
        Optional<Instant> endedAt) {

    public boolean isRunning() {
        return endedAt.isEmpty();
    }
}
