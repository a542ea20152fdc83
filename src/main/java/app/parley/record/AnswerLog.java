package app.parley.record;

import app.parley.base.LearnerId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The answer log: append-only, the one place that everything a learner answers goes to. Scores, card states and
 * statistics are readings of it.
 */
public interface AnswerLog {

    /** Most answers that one reading returns. */
    int MAX_PAGE = 10_000;

    /**
     * Stores an answer and returns once it is durable: the transaction that holds it has committed, and its bytes were
     * handed to the disk. A repeat, by the same id or in the same place of the same activity, changes nothing and
     * returns the answer that was stored first.
     *
     * @throws NotStoredException if it is not stored; nothing may be acknowledged then
     */
    Answer append(Answer answer);

    /** The answers that one respondent gave in these activities, by place. */
    List<Answer> of(Collection<Activity> activities, UUID respondent);

    /**
     * A learner's answers in the order in which they were stored.
     *
     * @param after the last number already seen, 0 for none
     * @param limit at most {@link #MAX_PAGE}
     */
    List<Logged> of(LearnerId learner, long after, int limit);

    /** What each of a learner's answers was worth, in the order in which they were stored: the whole log, but light. */
    List<Scored> scores(LearnerId learner);

    /** What these learners answered, summed up for each learner and activity, in one reading. */
    List<Tally> tallies(Collection<LearnerId> learners);

    /** Removes everything that a learner answered, for good. */
    void forget(LearnerId learner);
}
