package app.parley.study.memory;

/**
 * What a model holds about one card after a review.
 *
 * @param stability     in days, how slowly recall falls. In FSRS-6, the days until it has fallen to 90 %; in FSRS-7, the
 *                      slow trace
 * @param fastStability in days, the fast trace of FSRS-7; in FSRS-6, which has one trace, the same as {@code stability}
 * @param difficulty    from 1 to 10
 */
public record MemoryState(double stability, double fastStability, double difficulty) {

    /** @throws IllegalArgumentException when a number is not finite */
    public MemoryState {
        // A difference is 0 for finite numbers only, so that one comparison sees all three.
        if (stability - stability + (fastStability - fastStability) + (difficulty - difficulty) != 0) {
            throw new IllegalArgumentException("a memory state needs finite numbers, not %s, %s and %s"
                    .formatted(stability, fastStability, difficulty));
        }
    }

    /** A state of one trace. */
    public static MemoryState of(double stability, double difficulty) {
        return new MemoryState(stability, stability, difficulty);
    }
}
