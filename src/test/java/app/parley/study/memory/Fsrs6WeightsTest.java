package app.parley.study.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class Fsrs6WeightsTest {

    static Stream<JsonNode> clips() {
        return Vectors.of("weights_clip").required("cases").valueStream();
    }

    @Test
    void seventeenOlderWeightsAreConverted() {
        var vector = Vectors.of("weights_migration");

        assertThat(Fsrs6Weights.migrated(Vectors.doubles(vector.required("in_17"))).toArray())
                .containsExactly(Vectors.doubles(vector.required("out_21")), offset(1e-7));
    }

    @Test
    void nineteenOlderWeightsGetTheirFixedDecay() {
        var older = Vectors.doubles(Vectors.of("no_short_term_scheduler").required("weights"));

        var migrated = Fsrs6Weights.migrated(older).toArray();

        assertThat(migrated).startsWith(older).hasSize(21).endsWith(0, 0.5);
    }

    @Test
    void weightsOfFsrs6StayAsTheyAre() {
        assertThat(Fsrs6Weights.migrated(Fsrs6Weights.DEFAULT.toArray())).isEqualTo(Fsrs6Weights.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16, 18, 20, 22, 34})
    void anyOtherNumberOfWeightsIsRefused(int count) {
        assertThatIllegalArgumentException().isThrownBy(() -> Fsrs6Weights.migrated(new double[count]))
                .withMessage("weights are 17, 19 or 21, not " + count);
        assertThatIllegalArgumentException().isThrownBy(() -> Fsrs6Weights.of(new double[count]))
                .withMessage("FSRS-6 has 21 weights, not " + count);
    }

    @Test
    void aWeightBeyondABoundIsRefused() {
        assertThat(IntStream.range(0, Fsrs6Weights.COUNT).boxed()).allSatisfy(i -> {
            assertThatIllegalArgumentException().isThrownBy(() -> with(i, Math.nextDown(Fsrs6Weights.low(i))))
                    .withMessageContaining("weight %d of FSRS-6".formatted(i));
            assertThatIllegalArgumentException().isThrownBy(() -> with(i, Math.nextUp(Fsrs6Weights.high(i))));
            assertThat(with(i, Fsrs6Weights.low(i)).get(i)).isEqualTo(Fsrs6Weights.low(i));
            assertThat(with(i, Fsrs6Weights.high(i)).get(i)).isEqualTo(Fsrs6Weights.high(i));
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aWeightThatIsNoNumberIsRefused(double weight) {
        assertThatIllegalArgumentException().isThrownBy(() -> with(3, weight)).withMessageContaining("weight 3 of FSRS-6");
        assertThatIllegalArgumentException().isThrownBy(() -> {
            var weights = Fsrs6Weights.DEFAULT.toArray();
            weights[3] = weight;
            Fsrs6Weights.clipped(weights, 1);
        });
    }

    private static Fsrs6Weights with(int i, double weight) {
        var weights = Fsrs6Weights.DEFAULT.toArray();
        weights[i] = weight;
        return Fsrs6Weights.of(weights);
    }

    @ParameterizedTest
    @MethodSource("clips")
    void clippingKeepsRelearningFromAddingStability(JsonNode vector) {
        var weights = Fsrs6Weights.DEFAULT.toArray();
        vector.required("set").propertyStream().forEach(set -> weights[Integer.parseInt(set.getKey())] = set.getValue().asDouble());

        var clipped = Fsrs6Weights.clipped(weights, vector.required("relearning_steps").asInt());

        assertThat(vector.required("expected").propertyStream()).isNotEmpty().allSatisfy(expected ->
                assertThat(clipped.get(Integer.parseInt(expected.getKey()))).isCloseTo(expected.getValue().asDouble(), offset(1e-5)));
    }

    @Test
    void clippingBringsEachWeightToItsBound() {
        var least = Fsrs6Weights.clipped(IntStream.range(0, 21).mapToDouble(i -> -1e9).toArray(), 1);
        var most = Fsrs6Weights.clipped(IntStream.range(0, 21).mapToDouble(i -> 1e9).toArray(), 1);

        assertThat(IntStream.range(0, 21).filter(i -> i != 19).boxed())
                .allSatisfy(i -> assertThat(least.get(i)).isEqualTo(Fsrs6Weights.low(i)))
                .allSatisfy(i -> assertThat(most.get(i)).isEqualTo(Fsrs6Weights.high(i)));
        assertThat(least.get(19)).isEqualTo(0.01);
    }

    @Test
    void whatWasPassedInMayBeChangedAfterwards() {
        var weights = Fsrs6Weights.DEFAULT.toArray();
        var made = Fsrs6Weights.of(weights);

        weights[0] = 50;
        made.toArray()[1] = 50;

        assertThat(made).isEqualTo(Fsrs6Weights.DEFAULT).hasSameHashCodeAs(Fsrs6Weights.DEFAULT);
    }
}
