package app.parley.study.memory;

import java.time.Duration;
import java.util.List;

/**
 * How a learner wants cards to come back.
 *
 * @param retention       the share of reviews to be recalled, from 0.70 to 0.99; above 0.97 the work grows out of proportion
 * @param learningSteps   what a new card waits between answers before it is in review; best few and below a day
 * @param relearningSteps the same for a card that was forgotten in review
 * @param maximumInterval the most days between two reviews, 1 to 36,500
 * @param fuzz            whether intervals are spread a little
 */
public record Settings(double retention, List<Duration> learningSteps, List<Duration> relearningSteps, int maximumInterval,
                       boolean fuzz) {

    public static final double LEAST_RETENTION = 0.70;
    public static final double MOST_RETENTION = 0.99;
    public static final int MOST_STEPS = 20;
    public static final int MOST_DAYS = 36_500;

    /** The longest step. */
    public static final Duration LONGEST_STEP = Duration.ofDays(365);

    /** The shortest step. */
    public static final Duration SHORTEST_STEP = Duration.ofSeconds(1);

    /** As in Anki. */
    public static final Settings DEFAULT = new Settings(0.9, List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
            List.of(Duration.ofMinutes(10)), MOST_DAYS, true);

    /** @throws IllegalArgumentException when a value is out of range, or there are too many steps */
    public Settings {
        if (!(retention >= LEAST_RETENTION && retention <= MOST_RETENTION)) {
            throw new IllegalArgumentException("retention must be from 0.70 to 0.99, not " + retention);
        }
        if (maximumInterval < 1 || maximumInterval > MOST_DAYS) {
            throw new IllegalArgumentException("the maximum interval must be from 1 to 36500 days, not " + maximumInterval);
        }
        learningSteps = checked(learningSteps);
        relearningSteps = checked(relearningSteps);
    }

    private static List<Duration> checked(List<Duration> steps) {
        if (steps.size() > MOST_STEPS) {
            throw new IllegalArgumentException("at most %d steps, not %d".formatted(MOST_STEPS, steps.size()));
        }
        for (var step : steps) {
            if (step.compareTo(SHORTEST_STEP) < 0 || step.compareTo(LONGEST_STEP) > 0) {
                throw new IllegalArgumentException("a step must be from 1 second to 365 days, not " + step);
            }
        }
        return List.copyOf(steps);
    }
}
