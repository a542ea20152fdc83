package app.parley.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrangedTasksTest {

    private static final MisconceptionId MIX_UP = new MisconceptionId("mix-up");
    private static final Matching OFFICES = new Matching(List.of(new Matching.Pair("Lavrov", "Foreign minister"),
            new Matching.Pair("Putin", "President"), new Matching.Pair("Kim", "Leader"), new Matching.Pair("Mori", "Premier")),
            List.of("Envoy"), List.of(new Matching.WrongPair("Lavrov", "President", MIX_UP)));

    private static Ordering ordering(String letters) {
        return new Ordering(letters.chars().mapToObj(letter -> Ordering.Item.of(Character.toString(letter))).toList());
    }

    private static Response ordered(String letters) {
        return new Response.Ordered(letters.chars().mapToObj(letter -> ChoiceId.of(Character.toString(letter))).toList());
    }

    private static List<String> permutations(String letters) {
        if (letters.length() < 2) {
            return List.of(letters);
        }
        var all = new ArrayList<String>();
        for (int i = 0; i < letters.length(); i++) {
            char first = letters.charAt(i);
            permutations(letters.substring(0, i) + letters.substring(i + 1)).forEach(rest -> all.add(first + rest));
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource({"ABCD, 1", "DCBA, 0", "BACD, 0.6667", "ACBD, 0.6667", "ABDC, 0.6667", "BADC, 0.3333", "BCDA, 0", "DABC, 0"})
    void anOrderScoresKendallsTauButNeverLessThanNothing(String given, double score) {
        assertThat(ordering("ABCD").mark(ordered(given)).score()).isEqualTo(score, within(0.0001));
    }

    /** How many of the 120 orders have 0, 1, 2 … inversions is known (OEIS A008302): 1, 4, 9, 15, 20, then 71 others. */
    @Test
    void theScoresOfAllOrdersOfFiveAreDistributedAsTheyShouldBe() {
        var task = ordering("ABCDE");

        Map<Long, Long> counts = permutations("ABCDE").stream().map(ArrangedTasksTest::ordered)
                .map(response -> Math.round(10 * task.mark(response).score()))
                .collect(Collectors.groupingBy(tenths -> tenths, TreeMap::new, Collectors.counting()));

        assertThat(counts).containsExactly(entry(0L, 71L), entry(2L, 20L), entry(4L, 15L), entry(6L, 9L), entry(8L, 4L),
                entry(10L, 1L));
    }

    @Test
    void eachPlaceShowsWhatIsThereAndWhatBelongsThere() {
        assertThat(ordering("ABC").mark(ordered("BAC")).parts()).containsExactly(
                new Marking.Part("1", Marking.Verdict.WRONG, "B", "A"),
                new Marking.Part("2", Marking.Verdict.WRONG, "A", "B"),
                new Marking.Part("3", Marking.Verdict.RIGHT, "C", "C"));
    }

    @ParameterizedTest
    @CsvSource({"AB", "ABCC", "ABX", "AABC", "ABCD"})
    void anOrderNamesEveryItemOnce(String given) {
        assertThatIllegalArgumentException().isThrownBy(() -> ordering("ABC").mark(ordered(given)));
    }

    private static Response matched(String... pairs) {
        return new Response.Matched(Arrays.stream(pairs).map(pair -> pair.split(">"))
                .collect(Collectors.toMap(pair -> ChoiceId.of(pair[0]), pair -> ChoiceId.of(pair[1]))));
    }

    @Test
    void allPairsRightScoreAll() {
        assertThat(OFFICES.mark(matched("Lavrov>Foreign minister", "Putin>President", "Kim>Leader", "Mori>Premier")).isFull())
                .isTrue();
    }

    @Test
    void aMatchingScoresTheShareOfRightPairs() {
        var marking = OFFICES.mark(matched("Lavrov>President", "Putin>President", "Kim>Envoy"));

        assertThat(marking.score()).isEqualTo(0.25);
        assertThat(marking.misconceptions()).containsExactly(MIX_UP);
        assertThat(marking.parts()).containsExactly(
                new Marking.Part("Lavrov", Marking.Verdict.WRONG, "President", "Foreign minister"),
                new Marking.Part("Putin", Marking.Verdict.RIGHT, "President", "President"),
                new Marking.Part("Kim", Marking.Verdict.WRONG, "Envoy", "Leader"),
                new Marking.Part("Mori", Marking.Verdict.MISSED, "", "Premier"));
    }

    @Test
    void givingEverybodyTheSameScoresOnePairAtMost() {
        Stream.of("Foreign minister", "President", "Leader", "Premier", "Envoy").forEach(office -> assertThat(
                OFFICES.mark(matched("Lavrov>" + office, "Putin>" + office, "Kim>" + office, "Mori>" + office)).score())
                .isLessThanOrEqualTo(0.25));
    }

    @Test
    void anEntryFromElsewhereIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> OFFICES.mark(matched("Nobody>President")));
        assertThatIllegalArgumentException().isThrownBy(() -> OFFICES.mark(matched("Putin>King")));
        assertThatIllegalArgumentException().isThrownBy(() -> OFFICES.mark(matched("President>Putin")));
    }
}
