package app.parley.study.memory;

/**
 * Spreads intervals a little, so that cards learned together do not stay together. An interval of 2.5 days or more moves
 * by up to 1 day, and by 15 % of its days between 2.5 and 7, 10 % of those between 7 and 20 and 5 % of those above.
 * The rules are those of Anki.
 */
public final class Fuzz {

    private static final double LEAST_FUZZED = 2.5;
    private static final double SHORT = 7;
    private static final double LONG = 20;
    private static final double UNIT = 0x1.0p-53;
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private Fuzz() {
    }

    /** Without fuzz: the nearest whole number of days within the bounds. */
    public static int none(double interval, int least, int most) {
        return Math.clamp(Math.round(interval), Math.min(least, most), most);
    }

    /**
     * The intervals that fuzz may lead to. The range is not empty and within the bounds; of a least above the most
     * only the most counts.
     *
     * @param interval in days, not rounded
     */
    public static FuzzRange range(double interval, int least, int most) {
        var from = Math.min(least, most);
        var bounded = Math.min(Math.max(interval, from), most);
        var reach = reach(bounded);
        var first = none(bounded - reach, from, most);
        var last = none(bounded + reach, from, most);
        return new FuzzRange(first, last == first && last > 2 && last < most ? last + 1 : last);
    }

    private static double reach(double interval) {
        return interval < LEAST_FUZZED ? 0 : 1
                + 0.15 * (Math.min(interval, SHORT) - LEAST_FUZZED)
                + 0.10 * Math.max(Math.min(interval, LONG) - SHORT, 0)
                + 0.05 * Math.max(interval - LONG, 0);
    }

    /**
     * The least interval for a card that was passed in review, so that fuzz alone does not bring it back sooner than the last
     * time: a day more than the last interval if it grew, the last one if it is within reach, else 0, which is no bound.
     *
     * @param previous the last interval, in days
     */
    public static int least(double interval, int previous, int most) {
        if (Math.round(interval) > previous) {
            return previous + 1;
        }
        return previous <= range(interval, 1, most).last() ? previous : 0;
    }

    /**
     * The seed for the next answer to a card. It depends on nothing but the card and how often it was answered; so
     * whatever is shown beforehand agrees with what the answer does, and undoing other cards changes nothing.
     */
    public static long seed(long cardId, int reviews) {
        return mixed(mixed(cardId) + reviews);
    }

    /** The draw of a seed, from 0 to below 1: the upper 53 bits of the first output of SplitMix64. */
    public static double draw(long seed) {
        return (mixed(seed + GOLDEN_GAMMA) >>> 11) * UNIT;
    }

    /** The mixing function of SplitMix64 (Steele, Lea and Flood 2014, with the constants of Stafford's variant 13). */
    private static long mixed(long bits) {
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}
