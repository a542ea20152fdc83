package app.parley.quiz;

import java.time.Duration;
import java.util.Optional;

/**
 * What a learner asks for before a quiz starts.
 *
 * @param count     how many questions at most, 1 to {@value #MAX_COUNT}
 * @param timeLimit for the whole quiz; only a {@link Way#TEST} has one, 1 minute to 3 hours
 */
public record QuizOrder(Selection selection, Way way, int count, Optional<Duration> timeLimit) {

    /** Most questions in one quiz. */
    public static final int MAX_COUNT = 100;
    public static final Duration MIN_TIME = Duration.ofMinutes(1);
    public static final Duration MAX_TIME = Duration.ofHours(3);

    public QuizOrder {
        if (count < 1 || count > MAX_COUNT) {
            throw new IllegalArgumentException("1 to " + MAX_COUNT + " questions: " + count);
        }
        if (timeLimit.isPresent() && (way != Way.TEST || timeLimit.get().compareTo(MIN_TIME) < 0
                || timeLimit.get().compareTo(MAX_TIME) > 0)) {
            throw new IllegalArgumentException("only a test has a time limit, from 1 minute to 3 hours");
        }
    }
}
