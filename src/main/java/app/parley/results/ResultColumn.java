package app.parley.results;

import app.parley.bank.MisconceptionId;
import app.parley.bank.QuestionRef;
import app.parley.bank.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What everybody gave to one question, by the rows of a {@link ResultMatrix}: the answers that count. Its arrays lie together, for
 * whoever goes through whole columns.
 */
final class ResultColumn {

    private final QuestionRef question;
    private final double[] marks;
    private final @Nullable Response[] responses;
    private final List<Misled> misled = new ArrayList<>();
    private final List<Other> others = new ArrayList<>();

    /** An answer that shows misconceptions. */
    record Misled(int row, Set<MisconceptionId> by) {
    }

    /** An answer that was given to another version of the question. */
    record Other(int row, QuestionRef answered) {
    }

    ResultColumn(QuestionRef question, int rows) {
        this.question = question;
        this.marks = new double[rows];
        this.responses = new Response[rows];
        Arrays.fill(marks, Double.NaN);
    }

    /** Fills a row. */
    void put(int row, QuestionRef answered, Response response, double mark) {
        marks[row] = mark;
        responses[row] = response;
        if (!answered.equals(question)) {
            others.add(new Other(row, answered));
        }
    }

    /** Says what the answer in a row shows. */
    void putMisled(int row, Set<MisconceptionId> by) {
        misled.add(new Misled(row, by));
    }

    int rows() {
        return marks.length;
    }

    /** Whether there is an answer. */
    boolean isAnswered(int row) {
        return !Double.isNaN(marks[row]);
    }

    /** Whether there is an answer that is not fully right. */
    boolean isMissed(int row) {
        return marks[row] < 1;
    }

    /** The mark, from 0 to 1; NaN if there is no answer. */
    double mark(int row) {
        return marks[row];
    }

    /** Null if there is no answer. */
    @Nullable Response response(int row) {
        return responses[row];
    }

    /** Answers that show misconceptions, in the order of the rows. */
    List<Misled> misled() {
        return Collections.unmodifiableList(misled);
    }

    /** Answers to other versions, in the order of the rows. */
    List<Other> others() {
        return Collections.unmodifiableList(others);
    }
}
