package app.parley.study.memory;

import app.parley.base.StudyDay;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known about one card of one learner: everything here follows from the answers, in order.
 *
 * @param step       which learning step comes next, from 0; 0 outside learning
 * @param memory     none for a new card
 * @param lastReview the moment of the last answer; none for a new card
 * @param lastDay    the study day of the last answer; none for a new card
 * @param interval   the days last given; 0 for steps below a day
 * @param reviews    how many answers there were
 * @param lapses     how often it was forgotten in review
 */
public record CardState(Phase phase, int step, Optional<MemoryState> memory, Optional<Instant> lastReview,
                        Optional<StudyDay> lastDay, Due due, int interval, int reviews, int lapses) {

    /** A card that was never answered. */
    public static final CardState NEW = new CardState(Phase.NEW, 0, Optional.empty(), Optional.empty(), Optional.empty(),
            new Due.Anytime(), 0, 0, 0);

    /** @throws IllegalArgumentException when a number is negative, or a card is new and was answered, or neither */
    public CardState {
        if (step < 0 || interval < 0 || reviews < 0 || lapses < 0) {
            throw new IllegalArgumentException("negative step %d, interval %d, reviews %d or lapses %d"
                    .formatted(step, interval, reviews, lapses));
        }
        var answered = phase != Phase.NEW;
        if (memory.isPresent() != answered || lastReview.isPresent() != answered || lastDay.isPresent() != answered) {
            throw new IllegalArgumentException("a card has a memory and a last answer exactly when it is not new");
        }
    }
}
