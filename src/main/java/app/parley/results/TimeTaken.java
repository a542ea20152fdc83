package app.parley.results;

import app.parley.results.statistics.Oddities;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How long answers to one question took, by the server's clock.
 *
 * @param timed  how many answers have a time
 * @param median of these
 * @param right  the median of those that are fully right
 * @param wrong  the median of the others
 * @param fast   how many took less than {@link Oddities#FAST_BELOW_MILLIS}
 */
public record TimeTaken(int timed, Optional<Duration> median, Optional<Duration> right, Optional<Duration> wrong, int fast) {

    /** The times of a column. */
    public static TimeTaken of(ResultMatrix matrix, int column) {
        var all = millis(matrix, matrix.answeredRows(column), column);
        return new TimeTaken(all.length, median(all),
                median(millis(matrix, matrix.answeredRows(column).filter(row -> matrix.cell(row, column).isRight()), column)),
                median(millis(matrix, matrix.answeredRows(column).filter(row -> matrix.cell(row, column).isMissed()), column)),
                (int) Arrays.stream(all).filter(time -> time < Oddities.FAST_BELOW_MILLIS).count());
    }

    private static long[] millis(ResultMatrix matrix, IntStream rows, int column) {
        return rows.mapToLong(row -> matrix.millis(row)[column]).filter(known -> known >= 0).sorted().toArray();
    }

    private static Optional<Duration> median(long[] sorted) {
        int n = sorted.length;
        return n == 0 ? Optional.empty() : Optional.of(Duration.ofMillis((sorted[(n - 1) / 2] + sorted[n / 2]) / 2));
    }
}
