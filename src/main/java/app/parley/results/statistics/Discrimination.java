package app.parley.results.statistics;

/** How well a question tells strong from weak, in the steps that Moodle's and the Open University's guides use. */
public enum Discrimination {

    /** Fewer than {@link Facility#FEWEST} attempts: nothing is said. */
    TOO_FEW,
    /** There is no discrimination index, and its reason says why. */
    NONE,
    /** Below 0: who does well elsewhere misses it. Its key or its wording may be wrong. */
    NEGATIVE,
    /** From 0 to below 20 %. */
    VERY_WEAK,
    /** From 20 to below 30 %. */
    WEAK,
    /** From 30 to below 50 %. */
    ADEQUATE,
    /** 50 % and more. */
    VERY_GOOD;

    /** The step of a question. */
    public static Discrimination of(ItemStatistics item) {
        if (item.attempts() < Facility.FEWEST) {
            return TOO_FEW;
        }
        var index = item.discriminationIndex().value();
        if (index.isEmpty()) {
            return NONE;
        }
        double percent = index.getAsDouble();
        return percent < 0 ? NEGATIVE : percent < 20 ? VERY_WEAK : percent < 30 ? WEAK : percent < 50 ? ADEQUATE : VERY_GOOD;
    }
}
