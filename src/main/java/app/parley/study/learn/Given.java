package app.parley.study.learn;

import app.parley.bank.QuestionId;
import app.parley.bank.Response;

/**
 * One answer of a run.
 *
 * @param right all of it, as marked, or as the learner put it right
 */
public record Given(QuestionId question, Response response, boolean right) {

    /** Whether this is the same answer, and the learner said that it had been right. */
    boolean overrules(Given before) {
        return right && !before.right && question.equals(before.question) && response.equals(before.response);
    }
}
