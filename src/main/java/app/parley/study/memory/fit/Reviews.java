package app.parley.study.memory.fit;

import java.util.Arrays;
import java.util.List;

/**
 * Many histories in flat arrays, with the weight that the prediction of each review has in a loss; 0 where nothing is
 * predicted. The reviews of card {@code c} are those from {@code start(c)} to before {@code end(c)}.
 */
final class Reviews {

    /** Reviews of one card beyond this many are not read, as in fsrs-rs ({@code max_seq_len}). */
    static final int MAX_LENGTH = 256;

    final long[] at;
    final double[] elapsedDays;
    final byte[] grades;
    final double[] evidence;
    /** What the prediction of this review counts in a loss; 0 for one that is not predicted. */
    final double[] weight;
    private final int[] starts;
    private final int[] ends;

    private Reviews(int cards, int reviews) {
        at = new long[reviews];
        elapsedDays = new double[reviews];
        grades = new byte[reviews];
        evidence = new double[reviews];
        weight = new double[reviews];
        starts = new int[cards];
        ends = new int[cards];
    }

    private Reviews(Reviews all, double[] weight, int[] starts, int[] ends) {
        at = all.at;
        elapsedDays = all.elapsedDays;
        grades = all.grades;
        evidence = all.evidence;
        this.weight = weight;
        this.starts = starts;
        this.ends = ends;
    }

    /**
     * All histories. A review is predicted if it is not its card's first and at least {@code fewestDays} have passed; a right
     * answer that may have been guessed counts only as much as its evidence.
     *
     * @param fewestDays more than 0
     */
    static Reviews of(List<History> histories, double fewestDays) {
        int size = 0;
        for (var history : histories) {
            size += Math.min(history.size(), MAX_LENGTH);
        }
        var all = new Reviews(histories.size(), size);
        int next = 0;
        for (int card = 0; card < histories.size(); card++) {
            var history = histories.get(card);
            all.starts[card] = next;
            for (int i = 0; i < Math.min(history.size(), MAX_LENGTH); i++, next++) {
                all.at[next] = history.at(i);
                all.elapsedDays[next] = history.elapsedDays(i);
                all.grades[next] = (byte) history.grade(i);
                all.evidence[next] = history.evidence(i);
                all.weight[next] = i > 0 && history.elapsedDays(i) >= fewestDays ? history.evidence(i) : 0;
            }
            all.ends[card] = next;
        }
        return all;
    }

    int cards() {
        return starts.length;
    }

    int start(int card) {
        return starts[card];
    }

    int end(int card) {
        return ends[card];
    }

    /** Like {@link #end}, but without the reviews after the last predicted one: they change no loss. */
    int endOfPredicted(int card) {
        int end = ends[card];
        while (end > starts[card] && weight[end - 1] == 0) {
            end--;
        }
        return end;
    }

    /** How many reviews of a card are predicted. */
    int predictions(int card) {
        int predictions = 0;
        for (int i = starts[card]; i < ends[card]; i++) {
            if (weight[i] > 0) {
                predictions++;
            }
        }
        return predictions;
    }

    /** How many reviews are predicted. */
    int predictions() {
        int predictions = 0;
        for (int card = 0; card < cards(); card++) {
            predictions += predictions(card);
        }
        return predictions;
    }

    /** What all predictions count together. */
    double totalWeight() {
        double sum = 0;
        for (int card = 0; card < cards(); card++) {
            for (int i = starts[card]; i < ends[card]; i++) {
                sum += weight[i];
            }
        }
        return sum;
    }

    /** When the predicted reviews happened, in ascending order. */
    long[] times() {
        var times = new long[predictions()];
        int next = 0;
        for (int card = 0; card < cards(); card++) {
            for (int i = starts[card]; i < ends[card]; i++) {
                if (weight[i] > 0) {
                    times[next++] = at[i];
                }
            }
        }
        Arrays.sort(times);
        return times;
    }

    /** What happened before a moment: each card up to its first review at or after it. */
    Reviews before(long moment) {
        var cut = ends.clone();
        for (int card = 0; card < cards(); card++) {
            for (int i = ends[card] - 1; i >= starts[card]; i--) {
                if (at[i] >= moment) {
                    cut[card] = i;
                }
            }
        }
        return new Reviews(this, weight, starts, cut);
    }

    /** The same reviews, of which only those at or after a moment are predicted. */
    Reviews predictedSince(long moment) {
        var later = new double[weight.length];
        for (int card = 0; card < cards(); card++) {
            boolean reached = false;
            for (int i = starts[card]; i < ends[card]; i++) {
                reached |= at[i] >= moment;
                later[i] = reached ? weight[i] : 0;
            }
        }
        return new Reviews(this, later, starts, ends);
    }

    /** Only the cards that are to be kept, in their order. */
    Reviews only(boolean[] keep) {
        int kept = 0;
        for (boolean card : keep) {
            kept += card ? 1 : 0;
        }
        var keptStarts = new int[kept];
        var keptEnds = new int[kept];
        int next = 0;
        for (int card = 0; card < cards(); card++) {
            if (keep[card]) {
                keptStarts[next] = starts[card];
                keptEnds[next++] = ends[card];
            }
        }
        return new Reviews(this, weight, keptStarts, keptEnds);
    }

    /**
     * The same reviews with newer predictions counting more: the weight of each is multiplied by 0.25 + 0.75 (i/(n-1))³, where i is
     * its place among all n predictions in time (fsrs-rs, {@code recency_weighted_fsrs_items}). Predictions of the same moment
     * have the place of the first of them.
     */
    Reviews weightedByRecency() {
        var times = times();
        var recent = new double[weight.length];
        for (int card = 0; card < cards(); card++) {
            for (int i = starts[card]; i < ends[card]; i++) {
                recent[i] = weight[i] > 0 ? weight[i] * recency(firstPlace(times, at[i]), times.length) : 0;
            }
        }
        return new Reviews(this, recent, starts, ends);
    }

    /** The weight of the prediction at a place, from 0, among so many. */
    static double recency(int place, int predictions) {
        double age = place / Math.max(predictions - 1.0, 1);
        return 0.25 + 0.75 * age * age * age;
    }

    private static int firstPlace(long[] times, long time) {
        int low = 0;
        int high = times.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times[middle] < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
