package app.parley.results;

import app.parley.bank.QuestionRef;
import app.parley.record.Given;
import java.util.ArrayList;
import java.util.List;

/**
 * One learner's first try of a question and the last one, which are the same if there was only one.
 *
 * @param question in the version of its column
 * @param tries    how many there were
 */
public record Improvement(QuestionRef question, Given first, Given last, int tries) {

    /** The difference of the marks, from −1 to 1. */
    public double gain() {
        return last.score() - first.score();
    }

    /** All that somebody tried, in the order of the questions. */
    public static List<Improvement> all(ResultMatrix overTime, ResultMatrix.Row row) {
        var found = new ArrayList<Improvement>();
        for (int column = 0; column < row.cells().size(); column++) {
            if (row.cells().get(column) instanceof Cell.Answered(Given _, List<Given> tries)) {
                found.add(new Improvement(overTime.questions().get(column), tries.getFirst(), tries.getLast(), tries.size()));
            }
        }
        return found;
    }
}
