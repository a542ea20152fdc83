package app.parley.results;

/**
 * What a session came to, at one moment.
 *
 * @param whole false if there were more answers than {@link SessionReader#MAX_ANSWERS}, and some are missing
 */
public record SessionResults(SessionInfo info, Session session, Names names, boolean whole) {
}
