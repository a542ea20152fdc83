package app.parley.study.learn;

import app.parley.bank.Question;
import app.parley.bank.TaskFace;
import java.util.SplittableRandom;

/**
 * A question as it is put to the learner now.
 *
 * @param seed of the order in which things stand: the same after a reload, another the next time
 */
public record Turn(Question question, Step step, Form form, long seed) {

    /** What the learner may see of it before the answer. */
    public TaskFace face() {
        return form.task().face(new SplittableRandom(seed));
    }
}
