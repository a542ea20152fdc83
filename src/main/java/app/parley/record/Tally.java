package app.parley.record;

import app.parley.base.LearnerId;
import java.time.Instant;

/**
 * What one learner answered in one activity, summed up.
 *
 * @param answers how many, at least one
 * @param points  the sum of their scores
 * @param lastAt  when the last of them was given
 */
public record Tally(LearnerId learner, Activity activity, int answers, double points, Instant lastAt) {
}
