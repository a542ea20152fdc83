package app.parley.study.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Fsrs7WeightsTest {

    private static Fsrs7Weights with(int i, double weight) {
        var weights = Fsrs7Weights.DEFAULT.toArray();
        weights[i] = weight;
        return Fsrs7Weights.of(weights);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 21, 33, 35})
    void anyOtherNumberOfWeightsIsRefused(int count) {
        assertThatIllegalArgumentException().isThrownBy(() -> Fsrs7Weights.of(new double[count]))
                .withMessage("FSRS-7 has 34 weights, not " + count);
        assertThatIllegalArgumentException().isThrownBy(() -> Fsrs7Weights.clipped(new double[count]));
    }

    @Test
    void aWeightBeyondABoundIsRefused() {
        assertThat(IntStream.range(0, Fsrs7Weights.COUNT).boxed()).allSatisfy(i -> {
            assertThatIllegalArgumentException().isThrownBy(() -> with(i, Math.nextDown(Fsrs7Weights.low(i))))
                    .withMessageContaining("weight %d of FSRS-7".formatted(i));
            assertThatIllegalArgumentException().isThrownBy(() -> with(i, Math.nextUp(Fsrs7Weights.high(i))));
            assertThatIllegalArgumentException().isThrownBy(() -> with(i, Double.NaN));
        });
    }

    @Test
    void weightsThatDoNotAscendAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> with(2, 2.2))
                .withMessage("weight 2 of FSRS-7 is 2.2, but must not be less than weight 1, which is 2.2395");
        assertThatIllegalArgumentException().isThrownBy(() -> {
            var weights = Fsrs7Weights.DEFAULT.toArray();
            weights[25] = 0.8;
            weights[26] = 0.7;
            Fsrs7Weights.of(weights);
        }).withMessageContaining("weight 26 of FSRS-7");
    }

    @Test
    void clippingBringsEachWeightToItsBound() {
        var least = Fsrs7Weights.clipped(IntStream.range(0, 34).mapToDouble(i -> -1e9).toArray());
        var most = Fsrs7Weights.clipped(IntStream.range(0, 34).mapToDouble(i -> 1e9).toArray());

        assertThat(IntStream.range(0, 34).boxed())
                .allSatisfy(i -> assertThat(least.get(i)).isEqualTo(Fsrs7Weights.low(i)))
                .allSatisfy(i -> assertThat(most.get(i)).isEqualTo(Fsrs7Weights.high(i)));
    }

    @Test
    void clippingRaisesWhatMustAscend() {
        var weights = Fsrs7Weights.DEFAULT.toArray();
        weights[0] = 30;
        weights[2] = 20;
        weights[25] = 0.8;
        weights[26] = 0.6;

        var clipped = Fsrs7Weights.clipped(weights).toArray();

        assertThat(clipped).startsWith(30, 30, 30, 30);
        assertThat(clipped[26]).isEqualTo(0.8);
    }

    @Test
    void whatWasPassedInMayBeChangedAfterwards() {
        var weights = Fsrs7Weights.DEFAULT.toArray();
        var made = Fsrs7Weights.of(weights);

        weights[0] = 0.5;
        made.toArray()[1] = 50;

        assertThat(made).isEqualTo(Fsrs7Weights.DEFAULT).hasSameHashCodeAs(Fsrs7Weights.DEFAULT);
    }
}
