package app.parley.results.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A table of marks: attempts by the places (slots) of a quiz. Where an attempt lacks a place the mark is {@link Double#NaN}; a
 * question that was asked and left open is worth 0. Keeps one copy of the marks, place by place.
 */
public final class Marks {

    /** In the table of drawn questions: the question that always stands in this place, and not one from a pool. */
    public static final int FIXED = -1;

    private final int attempts;
    private final double[] maximum;
    private final double[] guess;
    private final double[][] places;
    private final int[][] drawn;
    private final double[] totals;

    private Marks(int attempts, double[] maximum, double[] guess, double[][] places, int[][] drawn, double[] totals) {
        this.attempts = attempts;
        this.maximum = maximum;
        this.guess = guess;
        this.places = places;
        this.drawn = drawn;
        this.totals = totals;
    }

    /**
     * Marks without pools of questions.
     *
     * @param marks   a row for each attempt, in it a mark for each place, or NaN
     * @param maximum the best mark of each place, 0 or more
     * @throws IllegalArgumentException if a row has another length, or a number is infinite or a maximum negative
     */
    public static Marks of(double[][] marks, double[] maximum) {
        for (var best : maximum) {
            if (!(best >= 0 && best < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("a best mark is 0 or more: " + best);
            }
        }
        var places = new double[maximum.length][marks.length];
        var totals = new double[marks.length];
        for (int attempt = 0; attempt < marks.length; attempt++) {
            if (marks[attempt].length != maximum.length) {
                throw new IllegalArgumentException("attempt %d has %d marks, not %d".formatted(attempt, marks[attempt].length,
                        maximum.length));
            }
            for (int place = 0; place < maximum.length; place++) {
                double mark = marks[attempt][place];
                if (Double.isInfinite(mark)) {
                    throw new IllegalArgumentException("attempt %d, place %d: a mark is finite".formatted(attempt, place));
                }
                places[place][attempt] = mark;
                totals[attempt] += Double.isNaN(mark) ? 0 : mark;
            }
        }
        var unknown = new double[maximum.length];
        Arrays.fill(unknown, Double.NaN);
        return new Marks(marks.length, maximum.clone(), unknown, places, new int[0][], totals);
    }

    /**
     * The same marks with what guessing would earn.
     *
     * @param percent of the maximum, for each place; NaN where that cannot be told
     */
    public Marks withGuess(double[] percent) {
        if (percent.length != maximum.length) {
            throw new IllegalArgumentException("a guess score for each of %d places".formatted(maximum.length));
        }
        return new Marks(attempts, maximum, percent.clone(), places, drawn, totals);
    }

    /**
     * The same marks where some places were filled from pools of questions.
     *
     * @param questions for each attempt and place the number of the question that was drawn, 0 or more, or {@link #FIXED}. A
     *                  place is a pool if any question was drawn for it
     */
    public Marks withDrawn(int[][] questions) {
        if (questions.length != attempts
                || Arrays.stream(questions).anyMatch(row -> row.length != maximum.length
                        || Arrays.stream(row).anyMatch(question -> question < FIXED))) {
            throw new IllegalArgumentException("a question, or %d, for each attempt and place".formatted(FIXED));
        }
        var byPlace = new int[maximum.length][attempts];
        for (int attempt = 0; attempt < attempts; attempt++) {
            for (int place = 0; place < maximum.length; place++) {
                byPlace[place][attempt] = questions[attempt][place];
            }
        }
        return new Marks(attempts, maximum, guess, places, byPlace, totals);
    }

    /** How many there are. */
    public int attempts() {
        return attempts;
    }

    /** How many questions an attempt has. */
    public int places() {
        return maximum.length;
    }

    /** The best mark of the whole quiz. */
    public double best() {
        return Arrays.stream(maximum).sum();
    }

    double maximum(int place) {
        return maximum[place];
    }

    double guess(int place) {
        return guess[place];
    }

    /** NaN where the attempt lacks it. */
    double mark(int attempt, int place) {
        return places[place][attempt];
    }

    double total(int attempt) {
        return totals[attempt];
    }

    /** The question that was drawn, or {@link #FIXED}. */
    int question(int attempt, int place) {
        return drawn.length == 0 ? FIXED : drawn[place][attempt];
    }

    boolean hasDrawn() {
        return drawn.length > 0;
    }

    /** Whether every attempt has every place. */
    boolean isComplete() {
        return IntStream.range(0, places()).allMatch(place -> Arrays.stream(places[place]).noneMatch(Double::isNaN));
    }
}
