package app.parley.study.progress;

import app.parley.base.Rating;
import app.parley.study.memory.MemoryModel;

/** What it costs to remember more. */
public final class Workload {

    /** What others are compared with: what cards are made for unless somebody chooses otherwise. */
    public static final double USUAL = 0.9;

    private Workload() {
    }

    /**
     * How many reviews a wanted retention takes, as a multiple of what {@link #USUAL} takes: the reciprocal of how much longer
     * or shorter the interval of a card is that was just recalled for the first time. Lapses, of which there are more the
     * lower the retention, are not counted.
     *
     * @param retention above 0 and below 1
     */
    public static double of(MemoryModel model, double retention) {
        var memory = model.first(Rating.GOOD);
        return model.interval(memory, USUAL) / model.interval(memory, retention);
    }
}
