package app.parley.results;

import app.parley.bank.Ordering;
import app.parley.bank.Question;
import app.parley.results.statistics.Facility;
import app.parley.results.statistics.Interval;
import app.parley.results.statistics.ItemAnalysis;
import app.parley.results.statistics.ItemStatistics;
import app.parley.results.statistics.KeyCheck;
import app.parley.results.statistics.Marks;
import app.parley.results.statistics.UpperLower;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How one question did, in one version. Only those who answered count, also with an answer left open.
 *
 * @param question   in the version that was answered
 * @param answered   how many answered
 * @param right      how many of them fully right
 * @param notReached how many were asked and have no answer
 * @param rest       what it is compared with
 * @param others     with how many other questions
 * @param item       its statistics by Moodle's definitions, but for its weights, which are of the whole session
 * @param plausible  between what the facility may lie
 * @param tails      the best and the weakest 27 %
 * @param answers    what was answered
 * @param key        what makes its key doubtful, if anything does; an option is a line of {@code answers}
 * @param swaps      neighbors that were put the wrong way round, if it is about an order
 */
public record QuestionResult(Question question, int answered, int right, int notReached, Rest rest, int others, ItemStatistics item,
        Optional<Interval> plausible, UpperLower tails, AnswerTable answers, Optional<KeyCheck> key, TimeTaken times,
        List<Swap> swaps) {

    public QuestionResult {
        swaps = List.copyOf(swaps);
    }

    /**
     * The result of one column.
     *
     * @param question in the version of that column
     */
    public static QuestionResult of(ResultMatrix matrix, int column, Question question, Rest rest) {
        double[] scores = rest.scores(matrix, column);
        var rows = matrix.answeredRows(column).toArray();
        var item = item(matrix, column, rest, scores);
        var share = item.facility().value();
        double[] own = IntStream.of(rows).mapToDouble(row -> matrix.cell(row, column).mark().orElseThrow()).toArray();
        double[] totals = IntStream.of(rows).mapToDouble(row -> scores[row]).toArray();
        var picks = Picks.of(matrix, column, question.task(), scores);
        var answers = AnswerTable.of(matrix, column, question.task(), scores, picks);
        return new QuestionResult(question, rows.length,
                (int) IntStream.of(rows).filter(row -> matrix.cell(row, column).isRight()).count(),
                (int) matrix.rows().stream().filter(row -> row.cells().get(column) instanceof Cell.NotReached).count(),
                rest, matrix.questions().size() - 1, item,
                share.isEmpty() ? Optional.empty() : Interval.wilson(Math.clamp(share.getAsDouble() / 100, 0, 1), rows.length),
                UpperLower.of(own, totals), answers, picks.flatMap(Picks::key),
                TimeTaken.of(matrix, column),
                question.task() instanceof Ordering ordering ? Swap.in(matrix, column, ordering) : List.of());
    }

    private static ItemStatistics item(ResultMatrix matrix, int column, Rest rest, double[] scores) {
        if (rest == Rest.SUM || matrix.questions().size() == 1) {
            return ItemAnalysis.ofVariant(matrix.forAnalysis(Blanks.LEFT_OUT), column, _ -> true);
        }
        // The rest as one more question: so it is what the mark is compared with.
        var marks = new double[matrix.rows().size()][2];
        for (int row = 0; row < marks.length; row++) {
            var mark = matrix.cell(row, column).mark();
            marks[row][0] = mark.orElse(Double.NaN);
            marks[row][1] = scores[row] - mark.orElse(0);
        }
        return ItemAnalysis.ofVariant(Marks.of(marks, new double[] {1, 1}), 0, _ -> true);
    }

    /** Whether enough answered for a verdict. */
    public boolean isTelling() {
        return answered >= Facility.FEWEST;
    }
}
