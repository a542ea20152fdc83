package app.parley.results.statistics;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What those who answered a choice question chose, and how they did otherwise. Only those who answered are in it: who left it
 * open, did not reach it or was absent says nothing about an option.
 */
public final class Choices {

    private final boolean[] key;
    private final boolean[][] chosen;
    private final double[] totals;
    private final double[] others;
    private final int[] counts;

    /**
     * @param key    for each option whether it is right
     * @param chosen for each learner and option whether it was chosen
     * @param totals for each learner the whole score, with this question
     * @param others for each learner the score on the other questions
     */
    public Choices(boolean[] key, boolean[][] chosen, double[] totals, double[] others) {
        this.key = key.clone();
        this.chosen = copy(chosen);
        this.totals = totals.clone();
        this.others = others.clone();
        int options = key.length;
        if (chosen.length != totals.length || chosen.length != others.length
                || Arrays.stream(chosen).anyMatch(row -> row.length != options)
                || !Arrays.stream(totals).allMatch(Double::isFinite) || !Arrays.stream(others).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("a choice for each option and two scores for each learner");
        }
        this.counts = new int[options];
        for (var choice : this.chosen) {
            for (int option = 0; option < options; option++) {
                counts[option] += choice[option] ? 1 : 0;
            }
        }
    }

    /** Learners who chose the same may share a row, and go on sharing it. */
    private static boolean[][] copy(boolean[][] chosen) {
        var copies = new IdentityHashMap<boolean[], boolean[]>();
        return Arrays.stream(chosen).map(row -> copies.computeIfAbsent(row, boolean[]::clone)).toArray(boolean[][]::new);
    }

    /** For each option whether it is right. Not to be changed. */
    public boolean[] key() {
        return key;
    }

    /** For each learner and option whether it was chosen. Not to be changed. */
    public boolean[][] chosen() {
        return chosen;
    }

    /** For each learner the whole score, with this question. Not to be changed. */
    public double[] totals() {
        return totals;
    }

    /** For each learner the score on the other questions. Not to be changed. */
    public double[] others() {
        return others;
    }

    /** How many answered. */
    public int answered() {
        return totals.length;
    }

    /** How many options there are. */
    public int options() {
        return key.length;
    }

    /** The learners by their score on the other questions. */
    public Groups thirds() {
        return Groups.thirds(others);
    }

    int count(int option, List<Integer> group) {
        return (int) group.stream().filter(learner -> chosen[learner][option]).count();
    }

    /** How many chose an option. */
    public int count(int option) {
        return counts[option];
    }

    boolean[] column(int option) {
        var column = new boolean[answered()];
        for (int learner = 0; learner < column.length; learner++) {
            column[learner] = chosen[learner][option];
        }
        return column;
    }

    /** What each option draws, in their order. */
    public List<OptionStatistics> analyze() {
        var thirds = thirds();
        return IntStream.range(0, options()).mapToObj(option -> OptionStatistics.of(this, option, thirds)).toList();
    }
}
