package app.parley.study.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class FuzzTest {

    static Stream<JsonNode> fuzzed() {
        return Vectors.of("fuzz").required("cases").valueStream();
    }

    static Stream<JsonNode> rounded() {
        return Vectors.of("fuzz").required("no_fuzz").valueStream();
    }

    static Stream<JsonNode> floors() {
        return Vectors.of("fuzz").required("minimum_review_fuzz_interval").valueStream();
    }

    @ParameterizedTest
    @MethodSource("fuzzed")
    void aDrawChoosesAnInterval(JsonNode vector) {
        var range = Fuzz.range(vector.required("interval").asDouble(), vector.required("min").asInt(), vector.required("max").asInt());

        assertThat(range.at(0)).isEqualTo(vector.required("at_0_0").asInt());
        assertThat(range.at(0.5)).isEqualTo(vector.required("at_0_5").asInt());
        assertThat(range.at(0.99)).isEqualTo(vector.required("at_0_99").asInt());
    }

    @ParameterizedTest
    @MethodSource("rounded")
    void withoutFuzzTheIntervalIsRounded(JsonNode vector) {
        assertThat(Fuzz.none(vector.required("interval").asDouble(), vector.required("min").asInt(), vector.required("max").asInt()))
                .isEqualTo(vector.required("expected").asInt());
    }

    @ParameterizedTest
    @MethodSource("floors")
    void fuzzDoesNotShortenAnIntervalThatWasPassed(JsonNode vector) {
        assertThat(Fuzz.least(vector.required("interval").asDouble(), vector.required("previous").asInt(),
                vector.required("max").asInt())).isEqualTo(vector.required("expected").asInt());
    }

    @Test
    void aRangeIsWithinItsBoundsAndHoldsWhatIsNearest() {
        var random = new Random(11);

        for (int i = 0; i < 100_000; i++) {
            int most = random.nextInt(1, 36_501);
            int least = random.nextInt(1, most + 1);
            var interval = Math.exp(random.nextDouble(-3, 12));

            var range = Fuzz.range(interval, least, most);

            assertThat(range.first()).isBetween(least, most);
            assertThat(range.last()).isBetween(range.first(), most);
            assertThat(Fuzz.none(interval, least, most)).isBetween(range.first(), range.last());
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 5, 3", "1e300, 1, 36500", "Infinity, 1, 36500", "-7, 1, 10", "4, 900, 10"})
    void boundsHoldForAnyInterval(double interval, int least, int most) {
        var range = Fuzz.range(interval, least, most);

        assertThat(range.first()).isBetween(Math.min(least, most), most);
        assertThat(range.last()).isBetween(range.first(), most);
        assertThat(Fuzz.none(interval, least, most)).isBetween(Math.min(least, most), most);
    }

    @Test
    void eachDayOfARangeHasADrawThatChoosesIt() {
        var range = new FuzzRange(36_000, 36_500);

        assertThat(IntStream.rangeClosed(36_000, 36_500)).allSatisfy(day -> assertThat(range.at(range.drawFor(day))).isEqualTo(day));
        assertThat(range.at(Math.nextDown(1.0))).isEqualTo(36_500);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, -0.1, Double.NaN})
    void aDrawOutsideItsRangeIsRefused(double draw) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FuzzRange(1, 3).at(draw));
    }

    @Test
    void aDayOutsideARangeHasNoDraw() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FuzzRange(4, 6).drawFor(7))
                .withMessage("7 is not in the range from 4 to 6");
        assertThatIllegalArgumentException().isThrownBy(() -> new FuzzRange(4, 3));
    }

    @Test
    void drawsAreSpreadEvenlyOverCardsAndReviews() {
        var tenths = new int[10];

        LongStream.range(0, 1_000).forEach(card -> IntStream.range(0, 20)
                .forEach(reviews -> tenths[(int) (10 * Fuzz.draw(Fuzz.seed(card, reviews)))]++));

        assertThat(Arrays.stream(tenths).boxed()).allSatisfy(count -> assertThat(count).isBetween(1_850, 2_150));
    }

    @Test
    void theSameCardAndReviewAlwaysDrawTheSame() {
        assertThat(Fuzz.draw(Fuzz.seed(42, 7))).isEqualTo(Fuzz.draw(Fuzz.seed(42, 7)));
        assertThat(Fuzz.seed(42, 7)).isNotEqualTo(Fuzz.seed(42, 8)).isNotEqualTo(Fuzz.seed(43, 7)).isNotEqualTo(Fuzz.seed(43, 6));
    }

    /** The first outputs of SplitMix64 for the seeds 0 and 1234567, as published with it. */
    @Test
    void theHashIsSplitMix64() {
        assertThat(Fuzz.draw(0)).isEqualTo((0xE220A8397B1DCDAFL >>> 11) * 0x1.0p-53);
        assertThat(Fuzz.draw(1_234_567)).isEqualTo((6_457_827_717_110_365_317L >>> 11) * 0x1.0p-53);
    }
}
