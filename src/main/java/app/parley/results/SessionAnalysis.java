package app.parley.results;

import app.parley.bank.Question;
import app.parley.bank.QuestionRef;
import app.parley.results.statistics.ItemAnalysis;
import java.util.List;
import java.util.function.Function;

/**
 * The item analysis of a session: of those who took part, each question worth the same. Where a blank counts as 0, an attempt
 * that still runs and has blanks is left out, as Moodle takes finished attempts only.
 *
 * @param matrix    what it is reckoned from
 * @param questions in the order of the places
 * @param running   how many attempts are left out since they still run
 */
public record SessionAnalysis(ResultMatrix matrix, List<Question> questions, ItemAnalysis analysis, int running) {

    public SessionAnalysis {
        questions = List.copyOf(questions);
    }

    /** @param question a question in the version of a column */
    public static SessionAnalysis of(Session session, Which which, Blanks blanks, Function<QuestionRef, Question> question) {
        var present = session.matrix(which).present();
        var matrix = blanks == Blanks.ZERO ? finished(present) : present;
        var questions = matrix.questions().stream().map(question).toList();
        var guess = RandomGuess.percent(questions.stream().map(Question::task).toList());
        return new SessionAnalysis(matrix, questions, ItemAnalysis.of(matrix.forAnalysis(blanks).withGuess(guess)),
                present.rows().size() - matrix.rows().size());
    }

    /** How many people it is of: somebody can have several attempts, and verdicts take people. */
    public int people() {
        return (int) matrix.rows().stream().map(ResultMatrix.Row::who).distinct().count();
    }

    /** Whether some attempts lack some questions: in a total what is lacking is worth nothing. */
    public boolean isPatchy() {
        return matrix.rows().stream().anyMatch(row -> row.answered() < questions.size());
    }

    private static ResultMatrix finished(ResultMatrix matrix) {
        return new ResultMatrix(matrix.rows().stream().filter(row -> !row.cells().contains(Cell.NOT_YET)).toList(), matrix.questions());
    }
}
