package app.parley.results.statistics;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Learners in three groups by a score, from the weakest to the best. Learners are numbers: their places in the scores.
 *
 * @param weakest in no particular order, like the others
 */
public record Groups(List<Integer> weakest, List<Integer> middle, List<Integer> best) {

    /** The share of learners in the upper and in the lower group that tells most about a question (Kelley 1939). */
    private static final double TAIL = 0.27;

    public Groups {
        weakest = List.copyOf(weakest);
        middle = List.copyOf(middle);
        best = List.copyOf(best);
    }

    /**
     * The upper and lower 27 %, rounded, and those between. Who has the same score as the last of a group belongs to the higher
     * one, as in Canvas: so equals are never in different groups, the upper group can be larger and the lower one smaller, even
     * empty.
     */
    public static Groups tails(double[] scores) {
        return tailsOf(rounded(scores));
    }

    private static Groups tailsOf(double[] scores) {
        int n = scores.length;
        if (n == 0) {
            return new Groups(List.of(), List.of(), List.of());
        }
        int size = Math.max(1, (int) Math.round(TAIL * n));
        var sorted = scores.clone();
        Arrays.sort(sorted);
        double best = sorted[n - size];
        double middle = sorted[Math.min(size, n - 1)];
        return new Groups(
                places(n).filter(i -> scores[i] < best && scores[i] < middle).boxed().toList(),
                places(n).filter(i -> scores[i] < best && scores[i] >= middle).boxed().toList(),
                places(n).filter(i -> scores[i] >= best).boxed().toList());
    }

    /**
     * Thirds: the weakest and the best have a third of all, rounded. Equals at the border are parted by their places, so that
     * the sizes are the same for every question.
     */
    public static Groups thirds(double[] scores) {
        return thirdsOf(rounded(scores));
    }

    private static Groups thirdsOf(double[] scores) {
        int n = scores.length;
        int size = Math.round(n / 3f);
        var sorted = scores.clone();
        Arrays.sort(sorted);
        var lower = lowest(scores, sorted, size);
        var upper = lowest(scores, sorted, n - size);
        return new Groups(places(n).filter(lower::get).boxed().toList(),
                places(n).filter(i -> upper.get(i) && !lower.get(i)).boxed().toList(),
                places(n).filter(i -> !upper.get(i)).boxed().toList());
    }

    /** The places of the lowest scores; of equals those that stand first. */
    private static BitSet lowest(double[] scores, double[] sorted, int count) {
        var lowest = new BitSet(scores.length);
        if (count > 0) {
            double last = sorted[count - 1];
            places(scores.length).filter(i -> scores[i] < last).forEach(lowest::set);
            places(scores.length).filter(i -> scores[i] == last).limit(count - lowest.cardinality()).forEach(lowest::set);
        }
        return lowest;
    }

    /** Sums of the same marks in another order are the same score. */
    private static double[] rounded(double[] scores) {
        return Arrays.stream(scores).map(score -> Math.rint(score * 1e9) / 1e9).toArray();
    }

    private static IntStream places(int n) {
        return IntStream.range(0, n);
    }
}
