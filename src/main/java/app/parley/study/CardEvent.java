package app.parley.study;

import app.parley.study.memory.Review;
import java.time.Instant;
import java.util.Comparator;

/** What changes a card, in the order of time; at the same moment answers come first, and then what was stored first. */
sealed interface CardEvent {

    Comparator<CardEvent> IN_ORDER = Comparator.comparing(CardEvent::at)
            .thenComparing(event -> event instanceof Acted).thenComparingLong(CardEvent::number);

    Instant at();

    /** Rises with storing, among events of one kind. */
    long number();

    /**
     * An answer.
     *
     * @param inClass whether it was given in a live game
     */
    record Answered(Review review, long number, boolean inClass) implements CardEvent {

        @Override
        public Instant at() {
            return review.at();
        }
    }

    /** Anything else. */
    record Acted(CardAction action, long number) implements CardEvent {

        @Override
        public Instant at() {
            return action.at();
        }
    }
}
