package app.parley.people;

import app.parley.base.LearnerId;
import java.time.Instant;

/**
 * A learner as a teacher sees them in a class.
 *
 * @param name the name that the learner chose for this class
 */
public record ClassMember(LearnerId learner, DisplayName name, Instant joinedAt) {}
