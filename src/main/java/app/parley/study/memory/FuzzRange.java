package app.parley.study.memory;

/**
 * The intervals among which fuzz chooses, in days.
 *
 * @param first the shortest
 * @param last  the longest, itself among them
 */
public record FuzzRange(int first, int last) {

    /** @throws IllegalArgumentException when the range is empty or begins before 0 */
    public FuzzRange {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("no range from %d to %d".formatted(first, last));
        }
    }

    /** How many days there are to choose from. */
    public int size() {
        return last - first + 1;
    }

    /**
     * The interval that a draw chooses: ⌊first + draw · size⌋, so that all are equally likely.
     *
     * @param draw from 0 to below 1
     * @throws IllegalArgumentException when it is not
     */
    public int at(double draw) {
        if (!(draw >= 0 && draw < 1)) {
            throw new IllegalArgumentException("a draw is from 0 to below 1, not " + draw);
        }
        // A draw next to 1 may be rounded up to the day after the last.
        return Math.min((int) Math.floor(first + draw * size()), last);
    }

    /**
     * A draw that chooses an interval: the middle of those that do.
     *
     * @throws IllegalArgumentException when the interval is not in the range
     */
    public double drawFor(int days) {
        if (days < first || days > last) {
            throw new IllegalArgumentException("%d is not in the range from %d to %d".formatted(days, first, last));
        }
        return (days - first + 0.5) / size();
    }
}
