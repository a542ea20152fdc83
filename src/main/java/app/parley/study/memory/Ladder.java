package app.parley.study.memory;

import app.parley.base.Rating;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The intervals in days that the ratings of one answer lead to, each longer than that of the rating below.
 *
 * <p>Each rating has its own middle, which is its interval rounded, but at least a day more than the middle of the rating below.
 * With fuzz each has a range around it. Where two ranges would overlap, they are cut halfway between both middles; so
 * the order holds whatever is drawn, and what one rating leads to does not depend on the draw of another. At the maximum
 * interval alone ratings may coincide.
 *
 * <p>Finding an interval costs more than asking whether recall is still high enough on a given day. Since recall never rises,
 * that answers whether another rating comes near at all, which is mostly all there is to know of it.
 */
final class Ladder {

    private static final Rating[] RATINGS = Rating.values();
    private static final int UNKNOWN = -1;

    private final MemoryModel model;
    private final Settings settings;
    private final Function<Rating, MemoryState> after;
    private final Rating lowest;
    private final int previous;
    private final int longestEasy;
    private final @Nullable MemoryState[] memories = new MemoryState[RATINGS.length];
    private final double[] intervals = {UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN};
    private final int[] middles = {UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN};

    /**
     * @param after       the memory after each rating
     * @param lowest      the first rating that is part of the order; those below it are on their own
     * @param previous    the last interval of a card in review, which fuzz is not to shorten; else 0
     * @param longestEasy the most days for Easy, unless that of Good is as long
     */
    Ladder(MemoryModel model, Settings settings, Function<Rating, MemoryState> after, Rating lowest, int previous,
            int longestEasy) {
        this.model = model;
        this.settings = settings;
        this.after = after;
        this.lowest = lowest;
        this.previous = previous;
        this.longestEasy = longestEasy;
    }

    /** The memory after a rating. */
    MemoryState memory(Rating rating) {
        int i = rating.ordinal();
        var known = memories[i];
        if (known == null) {
            known = after.apply(rating);
            memories[i] = known;
        }
        return known;
    }

    /** The intervals to choose from for a rating; one without fuzz. */
    FuzzRange range(Rating rating) {
        var belowIsFar = belowIsFar(rating);
        var least = belowIsFar ? floor(rating) : least(rating);
        var middle = rounded(rating, least);
        var range = around(rating, least);
        var first = belowIsFar
                ? range.first() : Math.min(Math.max(range.first(), halfway(middle(below(rating)), middle) + 1), middle);
        var last = aboveIsFar(rating, middle, range.last())
                ? range.last() : Math.max(Math.min(range.last(), halfway(middle, middle(above(rating)))), middle);
        return new FuzzRange(first, last);
    }

    private FuzzRange around(Rating rating, int least) {
        if (settings.fuzz()) {
            return Fuzz.range(interval(rating), least, most(rating, least));
        }
        var only = rounded(rating, least);
        return new FuzzRange(only, only);
    }

    private int rounded(Rating rating, int least) {
        return Fuzz.none(interval(rating), least, most(rating, least));
    }

    private int most(Rating rating, int least) {
        return rating == Rating.EASY && least < longestEasy
                ? Math.min(longestEasy, settings.maximumInterval()) : settings.maximumInterval();
    }

    private static int halfway(int lower, int upper) {
        return (lower + upper) / 2;
    }

    /** Whether the rating below leaves the range as it would be without it, as far as can be told cheaply. */
    private boolean belowIsFar(Rating rating) {
        if (!hasBelow(rating)) {
            return true;
        }
        if (below(rating) != lowest || lowest == Rating.AGAIN) {
            return false;
        }
        var least = floor(rating);
        var farthest = 2 * around(rating, least).first() - rounded(rating, least) - 1;
        return farthest >= Math.max(previous, 1) && !reaches(lowest, farthest + 0.5);
    }

    private boolean aboveIsFar(Rating rating, int middle, int last) {
        var nearest = 2 * last - middle;
        return !hasAbove(rating) || last == middle
                || nearest <= settings.maximumInterval() && reaches(above(rating), nearest - 0.5);
    }

    /** Whether the interval of a rating is at least so many days. */
    private boolean reaches(Rating rating, double days) {
        return (rating != Rating.EASY || days <= longestEasy)
                && model.recall(memory(rating), days) >= settings.retention();
    }

    private int middle(Rating rating) {
        int i = rating.ordinal();
        if (middles[i] == UNKNOWN) {
            middles[i] = rounded(rating, least(rating));
        }
        return middles[i];
    }

    private int least(Rating rating) {
        return hasBelow(rating) ? Math.max(floor(rating), middle(below(rating)) + 1) : floor(rating);
    }

    /** The least interval of a rating if it were the only one. */
    private int floor(Rating rating) {
        return previous > 0 && settings.fuzz() && rating.passed()
                ? Math.max(Fuzz.least(interval(rating), previous, settings.maximumInterval()), 1) : 1;
    }

    private double interval(Rating rating) {
        int i = rating.ordinal();
        if (intervals[i] == UNKNOWN) {
            intervals[i] = computed(rating);
        }
        return intervals[i];
    }

    private double computed(Rating rating) {
        var interval = model.interval(memory(rating), settings.retention());
        return switch (rating) {
            case AGAIN -> lowest == Rating.AGAIN ? Math.min(interval, interval(Rating.HARD)) : interval;
            case HARD, GOOD -> interval;
            case EASY -> Math.min(interval, longestEasy);
        };
    }

    private boolean hasBelow(Rating rating) {
        return rating.ordinal() > lowest.ordinal();
    }

    private boolean hasAbove(Rating rating) {
        return rating.ordinal() >= lowest.ordinal() && rating != Rating.EASY;
    }

    private static Rating below(Rating rating) {
        return RATINGS[rating.ordinal() - 1];
    }

    private static Rating above(Rating rating) {
        return RATINGS[rating.ordinal() + 1];
    }
}
