package app.parley.results;

import app.parley.people.SchoolClass;

/**
 * How one class did on one question.
 *
 * @param answered how many of its members answered it, at least one
 * @param share    their mean mark, from 0 to 1
 * @param whole    false if there were more answers than {@link SessionReader#MAX_ANSWERS}, and some are missing
 */
public record ClassFacility(SchoolClass schoolClass, int answered, double share, boolean whole) {
}
