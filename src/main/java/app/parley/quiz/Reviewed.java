package app.parley.quiz;

import app.parley.bank.Marking;
import app.parley.bank.Question;
import app.parley.bank.Response;
import app.parley.bank.TaskFace;

/**
 * A question with its key, once the learner may see it.
 *
 * @param place    from 0
 * @param face     as it was asked, so that options can be shown in the same order
 * @param response what was answered; {@link Response.Nothing} if nothing was
 * @param reached  whether the learner got as far as this question
 * @param score    as it stands in the log
 * @param marking  part by part
 */
public record Reviewed(int place, Question question, TaskFace face, Response response, boolean reached, double score,
        Marking marking) {
}
