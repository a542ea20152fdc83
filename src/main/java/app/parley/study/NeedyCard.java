package app.parley.study;

import java.util.Optional;

/**
 * A card that needs its learner's care.
 *
 * @param why       the first reason that holds; the card itself tells the others
 * @param confusion what it is mixed up with, if it is a leech and its wrong answers tell
 */
public record NeedyCard(Card card, Why why, Optional<Confusion> confusion) {

    /** Why a card needs care, the most pressing first. */
    public enum Why {
        /** It costs far more than it should. */
        LEECH,
        /** It is out of play until it is brought back. */
        SUSPENDED,
        /** Its learner marked it. */
        FLAGGED,
        /** It is left out until a day. */
        SET_ASIDE
    }
}
