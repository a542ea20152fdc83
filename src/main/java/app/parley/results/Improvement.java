package app.parley.results;

import app.parley.bank.QuestionRef;
import app.parley.record.Given;
import java.util.ArrayList;
import java.util.List;

/**
 * One learner's first try of a question and the last one.
 *
 * @param tries how many there were, two or more
 */
public record Improvement(QuestionRef question, Given first, Given last, int tries) {

    /** The difference of the marks, from −1 to 1. */
    public double gain() {
        return last.score() - first.score();
    }

    /** What somebody tried more than once, in the order of the questions. */
    public static List<Improvement> of(ResultMatrix overTime, ResultMatrix.Row row) {
        var found = new ArrayList<Improvement>();
        for (int column = 0; column < row.cells().size(); column++) {
            if (row.cells().get(column) instanceof Cell.Answered(Given _, List<Given> tries) && tries.size() > 1) {
                found.add(new Improvement(overTime.questions().get(column), tries.getFirst(), tries.getLast(), tries.size()));
            }
        }
        return found;
    }
}
