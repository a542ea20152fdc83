package app.parley.study.memory.fit;

import app.parley.base.Rating;
import app.parley.study.memory.Fsrs6Weights;
import app.parley.study.memory.Fsrs7Weights;
import app.parley.study.memory.MemoryModel;
import app.parley.study.memory.MemoryState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Logs of learners whose memory follows a model exactly, for tests and benchmarks. */
public final class GeneratedLog {

    private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");
    private static final double[] FIRST = {0.3, 0.1, 0.5, 0.1};
    private static final double[] RECALLED = {0.1, 0.8, 0.1};
    private static final double TEN_MINUTES = 10 / 1440.0;
    private static final double SPREAD = 0.3;
    private static final int MOST_REVIEWS = 12;

    private GeneratedLog() {}

    /** Somebody who forgets faster than most and gains less from a review. */
    public static Fsrs6Weights forgetful6() {
        var weights = Fsrs6Weights.DEFAULT.toArray();
        weights[2] = 1;
        weights[3] = 2;
        weights[8] = 1.3;
        weights[11] = 1;
        return Fsrs6Weights.clipped(weights, 1);
    }

    /** The same by FSRS-7. */
    public static Fsrs7Weights forgetful7() {
        var weights = Fsrs7Weights.DEFAULT.toArray();
        weights[2] = 2.5;
        weights[3] = 4;
        weights[7] = 1.4;
        weights[15] = 0.8;
        return Fsrs7Weights.clipped(weights);
    }

    /**
     * Cards until there are so many reviews, at most 12 of a card. Each comes back on the same day while it is forgotten, and
     * later about when recall has fallen to 90 %.
     */
    public static List<History> of(MemoryModel law, int reviews, long seed) {
        var random = new SplittableRandom(seed);
        var histories = new ArrayList<History>();
        for (int left = reviews; left > 0; left -= histories.getLast().size()) {
            histories.add(card(law, Math.min(left, MOST_REVIEWS), random));
        }
        return histories;
    }

    private static History card(MemoryModel law, int reviews, SplittableRandom random) {
        boolean wholeDays = law.elapsed() == MemoryModel.Elapsed.STUDY_DAYS;
        double day = random.nextInt(365);
        var rating = Rating.ofGrade(1 + choice(FIRST, random));
        var state = law.first(rating);
        var history = History.builder().add(at(day), 0, rating);
        for (int i = 1; i < reviews; i++) {
            double days = wait(law, state, rating, wholeDays, random);
            day += days;
            rating = random.nextDouble() < law.recall(state, days) ? Rating.ofGrade(2 + choice(RECALLED, random)) : Rating.AGAIN;
            history.add(at(day + i / 1e6), days, rating);
            state = law.next(state, days, rating);
        }
        return history.build();
    }

    private static double wait(MemoryModel law, MemoryState state, Rating last, boolean wholeDays, SplittableRandom random) {
        if (last == Rating.AGAIN) {
            return wholeDays ? 0 : TEN_MINUTES;
        }
        double days = Math.max(law.interval(state, 0.9), 1) * Math.exp(SPREAD * random.nextGaussian());
        return wholeDays ? Math.max(Math.rint(days), 1) : days;
    }

    private static int choice(double[] shares, SplittableRandom random) {
        double draw = random.nextDouble();
        int choice = 0;
        while (choice < shares.length - 1 && draw >= shares[choice]) {
            draw -= shares[choice++];
        }
        return choice;
    }

    private static Instant at(double day) {
        return START.plus(Duration.ofMillis((long) (day * 86_400_000)));
    }
}
