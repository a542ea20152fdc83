package app.parley.people;

import app.parley.base.LearnerId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** What the members of a class did; the feature that knows implements it as a bean. */
public interface ClassActivity {

    /**
     * What each of these learners did since {@link ClassMember#sharesFrom}: what they did before is theirs alone. Whoever
     * did nothing may be left out.
     */
    Map<LearnerId, Summary> of(Collection<ClassMember> members);

    /**
     * One learner's activity.
     *
     * @param finishedQuizzes how many quizzes were finished, at least one
     * @param meanScore the mean share of points in them, from 0 to 1
     * @param lastFinishedAt when the last of them was finished
     */
    record Summary(int finishedQuizzes, double meanScore, Instant lastFinishedAt) {

        public Summary {
            if (finishedQuizzes < 1 || !(meanScore >= 0 && meanScore <= 1)) {
                throw new IllegalArgumentException("no activity: " + finishedQuizzes + " quizzes, mean " + meanScore);
            }
        }
    }
}
