package app.parley.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** How those in the story study with cards who have done so for half a year. */
enum Habit implements Studies {

    /** On nearly every day. */
    DAILY(Roster.GUIDE, 2, 1.3, 1.1),
    /** Mostly on weekdays, and not at all for four weeks. */
    WITH_HOLIDAY("Aino Virtanen", 2, 1, 1),
    /** Much at once, on the days before a test. */
    BEFORE_TESTS("Łukasz Wiśniewski", 15, 1, 1),
    /** On most days, by somebody who forgets much. */
    FORGETFUL("Chidi Okafor", 1, 0.03, 0.45);

    /** When the cards were begun. */
    static final int DAYS = 26 * 7;

    private static final int HOLIDAY_BEGAN = 92;
    private static final int HOLIDAY_ENDED = 64;
    private static final Set<Integer> TESTS = Set.of(158, 120, 88, 53, 25, 4);
    private static final int DAYS_BEFORE_A_TEST = 4;
    /** Whoever studies on most days has done so lately. */
    private static final int LATELY = 12;

    private final String learner;
    private final int newPerDay;
    private final TrueMemory.Forgetting forgetting;

    Habit(String learner, int newPerDay, double scale, double gain) {
        this.learner = learner;
        this.newPerDay = newPerDay;
        this.forgetting = new TrueMemory.Forgetting(scale, gain);
    }

    /** The habit of a learner; empty for those who have none. */
    static Optional<Habit> of(String learner) {
        return Arrays.stream(values()).filter(habit -> habit.learner.equals(learner)).findFirst();
    }

    /** Whose habit it is. */
    String learner() {
        return learner;
    }

    TrueMemory.Forgetting forgetting() {
        return forgetting;
    }

    @Override
    public int days() {
        return DAYS;
    }

    @Override
    public int newPerDay() {
        return newPerDay;
    }

    @Override
    public boolean studiesOn(LocalDate day, int daysAgo, RandomGenerator random) {
        return switch (this) {
            case DAILY -> daysAgo <= LATELY || random.nextDouble() < 0.93;
            case WITH_HOLIDAY -> (daysAgo > HOLIDAY_BEGAN || daysAgo <= HOLIDAY_ENDED)
                    && random.nextDouble() < (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? 0.9 : 0.35);
            case BEFORE_TESTS -> TESTS.stream().anyMatch(test -> daysAgo > test && daysAgo <= test + DAYS_BEFORE_A_TEST);
            case FORGETFUL -> random.nextDouble() < 0.75;
        };
    }
}
