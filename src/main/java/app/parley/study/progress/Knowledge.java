package app.parley.study.progress;

import app.parley.base.StudyDay;
import app.parley.study.Card;
import app.parley.study.memory.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/**
 * How many of some cards would be recalled if all were asked at one moment: the sum of how likely each is. A new card counts
 * nothing, though it may be known from elsewhere.
 *
 * @param inAMonth the same {@value #MONTH_DAYS} days later, if nothing is answered until then
 */
public record Knowledge(double now, double inAMonth, int cards) {

    /** The days of a month. */
    public static final int MONTH_DAYS = 30;

    public static Knowledge of(Collection<Card> cards, Scheduler scheduler, Instant at, StudyDay today) {
        var later = at.plus(Duration.ofDays(MONTH_DAYS));
        var thatDay = new StudyDay(today.date().plusDays(MONTH_DAYS));
        return new Knowledge(sum(cards, scheduler, at, today), sum(cards, scheduler, later, thatDay), cards.size());
    }

    private static double sum(Collection<Card> cards, Scheduler scheduler, Instant at, StudyDay day) {
        return cards.stream().mapToDouble(card -> scheduler.recall(card.state(), at, day).orElse(0)).sum();
    }

    /** The share of the cards that would be recalled now, from 0 to 1; 0 without cards. */
    public double share() {
        return cards == 0 ? 0 : now / cards;
    }
}
