package app.parley.study.memory.fit;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Finds weights for reviews by gradient descent. Everything random in it has a fixed seed: the same reviews in the same order
 * give the same weights.
 */
final class Training {

    static final double RATE = 0.04;

    private static final int EPOCHS = 5;
    private static final int BATCH = 512;
    private static final long SEED = 2023;
    private static final int RATINGS = 4;

    private final Shape shape;
    private final Reviews reviews;
    private final FirstGaps gaps;

    /** How much is fitted. */
    enum Scope { INITIAL_STABILITY, ALL }

    /** Prepares training on reviews, of which the outliers are left out. */
    Training(Shape shape, Reviews all) {
        this.shape = shape;
        gaps = FirstGaps.of(all).withoutOutliers();
        reviews = gaps.kept(all);
    }

    /** How many predictions there are to learn from. */
    int predictions() {
        return reviews.predictions();
    }

    /** Whether some card has been predicted twice: without, nothing is known beyond first stabilities. */
    boolean hasLaterReviews() {
        for (int card = 0; card < reviews.cards(); card++) {
            if (reviews.predictions(card) > 1) {
                return true;
            }
        }
        return false;
    }

    /** Weights fitted from where they start. */
    double[] run(double[] start, Scope scope) {
        var weights = start.clone();
        var first = InitialStability.of(gaps, Arrays.copyOf(start, RATINGS), averageRecall(), shape.curve(), shape.filling());
        System.arraycopy(first, 0, weights, 0, RATINGS);
        weights = shape.clipping().apply(weights);
        return scope == Scope.ALL ? descended(weights) : weights;
    }

    private double averageRecall() {
        double recalled = 0;
        double sum = 0;
        for (int card = 0; card < reviews.cards(); card++) {
            for (int i = reviews.start(card); i < reviews.end(card); i++) {
                sum += reviews.weight[i];
                recalled += reviews.grades[i] > 1 ? reviews.weight[i] : 0;
            }
        }
        return sum == 0 ? 1 : recalled / sum;
    }

    private double[] descended(double[] start) {
        var weighted = reviews.weightedByRecency();
        int total = weighted.predictions();
        var random = new SplittableRandom(SEED);
        var batches = batches(weighted, shuffled(weighted.cards(), random));
        var rate = new CosineRate(RATE, EPOCHS * batches.length);
        var adam = new Adam(start.length);
        var pull = new Pull(shape.gamma(), start, shape.deviations());
        var passes = shape.passes().get();
        var gradient = new double[start.length];
        var weights = start.clone();
        int step = 0;
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            for (int batch : shuffled(batches.length, random)) {
                Arrays.fill(gradient, 0);
                passes.use(weights);
                int predictions = 0;
                for (int card : batches[batch]) {
                    passes.lossAndGradient(weighted, card, gradient);
                    predictions += weighted.predictions(card);
                }
                pull.addGradient(weights, predictions, total, gradient);
                adam.step(weights, gradient, rate.at(step++));
                weights = shape.clipping().apply(weights);
            }
        }
        return withAscendingStabilities(weights, start);
    }

    /** The first four weights ascend, as ratings do; in a conflict the rating with more first reviews is right. */
    private double[] withAscendingStabilities(double[] weights, double[] start) {
        var counts = new double[RATINGS];
        for (int rating = 1; rating <= RATINGS; rating++) {
            counts[rating - 1] = gaps.groups(rating).stream().mapToDouble(group -> group.told).sum();
        }
        var first = InitialStability.smoothed(Arrays.copyOf(weights, RATINGS), counts, Arrays.copyOf(start, RATINGS), shape.filling());
        var ascending = weights.clone();
        System.arraycopy(first, 0, ascending, 0, RATINGS);
        return shape.clipping().apply(ascending);
    }

    /** Cards in batches of at most {@value #BATCH} predictions, or of one card. */
    private static int[][] batches(Reviews reviews, int[] cards) {
        var batches = new int[cards.length][];
        int count = 0;
        int begin = 0;
        int predictions = 0;
        for (int i = 0; i < cards.length; i++) {
            int more = reviews.predictions(cards[i]);
            if (i > begin && predictions + more > BATCH) {
                batches[count++] = Arrays.copyOfRange(cards, begin, i);
                begin = i;
                predictions = 0;
            }
            predictions += more;
        }
        if (begin < cards.length) {
            batches[count++] = Arrays.copyOfRange(cards, begin, cards.length);
        }
        return Arrays.copyOf(batches, count);
    }

    private static int[] shuffled(int length, SplittableRandom random) {
        var order = new int[length];
        for (int i = 0; i < length; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }
}
