package app.parley.study.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class LeechTest {

    static Stream<JsonNode> lapses() {
        return Vectors.of("leech").required("cases").valueStream();
    }

    /** Reviews with these predictions, of which the first were recalled. */
    private static List<Leech.Outcome> outcomes(int recalled, double... predicted) {
        return IntStream.range(0, predicted.length).mapToObj(i -> new Leech.Outcome(predicted[i], i < recalled)).toList();
    }

    @ParameterizedTest
    @MethodSource("lapses")
    void lapsesMakeALeechAtTheThresholdAndEveryHalfOfIt(JsonNode vector) {
        assertThat(Leech.byLapses(vector.get(0).asInt(), vector.get(1).asInt())).isEqualTo(vector.get(2).asBoolean());
    }

    @Test
    void theChanceOfSoFewOrFewerRecalled() {
        assertThat(Leech.chance(outcomes(2, 0.9, 0.85, 0.95, 0.92, 0.87))).isCloseTo(0.00836, offset(5e-6));
        assertThat(Leech.chance(outcomes(0, 0.9, 0.92, 0.93))).isCloseTo(0.00056, offset(5e-6));
        assertThat(Leech.chance(outcomes(1, 0.9, 0.92, 0.93))).isCloseTo(0.01948, offset(5e-6));
    }

    @Test
    void allRecalledIsCertainlyNotTooFew() {
        assertThat(Leech.chance(outcomes(3, 0.5, 0.1, 0.9))).isCloseTo(1, offset(1e-15));
        assertThat(Leech.chance(List.of())).isEqualTo(1);
    }

    @Test
    void lapsesThatWereToBeExpectedMakeNoLeech() {
        assertThat(Leech.byPrediction(outcomes(4, 0.5, 0.4, 0.5, 0.6, 0.5, 0.4, 0.5, 0.5))).isFalse();
    }

    @Test
    void failingWhatShouldHaveBeenCertainMakesALeech() {
        assertThat(Leech.byPrediction(outcomes(0, 0.95, 0.95))).isTrue();
        assertThat(Leech.byPrediction(outcomes(1, 0.95, 0.95))).isFalse();
    }

    @Test
    void oneFailureIsNeverEnough() {
        assertThat(Leech.byPrediction(outcomes(0, 0.999))).isFalse();
    }

    @Test
    void aMendedCardRecovers() {
        var failed = Collections.nCopies(10, new Leech.Outcome(0.9, false));
        var recalled = Collections.nCopies(20, new Leech.Outcome(0.9, true));

        assertThat(Leech.byPrediction(failed)).isTrue();
        assertThat(Leech.byPrediction(Stream.concat(failed.stream(), recalled.stream()).toList())).isFalse();
    }

    @Test
    void aTrueModelCallsFewCardsLeeches() {
        var random = new Random(5);

        var leeches = IntStream.range(0, 10_000).filter(i -> Leech.byPrediction(random.doubles(15, 0.7, 0.98)
                .mapToObj(predicted -> new Leech.Outcome(predicted, random.nextDouble() < predicted)).toList())).count();

        assertThat(leeches).isBetween(10L, 100L);
    }

    @Test
    void theTailAgreesWithCountingAllWays() {
        var predicted = new double[] {0.3, 0.9, 0.55, 0.8, 0.99, 0.15};
        double expected = 0;
        for (int ways = 0; ways < 1 << predicted.length; ways++) {
            int chosen = ways;
            if (Integer.bitCount(ways) <= 3) {
                expected += IntStream.range(0, predicted.length)
                        .mapToDouble(i -> (chosen >> i & 1) == 1 ? predicted[i] : 1 - predicted[i]).reduce(1, (a, b) -> a * b);
            }
        }

        assertThat(Leech.chance(outcomes(3, predicted))).isCloseTo(expected, offset(1e-15));
    }

    @Test
    void whatIsNoProbabilityIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Leech.Outcome(1.1, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new Leech.Outcome(Double.NaN, true));
    }
}
