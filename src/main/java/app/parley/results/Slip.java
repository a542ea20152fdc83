package app.parley.results;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What one pupil is told on paper after a session: about this pupil alone, and nothing about the others.
 *
 * @param right    places of the questions that were fully right, in the order of the session
 * @param answered how many questions were answered
 * @param again    places of what to look at again, at most {@value #MOST_AGAIN}
 */
public record Slip(Who who, List<Integer> right, int answered, List<Integer> again) {

    /** More at once is not looked at. */
    public static final int MOST_AGAIN = 3;

    public Slip {
        right = List.copyOf(right);
        again = List.copyOf(again);
    }

    /**
     * A slip for each row that answered something. To look at again is first what was missed and most others knew, since that is
     * nearest; where less was missed, what was not reached comes after it.
     */
    public static List<Slip> of(ResultMatrix matrix) {
        double[] shares = IntStream.range(0, matrix.questions().size()).mapToDouble(column -> matrix.answeredRows(column)
                .mapToDouble(row -> matrix.cell(row, column).mark().orElseThrow()).average().orElse(0)).toArray();
        return matrix.rows().stream().filter(row -> row.answered() > 0).map(row -> of(row, shares)).toList();
    }

    private static Slip of(ResultMatrix.Row row, double[] shares) {
        var nearest = Comparator.comparingDouble((Integer place) -> -shares[place]).thenComparing(Comparator.naturalOrder());
        var again = Stream.concat(places(row, Cell::isMissed).sorted(nearest),
                places(row, cell -> cell instanceof Cell.NotReached).sorted(nearest)).limit(MOST_AGAIN).toList();
        return new Slip(row.who(), places(row, Cell::isRight).toList(), row.answered(), again);
    }

    private static Stream<Integer> places(ResultMatrix.Row row, Predicate<Cell> wanted) {
        return IntStream.range(0, row.cells().size()).filter(place -> wanted.test(row.cells().get(place))).boxed();
    }
}
