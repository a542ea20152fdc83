package app.parley.record;

import app.parley.bank.QuestionId;
import app.parley.base.LearnerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Readings of the answer log for a whole group: what was answered in some activities, or by some learners. Each is one query.
 * Answers that were taken back are left out, and so are, but for {@link #logged}, answers to one part of a question, such as a card
 * that asks for one pair of a matching. Who may see them is up to whoever asks.
 *
 * <p>Answers come in no order, so that none has to be kept for sorting: {@link Given#number()} gives the order in which they were
 * stored. The consumer must not ask the database for anything.
 */
public interface GroupAnswers {

    /** Most answers that one reading hands over. */
    int MAX_ANSWERS = 500_000;

    /** Most activities, or learners, that one reading takes. */
    int MAX_GROUP = 5_000;

    /**
     * Hands over what was answered in these activities.
     *
     * @param limit at most {@link #MAX_ANSWERS}
     * @return false if there is more than {@code limit} allows
     * @throws IllegalArgumentException if there are more than {@link #MAX_GROUP} activities
     */
    boolean of(Collection<Activity> activities, int limit, Consumer<Given> reader);

    /**
     * What each learner answered in these activities, summed up; without the answers of which nobody knows whose they are.
     *
     * @throws IllegalArgumentException if there are more than {@link #MAX_GROUP} activities
     */
    List<Tally> tallies(Collection<Activity> activities);

    /**
     * Hands over what these learners answered, in whatever activity.
     *
     * @param from  the first moment
     * @param until the first moment that is too late
     * @param limit at most {@link #MAX_ANSWERS}
     * @return false if there is more than {@code limit} allows
     * @throws IllegalArgumentException if there are more than {@link #MAX_GROUP} learners
     */
    boolean of(Collection<LearnerId> learners, Instant from, Instant until, int limit, Consumer<Given> reader);

    /**
     * Hands over what these learners answered to one question, in whatever version and activity.
     *
     * @param limit at most {@link #MAX_ANSWERS}
     * @return false if there is more than {@code limit} allows
     * @throws IllegalArgumentException if there are more than {@link #MAX_GROUP} learners
     */
    boolean of(Collection<LearnerId> learners, QuestionId question, int limit, Consumer<Given> reader);

    /**
     * What tells whether the answers of some activities are still the same. One that was taken back, or marked again, changes it, too.
     *
     * @param newest the number of the newest answer; 0 if there is none
     * @param marks  the sum of all marks, in thousandths
     */
    record Standing(long newest, long answers, long marks) {

        /** As long as nothing was answered. */
        public static final Standing NONE = new Standing(0, 0, 0);
    }

    /**
     * How these activities stand. Cheaper than reading them, to see whether there is anything new to read.
     *
     * @throws IllegalArgumentException if there are more than {@link #MAX_GROUP} activities
     */
    Standing standing(Collection<Activity> activities);

    /**
     * Hands over what these learners answered to some questions, in whatever version and activity.
     *
     * @param from  the first moment
     * @param until the first moment that is too late
     * @param limit at most {@link #MAX_ANSWERS}
     * @return false if there is more than {@code limit} allows
     * @throws IllegalArgumentException if there are more than {@link #MAX_GROUP} learners or questions
     */
    boolean of(Collection<LearnerId> learners, Collection<QuestionId> questions, Instant from, Instant until, int limit,
            Consumer<Given> reader);

    /**
     * Hands over what these learners answered with all that bears on their memory, as {@link AnswerLog#of(LearnerId, long, int)}
     * does for one learner. Nothing of it was taken back.
     *
     * @param from  the first moment
     * @param limit at most {@link #MAX_ANSWERS}
     * @return false if there is more than {@code limit} allows
     * @throws IllegalArgumentException if there are more than {@link #MAX_GROUP} learners
     */
    boolean logged(Collection<LearnerId> learners, Instant from, int limit, Consumer<Logged> reader);
}
