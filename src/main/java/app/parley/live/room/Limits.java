package app.parley.live.room;

import app.parley.live.TimeFactor;

/**
 * How long answering lasts in a turn, in milliseconds on its clock. {@link #NEVER} stands for no limit.
 */
final class Limits {

    static final long NEVER = Long.MAX_VALUE;

    /** An answer that arrives so much after its time still counts: it was on its way. */
    static final long GRACE_MILLIS = 250;

    /** {@link #NEVER} without a timer. */
    private final long base;
    private long added;
    private long cut = NEVER;

    Limits(long base) {
        this.base = base;
    }

    void add(long millis) {
        added += millis;
        cut = NEVER;
    }

    void cutAt(long millis) {
        cut = Math.min(cut, millis);
    }

    boolean isCut() {
        return cut != NEVER;
    }

    boolean isCutBy(long millis) {
        return cut <= millis;
    }

    /** Whether the host gave more time than planned. */
    boolean isExtended() {
        return added > 0;
    }

    /** Until when a seat with this factor can answer, without the grace. */
    long forAnswering(TimeFactor factor) {
        return factor == TimeFactor.UNLIMITED ? cut : forClosing(factor);
    }

    /** Until when a turn that nobody stops waits for a seat with this factor. */
    long forClosing(TimeFactor factor) {
        return base == NEVER ? cut : Math.min(cut, factor.of(base) + added);
    }

    /** The own time that points are reckoned with: as planned, whatever was added or cut. */
    long forPoints(TimeFactor factor) {
        return base == NEVER ? 0 : factor.of(base);
    }

    /** The whole own time as a player's clock shows it. */
    long total(TimeFactor factor) {
        return base == NEVER ? cut : factor.of(base) + added;
    }
}
