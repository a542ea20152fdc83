package app.parley.results.statistics;

/** How hard a question was, in the steps that Moodle's and the Open University's guides use. */
public enum Facility {

    /** Fewer than {@link #FEWEST} attempts: nothing is said. */
    TOO_FEW(0),
    /** Below 6 %: or something is wrong with it. */
    EXTREMELY_HARD(6),
    VERY_HARD(11),
    HARD(21),
    MODERATELY_HARD(35),
    /** From 35 % to below 66 %. */
    ABOUT_RIGHT(66),
    FAIRLY_EASY(81),
    EASY(90),
    VERY_EASY(95),
    EXTREMELY_EASY(Double.POSITIVE_INFINITY);

    /** Below so many attempts no verdict. */
    public static final int FEWEST = 10;

    private final double below;

    Facility(double below) {
        this.below = below;
    }

    /** The step of a question. */
    public static Facility of(ItemStatistics item) {
        if (item.attempts() < FEWEST || item.facility().value().isEmpty()) {
            return TOO_FEW;
        }
        double percent = item.facility().value().getAsDouble();
        for (var step : values()) {
            if (percent < step.below) {
                return step;
            }
        }
        return EXTREMELY_EASY;
    }
}
