package app.parley.results;

import app.parley.people.SchoolClass;
import java.time.Instant;

/**
 * All that a class answered in some time.
 *
 * @param from  the first moment
 * @param until the first moment that is too late
 * @param whole false if there were more answers than {@link SessionReader#MAX_ANSWERS}, and some are missing
 */
public record ClassResults(SchoolClass schoolClass, Instant from, Instant until, Session session, Names names, boolean whole) {
}
