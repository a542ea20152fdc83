package app.parley.study.memory;

import app.parley.base.Rating;
import java.util.function.Function;

/**
 * A law of forgetting: how likely a card is recalled after some days, and what a review does to its memory.
 * Implementations are immutable; the same input gives the same output to the last bit.
 *
 * <p>Elapsed time is in days. A negative one counts as 0, so that a clock which goes back breaks nothing; a time that is
 * not a number is refused. States beyond the bounds of a model count as its bounds.
 */
public sealed interface MemoryModel permits Fsrs6, Fsrs7 {

    /** What counts as the time between two reviews. */
    enum Elapsed {
        /** Whole days, the difference of two study days: 0 on the same day. */
        STUDY_DAYS,
        /** Days with their fraction, as the clock measured them. */
        EXACT
    }

    /** The least difficulty. */
    double EASIEST = 1;

    /** The greatest difficulty. */
    double HARDEST = 10;

    /** The greatest stability, in days. */
    double MOST_STABLE = 36_500;

    /** The memory after the first review of all. */
    MemoryState first(Rating rating);

    /** The memory after another review, for any rating: what ratings have in common is computed once. */
    Function<Rating, MemoryState> next(MemoryState before, double elapsedDays);

    /** The memory after another review. */
    default MemoryState next(MemoryState before, double elapsedDays, Rating rating) {
        return next(before, elapsedDays).apply(rating);
    }

    /** The probability that the card is recalled, from 0 to 1; it never rises with time. */
    double recall(MemoryState state, double elapsedDays);

    /**
     * The days, with their fraction, after which recall has fallen to the wanted probability.
     *
     * @param retention the wanted probability, above 0, at most 1
     * @throws IllegalArgumentException when it is not
     */
    double interval(MemoryState state, double retention);

    /** How the time between two reviews is to be measured for this model. */
    Elapsed elapsed();

    /** Whether reviews of one day have an effect of their own, so that learning steps make sense. */
    boolean shortTerm();

    /** The most days that an Easy may lead to while a card is still being learned. */
    int longestFirstEasy();
}
