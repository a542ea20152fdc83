package app.parley.record;

import app.parley.base.LearnerId;
import java.util.List;

/** The answer log as a learner takes it along: more than anything that is made of it needs to know. */
public interface KeptAnswers {

    /**
     * A learner's answers in the order in which they were stored, also those that were taken back.
     *
     * @param after the last number already seen, 0 for none
     * @param limit at most {@link AnswerLog#MAX_PAGE}
     */
    List<KeptAnswer> of(LearnerId learner, long after, int limit);
}
