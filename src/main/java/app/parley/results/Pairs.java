package app.parley.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pairs for a discussion of one question: one who has it with one who missed it. Nobody is in two pairs.
 *
 * @param pairs as many as there can be
 * @param alone rows that answered and have no partner, since the others are fewer
 */
public record Pairs(List<Pair> pairs, List<Integer> alone) {

    /** Two rows of a matrix. */
    public record Pair(int has, int missed) {
    }

    public Pairs {
        pairs = List.copyOf(pairs);
        alone = List.copyOf(alone);
    }

    /**
     * Pairs the learners of a column. Partners are as close as possible in what they know otherwise, since those talk best: the best
     * of one side with the best of the other, down to the weakest. Equals stand in the order of the rows.
     */
    public static Pairs of(ResultMatrix matrix, int column) {
        var has = rows(matrix, column, true);
        var missed = rows(matrix, column, false);
        int count = Math.min(has.size(), missed.size());
        var alone = new ArrayList<>(has.subList(count, has.size()));
        alone.addAll(missed.subList(count, missed.size()));
        return new Pairs(IntStream.range(0, count).mapToObj(i -> new Pair(has.get(i), missed.get(i))).toList(), alone);
    }

    private static List<Integer> rows(ResultMatrix matrix, int column, boolean right) {
        return matrix.answeredRows(column).filter(row -> matrix.cell(row, column).isRight() == right).boxed()
                .sorted(Comparator.comparingDouble((Integer row) -> -otherScore(matrix, row, column)).thenComparing(row -> row))
                .toList();
    }

    private static double otherScore(ResultMatrix matrix, int row, int column) {
        return matrix.rows().get(row).score() - matrix.cell(row, column).mark().orElse(0);
    }
}
