package app.parley.study;

import app.parley.study.memory.EasyDay;
import app.parley.study.memory.Fsrs6;
import app.parley.study.memory.Fsrs6Weights;
import app.parley.study.memory.Fsrs7;
import app.parley.study.memory.Fsrs7Weights;
import app.parley.study.memory.MemoryModel;
import app.parley.study.memory.Scheduler;
import app.parley.study.memory.Settings;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;

/**
 * How one learner studies.
 *
 * @param weights        of the model, when they were fitted; empty for those that were published
 * @param newPerDay      most cards that a day introduces, 0 to {@value #MOST_PER_DAY}
 * @param reviewsPerDay  most cards in review that a day asks for, 0 to {@value #MOST_PER_DAY}
 * @param leechThreshold lapses that make a leech; 0 for never
 * @param fourRatings    whether to be asked with four buttons and not with two
 * @param showsIntervals whether the buttons say when the card comes back
 * @param typing         whether short answers and numbers are typed and not only said to oneself
 */
public record StudySettings(Model model, List<Double> weights, Settings memory, Map<DayOfWeek, EasyDay> easyDays, int newPerDay,
        int reviewsPerDay, int leechThreshold, boolean fourRatings, boolean showsIntervals, boolean typing) {

    public static final int MOST_PER_DAY = 9_999;

    public static final StudySettings DEFAULT = new StudySettings(Model.FSRS_6, List.of(), Settings.DEFAULT, Map.of(), 20, 200, 8,
            false, true, false);

    /** The laws of forgetting to choose from. */
    public enum Model {
        FSRS_6, FSRS_7
    }

    public StudySettings {
        weights = List.copyOf(weights);
        easyDays = Map.copyOf(easyDays);
        if (newPerDay < 0 || newPerDay > MOST_PER_DAY || reviewsPerDay < 0 || reviewsPerDay > MOST_PER_DAY) {
            throw new IllegalArgumentException("from 0 to 9,999 cards a day, not %d and %d".formatted(newPerDay, reviewsPerDay));
        }
        if (leechThreshold < 0 || leechThreshold > MOST_PER_DAY) {
            throw new IllegalArgumentException("a leech has from 1 to 9,999 lapses, not " + leechThreshold);
        }
    }

    /** The model with its weights. */
    public MemoryModel memoryModel() {
        var fitted = weights.stream().mapToDouble(Double::doubleValue).toArray();
        return switch (model) {
            case FSRS_6 -> new Fsrs6(fitted.length == 0 ? Fsrs6Weights.DEFAULT : Fsrs6Weights.of(fitted));
            case FSRS_7 -> new Fsrs7(fitted.length == 0 ? Fsrs7Weights.DEFAULT : Fsrs7Weights.of(fitted));
        };
    }

    /** The same with another model and its published weights. */
    public StudySettings withModel(Model other) {
        return new StudySettings(other, List.of(), memory, easyDays, newPerDay, reviewsPerDay, leechThreshold, fourRatings, showsIntervals,
                typing);
    }

    /** The same with other weights, those of its model; none for the published ones. */
    public StudySettings withWeights(List<Double> other) {
        return new StudySettings(model, other, memory, easyDays, newPerDay, reviewsPerDay, leechThreshold, fourRatings, showsIntervals,
                typing);
    }

    /** The same with another number of new cards a day. */
    public StudySettings withNewPerDay(int other) {
        return new StudySettings(model, weights, memory, easyDays, other, reviewsPerDay, leechThreshold, fourRatings, showsIntervals,
                typing);
    }

    public Scheduler scheduler() {
        return new Scheduler(memoryModel(), memory);
    }

    /** Whether cards stand otherwise under these settings. */
    boolean schedulesLike(StudySettings other) {
        return model == other.model && weights.equals(other.weights) && memory.equals(other.memory);
    }
}
