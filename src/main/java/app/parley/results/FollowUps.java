package app.parley.results;

import app.parley.bank.QuestionId;
import app.parley.base.LearnerId;
import java.util.Collection;

/** Told by features what teachers give learners because of what they missed, so that results can tell whether it helped. */
public interface FollowUps {

    /**
     * Learners of a class of the teacher who is signed in got a quiz with these questions.
     *
     * @param occasion the class, and the session whose results led to it, if some did
     * @throws org.springframework.security.access.AccessDeniedException if the class is not the teacher's
     */
    void quizGiven(Occasion occasion, Collection<QuestionId> questions, Collection<LearnerId> learners);
}
