package app.parley.study.progress;

import app.parley.study.Card;
import app.parley.study.memory.Phase;
import java.util.Collection;

/**
 * How far somebody has come with the cards of a topic. Each step takes all that the steps before it take:
 *
 * <ol>
 * <li>attempted: at least one card was answered;
 * <li>familiar: at least half of the cards would be recalled now ({@link Knowledge#share});
 * <li>proficient: at least four fifths of them would;
 * <li>mastered: every card is in review and was last given {@value #HELD_DAYS} days or more.
 * </ol>
 */
public enum Mastery {

    NEW, ATTEMPTED, FAMILIAR, PROFICIENT, MASTERED;

    /** The share of cards to be recalled for {@link #FAMILIAR}. */
    public static final double FAMILIAR_SHARE = 0.5;

    /** The share of cards to be recalled for {@link #PROFICIENT}. */
    public static final double PROFICIENT_SHARE = 0.8;

    /** The interval, in days, from which on a card is held. */
    public static final int HELD_DAYS = Recall.MATURE;

    /** How many steps there are. */
    public static final int MOST = values().length - 1;

    /** @param knowledge of the same cards */
    public static Mastery of(Collection<Card> cards, Knowledge knowledge) {
        if (cards.stream().allMatch(Card::isNew)) {
            return NEW;
        }
        if (knowledge.share() < FAMILIAR_SHARE) {
            return ATTEMPTED;
        }
        if (knowledge.share() < PROFICIENT_SHARE) {
            return FAMILIAR;
        }
        return cards.stream().allMatch(Mastery::isHeld) ? MASTERED : PROFICIENT;
    }

    private static boolean isHeld(Card card) {
        return card.state().phase() == Phase.REVIEW && card.state().interval() >= HELD_DAYS;
    }

    /** The steps taken, from 0 to {@link #MOST}. */
    public int steps() {
        return ordinal();
    }
}
