package app.parley.bank;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What a question asks for, with its key. Pure: no clock, no store. {@link #mark} is the one place where an answer
 * becomes a score; {@link #face} is the one way in which a task leaves the server before it is answered.
 */
public sealed interface Task
        permits SingleChoice, MultipleChoice, TrueFalse, ShortAnswer, NumberAnswer, Ordering, Matching, Cloze {

    TaskKind kind();

    /**
     * Marks a response. {@link Response.Nothing} is worth nothing for every task.
     *
     * @throws IllegalArgumentException if the response is of another kind, or names something that this task does not
     *                                  have (no honest page sends that)
     */
    Marking mark(Response response);

    /**
     * What a learner may see before answering, in an order drawn from {@code random}: the same generator state gives
     * the same order.
     */
    TaskFace face(RandomGenerator random);

    /** The right answer in words, one line for each part. */
    List<String> solution();

    /** The mix-ups that this task can reveal. */
    List<MisconceptionId> misconceptions();

    /** For the {@code default} branch of {@link #mark}. */
    static IllegalArgumentException unfitting(Task task, Response response) {
        return new IllegalArgumentException(
                "a " + task.kind().seedName() + " task cannot be answered with " + response.getClass().getSimpleName());
    }
}
