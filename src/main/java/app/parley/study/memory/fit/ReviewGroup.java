package app.parley.study.memory.fit;

/**
 * A group of similar reviews, as srs-benchmark makes them for its RMSE (bins): each number is rounded down to a power, so that
 * groups get wider as numbers grow.
 */
record ReviewGroup(long days, long length, long lapses) {

    private static final double DAYS_BASE = 3.62;
    private static final double LENGTH_BASE = 1.89;
    private static final double LAPSES_BASE = 1.73;

    /**
     * The group of a review.
     *
     * @param days         elapsed, above 0
     * @param laterReviews how many reviews of the card came on a later day than the one before them, this one included
     * @param lapses       how many of those before this one were forgotten
     */
    static ReviewGroup of(double days, int laterReviews, int lapses) {
        return new ReviewGroup(Math.round(2.48 * power(DAYS_BASE, days) * 100),
                Math.round(1.99 * power(LENGTH_BASE, laterReviews + 1)),
                lapses == 0 ? 0 : Math.round(1.65 * power(LAPSES_BASE, lapses)));
    }

    private static double power(double base, double number) {
        return Math.pow(base, Math.floor(Math.log(number) / Math.log(base)));
    }
}
