package app.parley.study.memory.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.assertj.core.data.Percentage.withPercentage;

import app.parley.base.Rating;
import app.parley.study.memory.Fsrs6Weights;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each part of the fit gives what the public implementations give, which compute in single precision. */
class FitVectorsTest {

    private static final double SINGLE_PERCENT = 1e-2;
    private static final JsonNode VECTORS = read();

    private static JsonNode read() {
        try (var file = Objects.requireNonNull(FitVectorsTest.class.getResourceAsStream("vectors.json"))) {
            return new JsonMapper().readTree(file).required("optimizer");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[] doubles(JsonNode array) {
        return array.valueStream().mapToDouble(JsonNode::asDouble).toArray();
    }

    private static void assertClose(double[] actual, double[] expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i]).as("number %d", i).isCloseTo(expected[i], offset(Math.abs(expected[i]) * 1e-4 + 1e-7));
        }
    }

    /** The sequences, of which only the last review is predicted. */
    private static Reviews sequences() {
        var histories = new ArrayList<History>();
        long day = 0;
        for (var sequence : VECTORS.required("sequences")) {
            var history = History.builder();
            var days = doubles(sequence.required("elapsed_days"));
            for (int i = 0; i < days.length; i++) {
                history.add(Instant.EPOCH, days[i], Rating.ofGrade(sequence.required("ratings").required(i).asInt()));
            }
            history.add(Instant.EPOCH.plusSeconds(1), sequence.required("then_days").asDouble(),
                    sequence.required("recalled").asInt() == 1 ? Rating.GOOD : Rating.AGAIN);
            histories.add(history.build());
        }
        return Reviews.of(histories, 1).predictedSince(1000);
    }

    private static double[] gradient() {
        var passes = new Fsrs6Passes();
        passes.use(Fsrs6Weights.DEFAULT.toArray());
        var gradient = new double[Fsrs6Weights.COUNT];
        IntStream.range(0, 4).forEach(card -> passes.lossAndGradient(sequences(), card, gradient));
        return gradient;
    }

    private static double[] afterOneStep() {
        var weights = Fsrs6Weights.DEFAULT.toArray();
        new Adam(weights.length).step(weights, gradient(), 0.04);
        return Fsrs6Weights.clipped(weights, 1).toArray();
    }

    @Test
    void theLossIsTheSumOfCrossEntropies() {
        var passes = new Fsrs6Passes();
        passes.use(Fsrs6Weights.DEFAULT.toArray());

        assertThat(passes.loss(sequences())).isCloseTo(VECTORS.required("expected_loss").asDouble(), withPercentage(SINGLE_PERCENT));
    }

    @Test
    void theGradientIsByAllWeights() {
        assertClose(gradient(), doubles(VECTORS.required("expected_gradient")));
    }

    @Test
    void oneStepOfAdamMovesEachWeight() {
        assertClose(afterOneStep(), doubles(VECTORS.required("after_one_adam_step_lr_0_04_and_clip")));
    }

    @Test
    void thePullGrowsWithTheDistanceFromTheStart() {
        var expected = VECTORS.required("l2_penalty");
        var pull = new Pull(expected.required("gamma").asDouble(), Fsrs6Weights.DEFAULT.toArray(), doubles(VECTORS.required("param_stddev")));

        double penalty = pull.penalty(afterOneStep(), expected.required("batch").asInt(), expected.required("total").asInt());

        assertThat(penalty).isCloseTo(expected.required("expected").asDouble(), withPercentage(SINGLE_PERCENT));
    }

    @Test
    void theFitUsesTheKnownDeviations() {
        assertThat(Fit.shape(Fsrs6Weights.DEFAULT, 1).deviations()).containsExactly(doubles(VECTORS.required("param_stddev")));
    }

    @Test
    void theRateFollowsACosine() {
        var expected = VECTORS.required("cosine_lr");
        var rate = new CosineRate(expected.required("lr0").asDouble(), expected.required("t_max").asInt());

        var rates = IntStream.rangeClosed(0, 10).mapToDouble(rate::at).toArray();

        assertThat(Training.RATE).isEqualTo(expected.required("lr0").asDouble());
        assertThat(rates).containsExactly(doubles(expected.required("expected")), offset(1e-12));
    }

    @Test
    void theFirstStabilityIsThatOfTheLeastLoss() {
        var search = VECTORS.required("initial_stability_search");
        var groups = groups(search);

        double found = InitialStability.search(search.required("first_rating").asInt(), groups, 0.212,
                search.required("average_recall").asDouble(), Fit.shape(Fsrs6Weights.DEFAULT, 1).curve());

        assertThat(found).isCloseTo(search.required("expected_s0").asDouble(), withPercentage(SINGLE_PERCENT));
    }

    @Test
    void theLossOfAFirstStabilityIsTheKnownOne() {
        var at = VECTORS.required("initial_stability_search").required("loss_at");
        double stability = at.required("s").asDouble();
        var curve = Fit.shape(Fsrs6Weights.DEFAULT, 1).curve();

        double loss = groups(VECTORS.required("initial_stability_search")).stream()
                .mapToDouble(group -> group.told * InitialStability.crossEntropy(group.recall(), curve.recall(1, stability, group.days)))
                .sum() + InitialStability.pull(stability, at.required("default_s0").asDouble());

        assertThat(loss).isCloseTo(at.required("expected").asDouble(), withPercentage(1e-7));
    }

    private static List<FirstGaps.Group> groups(JsonNode search) {
        return IntStream.range(0, search.required("delta_t").size()).mapToObj(i -> {
            var group = new FirstGaps.Group(search.required("delta_t").required(i).asInt());
            group.told = search.required("count").required(i).asInt();
            group.recalled = search.required("recall").required(i).asDouble() * group.told;
            return group;
        }).toList();
    }

    static List<JsonNode> smoothAndFill() {
        return VECTORS.required("smooth_and_fill").valueStream().toList();
    }

    @ParameterizedTest
    @MethodSource("smoothAndFill")
    void ratingsThatNobodyGaveAreFilledIn(JsonNode example) {
        var stabilities = new double[4];
        var counts = new double[4];
        example.required("known").properties().forEach(known -> {
            int rating = Integer.parseInt(known.getKey());
            stabilities[rating - 1] = known.getValue().asDouble();
            counts[rating - 1] = 1;
        });
        var start = IntStream.range(0, 4).mapToDouble(Fsrs6Weights.DEFAULT::get).toArray();

        var filled = InitialStability.smoothed(stabilities, counts, start, InitialStability.Filling.BY_PROPORTION);

        assertClose(filled, doubles(example.required("expected")));
    }

    @Test
    void newerPredictionsCountMore() {
        assertThat(Reviews.recency(0, 101)).isEqualTo(0.25);
        assertThat(Reviews.recency(50, 101)).isEqualTo(0.25 + 0.75 / 8);
        assertThat(Reviews.recency(100, 101)).isEqualTo(1);
        assertThat(Reviews.recency(0, 1)).isEqualTo(0.25);
    }

    @Test
    void similarReviewsFormAGroup() {
        // By the formulas of the vectors: 2.48 · 3.62^floor(log_3.62 t) · 100, 1.99 · 1.89^floor(log_1.89 (n + 1)), 1.65 · 1.73^floor(log_1.73 lapses)
        assertThat(ReviewGroup.of(1, 1, 0)).isEqualTo(new ReviewGroup(248, 4, 0));
        assertThat(ReviewGroup.of(3, 2, 1)).isEqualTo(new ReviewGroup(248, 4, 2));
        assertThat(ReviewGroup.of(4, 3, 2)).isEqualTo(new ReviewGroup(898, 7, 3));
        assertThat(ReviewGroup.of(30, 11, 5)).isEqualTo(new ReviewGroup(3250, 13, 5));
    }
}
