package app.parley.results.statistics;

import app.parley.results.statistics.Figure.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * The item analysis of a quiz: the same marks give the same numbers as Moodle's quiz statistics. It takes nothing but marks, so
 * that anybody can check it against data from elsewhere.
 *
 * <pre>{@code
 * double[][] marks = {{1, 2}, {0, 1}, {1, 0}};        // a row for each attempt, a mark for each question
 * var analysis = ItemAnalysis.of(marks, 1, 2);        // the best mark of each question
 * analysis.places().getFirst().facility();            // Known[number=66.7]: percent
 * analysis.quiz().internalConsistency();              // Known or Missing, with the reason
 * }</pre>
 *
 * <p>Marks can have any size, also below 0, as penalties make them; best marks need not be equal. {@link Double#NaN} stands for a
 * question that an attempt did not have; what was left blank is worth 0. Where there is no number, for a single attempt or a
 * column of equal marks, {@link Figure.Missing} says why.
 *
 * <p>Cost: two sorts of the attempts for each place. Beside the marks it needs memory for a few numbers of each attempt.
 *
 * @param places the questions by their place in the quiz; a pool of questions is one place
 * @param drawn  the questions that were drawn from pools, by number. Their other marks are the whole total, as in Moodle
 * @see <a href="https://docs.moodle.org/dev/Quiz_statistics_calculations">Quiz statistics calculations</a>
 */
public record ItemAnalysis(List<ItemStatistics> places, SortedMap<Integer, ItemStatistics> drawn, QuizStatistics quiz) {

    public ItemAnalysis {
        places = List.copyOf(places);
        drawn = Collections.unmodifiableSortedMap(new TreeMap<>(drawn));
    }

    /**
     * Analyzes all attempts of a plain table of marks.
     *
     * @param marks   a row for each attempt, in it a mark for each question, or {@link Double#NaN}
     * @param maximum the best mark of each question, 0 or more
     * @throws IllegalArgumentException if a row has another length, or a number is infinite or a maximum negative
     * @see Marks#withGuess(double[])
     * @see Marks#withDrawn(int[][])
     */
    public static ItemAnalysis of(double[][] marks, double... maximum) {
        return of(Marks.of(marks, maximum));
    }

    /** Analyzes all attempts. Which ones these are (first, last, best, all) is up to whoever puts the marks together. */
    public static ItemAnalysis of(Marks marks) {
        var items = new ArrayList<Item>();
        double variances = 0;
        double weights = 0;
        for (int place = 0; place < marks.places(); place++) {
            var item = Item.ofPlace(marks, place, _ -> true);
            items.add(item);
            variances += item.variance();
            weights += Math.sqrt(Math.max(0, item.withTotal()));
        }
        double all = weights;
        var places = items.stream().map(item -> item.statistics().withEffectiveWeight(effective(item, all))).toList();
        return new ItemAnalysis(places, drawn(marks), QuizStatistics.of(marks, variances));
    }

    /**
     * One place for some of the attempts only, such as those that had one version of its question. It has no effective weight.
     *
     * @param attempts which ones count
     */
    public static ItemStatistics ofVariant(Marks marks, int place, IntPredicate attempts) {
        return Item.ofPlace(marks, place, attempts).statistics();
    }

    private static Figure effective(Item item, double all) {
        if (item.statistics().attempts() < 2) {
            return Figure.missing(item.statistics().attempts() == 0 ? Reason.NO_ATTEMPTS : Reason.TOO_FEW_ATTEMPTS);
        }
        if (item.withTotal() < 0) {
            return Figure.missing(Reason.NEGATIVE_COVARIANCE);
        }
        return all == 0 ? Figure.missing(Reason.SAME_TOTALS) : Figure.of(100 * Math.sqrt(item.withTotal()) / all);
    }

    private static SortedMap<Integer, ItemStatistics> drawn(Marks marks) {
        var questions = new TreeMap<Integer, Item.Drawn>();
        if (marks.hasDrawn()) {
            for (int attempt = 0; attempt < marks.attempts(); attempt++) {
                for (int place = 0; place < marks.places(); place++) {
                    int question = marks.question(attempt, place);
                    if (question != Marks.FIXED && !Double.isNaN(marks.mark(attempt, place))) {
                        questions.computeIfAbsent(question, _ -> new Item.Drawn()).add(marks, attempt, place);
                    }
                }
            }
        }
        var statistics = new TreeMap<Integer, ItemStatistics>();
        questions.forEach((question, found) -> statistics.put(question, found.statistics(marks)));
        return statistics;
    }
}
