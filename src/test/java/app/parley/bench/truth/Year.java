package app.parley.bench.truth;

import app.parley.base.Rating;
import app.parley.demo.CascadeMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A year of study: one session each evening with everything that is due and 10 new cards. A forgotten card is asked again ten
 * minutes later, until it is recalled. All planners meet the same learners and cards, and each card has its own sequence of
 * chance.
 *
 * <p>Learners differ (normal and log-normal around the average): time scale e<sup>0.4 z</sup>, weight of the slower stores
 * 0.8 + 0.03 z (within 0.7 and 0.9), gain e<sup>0.2 z</sup>, of which a forgotten card gets 0.6. Cards differ by a time scale of
 * e<sup>0.8 z</sup>. One new card in five was known before. A recalled card is rated Hard with the probability 1.5 (1 − p), at most
 * one half, Easy with 0.08, else Good.
 */
final class Year {

    static final int DAYS = 365;
    static final int NEW_A_DAY = 10;
    static final int CARDS = DAYS * NEW_A_DAY;

    private static final double EVENING = 0.7;
    private static final double SECONDS_12 = 12 / 86_400.0;
    private static final double MINUTES_10 = 10 / 1_440.0;
    private static final int MOST_REPETITIONS = 12;
    private static final double KNOWN_BEFORE = 0.2;
    private static final double EASY = 0.08;

    private final Planner planner;
    private final List<CascadeMemory> memories = new ArrayList<>();
    private final List<SplittableRandom> chances = new ArrayList<>();
    private final List<List<Integer>> due = new ArrayList<>();
    private long reviews;
    private double squaredErrors;
    private double recalls;
    private long later;
    private long predictions;

    /**
     * What came of a year.
     *
     * @param reviewsPerDay of cards, repetitions included
     * @param known         the sum of the true probabilities to recall each card, on the evening after the last day
     * @param asked         mean true probability to recall a card when it came up on a later day
     * @param error         root mean square difference between predicted and true recall of cards that came up on a later day
     */
    record Result(double reviewsPerDay, double known, double asked, double error) {}

    private Year(long learner, Planner planner) {
        this.planner = planner;
        for (int day = 0; day < DAYS; day++) {
            due.add(new ArrayList<>());
        }
        var random = new SplittableRandom(learner);
        double scale = Math.exp(0.4 * random.nextGaussian());
        double steepness = Math.clamp(0.8 + 0.03 * random.nextGaussian(), 0.7, 0.9);
        double gain = Math.exp(0.2 * random.nextGaussian());
        for (int card = 0; card < CARDS; card++) {
            memories.add(new CascadeMemory(scale * Math.exp(0.8 * random.nextGaussian()), steepness, gain, 0.6 * gain));
            chances.add(random.split());
        }
    }

    static Result of(long learner, Planner planner) {
        var year = new Year(learner, planner);
        for (int day = 0; day < DAYS; day++) {
            year.study(day);
        }
        double known = year.memories.stream().mapToDouble(memory -> memory.recall(DAYS + EVENING)).sum();
        return new Result((double) year.reviews / DAYS, known, year.recalls / year.later,
                year.predictions == 0 ? Double.NaN : Math.sqrt(year.squaredErrors / year.predictions));
    }

    private void study(int day) {
        double moment = day + EVENING;
        for (int card : due.get(day)) {
            double recall = memories.get(card).recall(moment);
            planner.predicted(card, moment).ifPresent(predicted -> {
                squaredErrors += (predicted - recall) * (predicted - recall);
                predictions++;
            });
            recalls += recall;
            later++;
            ask(card, moment, recall);
            moment += SECONDS_12;
        }
        for (int card = day * NEW_A_DAY; card < (day + 1) * NEW_A_DAY; card++) {
            ask(card, moment, KNOWN_BEFORE);
            moment += SECONDS_12;
        }
        planner.endOf(day);
    }

    /** Asks a card until it is recalled; the first time with a given probability to recall it. */
    private void ask(int card, double begin, double probability) {
        var memory = memories.get(card);
        var chance = chances.get(card);
        double moment = begin;
        double recall = probability;
        for (int i = 0; i < MOST_REPETITIONS; i++) {
            boolean recalled = chance.nextDouble() < recall;
            var rating = rating(recalled, recall, chance.nextDouble());
            memory.review(moment, recalled);
            int days = planner.answered(card, moment, rating);
            reviews++;
            if (recalled || i == MOST_REPETITIONS - 1) {
                int next = (int) begin + days;
                if (next < DAYS) {
                    due.get(next).add(card);
                }
                return;
            }
            moment += MINUTES_10;
            recall = memory.recall(moment);
        }
    }

    private static Rating rating(boolean recalled, double recall, double draw) {
        if (!recalled) {
            return Rating.AGAIN;
        }
        double hard = Math.min(1.5 * (1 - recall), 0.5);
        if (draw < hard) {
            return Rating.HARD;
        }
        return draw > 1 - EASY ? Rating.EASY : Rating.GOOD;
    }
}
