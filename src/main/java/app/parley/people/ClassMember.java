package app.parley.people;

import app.parley.base.LearnerId;
import java.time.Instant;

/**
 * A learner as a teacher sees them in a class.
 *
 * @param name       what the teacher sees, and nobody else
 * @param sharesFrom from when on the class's teachers may see what this learner did: what was done before joining is
 *                   nobody's business, unless its owner said so at joining
 */
public record ClassMember(LearnerId learner, DisplayName name, Instant joinedAt, Instant sharesFrom) {

    /** Somebody who joins now, with or without what they did before. */
    static ClassMember joining(LearnerId learner, DisplayName name, Instant now, boolean withHistory) {
        return new ClassMember(learner, name, now, sharesFrom(now, withHistory));
    }

    /** From when on somebody who joined at this moment is seen. */
    public static Instant sharesFrom(Instant joinedAt, boolean withHistory) {
        return withHistory ? Instant.EPOCH : joinedAt;
    }
}
