package app.parley.study;

import java.util.Collection;

/**
 * How far a learner is with some cards.
 *
 * @param known    in review, coming back after {@value #KNOWN_DAYS} days or more
 * @param settling in review, coming back sooner
 * @param learning within learning steps, for the first time or again
 * @param fresh    never answered
 */
public record Standing(int known, int settling, int learning, int fresh) {

    /** From this interval on a card counts as known; Anki calls such cards mature. */
    public static final int KNOWN_DAYS = 21;

    public static Standing of(Collection<Card> cards) {
        int known = 0;
        int settling = 0;
        int learning = 0;
        int fresh = 0;
        for (var card : cards) {
            switch (card.state().phase()) {
                case NEW -> fresh++;
                case LEARNING, RELEARNING -> learning++;
                case REVIEW -> {
                    if (card.state().interval() >= KNOWN_DAYS) {
                        known++;
                    } else {
                        settling++;
                    }
                }
            }
        }
        return new Standing(known, settling, learning, fresh);
    }

    public int total() {
        return known + settling + learning + fresh;
    }

    /** Whether none of the cards was ever answered. */
    public boolean isUntouched() {
        return fresh == total();
    }
}
