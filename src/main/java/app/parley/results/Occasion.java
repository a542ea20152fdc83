package app.parley.results;

import app.parley.people.SchoolClassId;
import java.util.Optional;

/**
 * Where a teacher was when they decided to do something.
 *
 * @param schoolClass whose learners it is for
 * @param session     whose results led to it; empty for those of the class over time
 */
public record Occasion(SchoolClassId schoolClass, Optional<SessionId> session) {
}
