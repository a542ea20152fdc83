package app.parley.study;

import app.parley.record.Activity;
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
     * @param kind what it was given in
     */
    record Answered(Review review, long number, Activity.Kind kind) implements CardEvent {

        /** Whether it was given to the card itself. */
        boolean toCard() {
            return kind == Activity.Kind.STUDY;
        }

        /** Whether it was given in a mode that asks the same thing again and again. */
        boolean inPractice() {
            return kind == Activity.Kind.LEARN || kind == Activity.Kind.MATCH;
        }

        boolean inClass() {
            return kind == Activity.Kind.LIVE;
        }

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
