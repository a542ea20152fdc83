package app.parley.record;

import app.parley.bank.QuestionId;
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

    /**
     * Stores many answers, in as few transactions as possible, and returns once all are durable. The outcomes are those of
     * {@link #append}, in the same order. If it fails, some may be stored: ask again with the same answers.
     *
     * @throws NotStoredException if not all are stored
     */
    List<Answer> appendAll(List<Answer> answers);

    /**
     * Gives the answers of one respondent to the learner who turned out to be behind it. An answer that tells about
     * somebody's memory already is left as it is, so that twice is once.
     */
    void adopt(Activity activity, UUID respondent, LearnerId learner);

    /**
     * Takes back an answer of this learner, for good. It stays in the log and keeps its place, but counts for nothing.
     * Twice is once. Durable when it returns.
     *
     * @return false if there is no such answer of this learner
     */
    boolean retract(LearnerId learner, AnswerId answer);

    /**
     * What changed about a learner's older answers, in the order of the changes.
     *
     * @param after the last number already seen, 0 for none
     * @param limit at most {@link #MAX_PAGE}
     */
    List<Change> changes(LearnerId learner, long after, int limit);

    /** All that a learner answered to one question, in whatever activity, in the order in which it was stored. */
    List<Logged> of(LearnerId learner, QuestionId question);

    /** A learner's newest answers of one kind of activity that were not taken back, the newest first. */
    List<Logged> newest(LearnerId learner, Activity.Kind kind, int limit);

    /** The answers that one respondent gave in these activities, by place. */
    List<Answer> of(Collection<Activity> activities, UUID respondent);

    /**
     * A learner's answers in the order in which they were stored, also those that were taken back.
     *
     * @param after the last number already seen, 0 for none
     * @param limit at most {@link #MAX_PAGE}
     */
    List<Logged> of(LearnerId learner, long after, int limit);

    /**
     * What each of a learner's answers was worth, in the order in which they were stored, without those that were taken
     * back: the whole log, but light.
     */
    List<Scored> scores(LearnerId learner);

    /** What these learners answered and did not take back, summed up for each learner and activity, in one reading. */
    List<Tally> tallies(Collection<LearnerId> learners);

    /** Removes everything that a learner answered, for good. */
    void forget(LearnerId learner);
}
