package app.parley.study.memory.fit;

import app.parley.study.memory.Fsrs6Weights;
import app.parley.study.memory.Fsrs7Weights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How well predicted recall agreed with what was recalled. Which reviews are predicted is as in {@link Fit}; right answers that
 * may have been guessed count in all figures by their evidence.
 *
 * @param predictions how many reviews were predicted
 * @param predicted   mean predicted recall
 * @param observed    share that was recalled
 * @param logLoss     mean cross entropy; lower is better, and 0.693 is what guessing one half for all would give
 * @param rmseBins    root of the mean squared difference between predicted and observed recall within groups of similar reviews
 *                    (by elapsed days, number of reviews, lapses), as srs-benchmark defines it; 0 is best
 * @param auc         probability that of a recalled and a forgotten review the recalled one had the higher prediction; empty if all
 *                    were recalled or none was
 * @param bins        predictions by their height, lowest first, those that are not empty
 */
public record Calibration(int predictions, double predicted, double observed, double logLoss, double rmseBins, OptionalDouble auc,
        List<Bin> bins) {

    /** How many bins of equal width there are, some of which may be empty. */
    public static final int BINS = 20;

    /**
     * The predictions from {@code from} to below {@code to}.
     *
     * @param count     how many
     * @param predicted their mean
     * @param observed  share of them that was recalled
     */
    public record Bin(double from, double to, int count, double predicted, double observed) {}

    public Calibration {
        bins = List.copyOf(bins);
    }

    /** Of FSRS-6; empty if no review was predicted. */
    public static Optional<Calibration> of(List<History> histories, Fsrs6Weights weights) {
        return of(histories, weights.toArray(), Fit.shape(weights, 1));
    }

    /** Of FSRS-7; empty if no review was predicted. */
    public static Optional<Calibration> of(List<History> histories, Fsrs7Weights weights) {
        return of(histories, weights.toArray(), Fit.shape(weights));
    }

    private static Optional<Calibration> of(List<History> histories, double[] weights, Shape shape) {
        var reviews = Reviews.of(histories, shape.fewestDays());
        var predictions = predictions(reviews, weights, shape);
        if (predictions.isEmpty()) {
            return Optional.empty();
        }
        var all = new Sum();
        double loss = 0;
        for (var one : predictions) {
            all.add(one);
            loss += one.weight() * Passes.crossEntropy(one.recall(), one.recalled());
        }
        return Optional.of(new Calibration(predictions.size(), all.predicted(), all.observed(), loss / all.weight,
                rmseBins(predictions), auc(predictions), bins(predictions)));
    }

    private record Prediction(double recall, boolean recalled, double weight, ReviewGroup group) {}

    /** The sum of some predictions. */
    private static final class Sum {
        private int count;
        private double weight;
        private double predicted;
        private double recalled;

        void add(Prediction one) {
            count++;
            weight += one.weight();
            predicted += one.weight() * one.recall();
            recalled += one.recalled() ? one.weight() : 0;
        }

        double predicted() {
            return predicted / weight;
        }

        double observed() {
            return recalled / weight;
        }
    }

    private static List<Prediction> predictions(Reviews reviews, double[] weights, Shape shape) {
        var passes = shape.passes().get();
        passes.use(weights);
        var recall = new double[reviews.weight.length];
        var predictions = new ArrayList<Prediction>();
        for (int card = 0; card < reviews.cards(); card++) {
            passes.predict(reviews, card, recall);
            int later = 0;
            int lapses = 0;
            for (int i = reviews.start(card) + 1; i < reviews.end(card); i++) {
                boolean recalled = reviews.grades[i] > 1;
                boolean onLaterDay = reviews.elapsedDays[i] >= 1;
                later += onLaterDay ? 1 : 0;
                if (reviews.weight[i] > 0) {
                    predictions.add(new Prediction(recall[i], recalled, reviews.weight[i],
                            ReviewGroup.of(reviews.elapsedDays[i], later, lapses)));
                }
                lapses += onLaterDay && !recalled ? 1 : 0;
            }
        }
        return predictions;
    }

    private static double rmseBins(List<Prediction> predictions) {
        var sums = new HashMap<ReviewGroup, Sum>();
        for (var one : predictions) {
            sums.computeIfAbsent(one.group(), _ -> new Sum()).add(one);
        }
        double squares = 0;
        double weight = 0;
        for (var sum : sums.values()) {
            double difference = sum.predicted() - sum.observed();
            squares += sum.weight * difference * difference;
            weight += sum.weight;
        }
        return Math.sqrt(squares / weight);
    }

    private static OptionalDouble auc(List<Prediction> predictions) {
        var sorted = predictions.stream().sorted(Comparator.comparingDouble(Prediction::recall)).toList();
        double forgotten = 0;
        double recalled = 0;
        double won = 0;
        for (int i = 0; i < sorted.size();) {
            double recall = sorted.get(i).recall();
            double forgottenHere = 0;
            double recalledHere = 0;
            for (; i < sorted.size() && sorted.get(i).recall() == recall; i++) {
                forgottenHere += sorted.get(i).recalled() ? 0 : sorted.get(i).weight();
                recalledHere += sorted.get(i).recalled() ? sorted.get(i).weight() : 0;
            }
            won += recalledHere * (forgotten + forgottenHere / 2);
            forgotten += forgottenHere;
            recalled += recalledHere;
        }
        return forgotten == 0 || recalled == 0 ? OptionalDouble.empty() : OptionalDouble.of(won / (forgotten * recalled));
    }

    private static List<Bin> bins(List<Prediction> predictions) {
        var sums = new Sum[BINS];
        for (var one : predictions) {
            int bin = Math.min((int) (one.recall() * BINS), BINS - 1);
            sums[bin] = sums[bin] == null ? new Sum() : sums[bin];
            sums[bin].add(one);
        }
        var bins = new ArrayList<Bin>();
        for (int bin = 0; bin < BINS; bin++) {
            if (sums[bin] != null) {
                bins.add(new Bin((double) bin / BINS, (bin + 1.0) / BINS, sums[bin].count, sums[bin].predicted(), sums[bin].observed()));
            }
        }
        return bins;
    }
}
