package app.parley.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.parley.results.statistics.OptionStatistics.Verdict;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    /** One letter for each learner, the weakest first; A is right. The others' scores are 0, 1, 2 and so on. */
    private static Choices choices(String letters) {
        var chosen = letters.chars().mapToObj(letter -> {
            var row = new boolean[3];
            row[letter - 'A'] = true;
            return row;
        }).toArray(boolean[][]::new);
        double[] others = IntStream.range(0, letters.length()).mapToDouble(i -> i).toArray();
        double[] totals = IntStream.range(0, letters.length()).mapToDouble(i -> i + (letters.charAt(i) == 'A' ? 1 : 0)).toArray();
        return new Choices(new boolean[] {true, false, false}, chosen, totals, others);
    }

    @Test
    void thirdsOfTheClassOfTheDesignChoseAsDrawn() {
        var options = ClassOf24.lastQuestion().analyze();

        assertThat(options).extracting(OptionStatistics::chosen).containsExactly(11, 7, 4, 2);
        assertThat(options).extracting(OptionStatistics::verdict)
                .containsExactly(Verdict.RIGHT_AND_WORKS, Verdict.WORKS, Verdict.WORKS, Verdict.WORKS);
        assertThat(options).allSatisfy(option ->
                assertThat(option.weakest() + option.middle() + option.best()).isEqualTo(option.chosen()));
        assertThat(options.getFirst().best()).isGreaterThan(options.getFirst().weakest());
    }

    @Test
    void underTenAnswersNoOptionIsJudged() {
        assertThat(choices("BBBCCCAAA").analyze()).extracting(OptionStatistics::verdict).containsOnly(Verdict.TOO_FEW);
    }

    @Test
    void aWrongOptionThatHardlyAnybodyChoseIsNotWorking() {
        var options = choices("B".repeat(10) + "A".repeat(12) + "C").analyze();

        // 1 of 23 is 4.3 %.
        assertThat(options.get(2).verdict()).isEqualTo(Verdict.TOO_RARE);
        assertThat(options.get(1).verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void aWrongOptionThatDrawsTheStrongIsNotWorking() {
        var options = choices("AAAABBBCCCCC").analyze();

        assertThat(options.get(2).verdict()).isEqualTo(Verdict.DRAWS_THE_STRONG);
        assertThat(options.get(0).verdict()).isEqualTo(Verdict.RIGHT_BUT_DOES_NOT_SEPARATE);
    }

    @Test
    void aWrongOptionThatDrawsWeakAndStrongAlikeIsForAll() {
        // The two who chose C have the mean of all, so the correlation is 0.
        assertThat(choices("BBCBBAAAACAA").analyze().get(2).verdict()).isEqualTo(Verdict.DRAWS_ALL);
    }

    @Test
    void withoutAnswersThereAreOptionsButNoFigures() {
        var options = choices("").analyze();

        assertThat(options).hasSize(3).allSatisfy(option -> {
            assertThat(option.share().value()).isEmpty();
            assertThat(option.pointBiserial().value()).isEmpty();
        });
    }

    private static Optional<KeyCheck> check(String letters) {
        return KeyCheck.of(choices(letters), choices(letters).others());
    }

    @Test
    void whereAllAreEquallyGoodNobodyIsTheBestAndNoKeyIsDoubted() {
        var choices = choices("BBBBBBBBBBBB");

        assertThat(KeyCheck.of(choices, new double[12])).isEmpty();
        // 0.1 + 0.2 is not 0.3: that is no difference.
        assertThat(KeyCheck.of(choices, IntStream.range(0, 12).mapToDouble(i -> i < 6 ? 0.3 : 0.1 + 0.2).toArray())).isEmpty();
        // The weakest third ends where the best begins: 0 0 0 0 0 0 0 1 1 1 1 1 would have no equals in both.
        assertThat(KeyCheck.of(choices, IntStream.range(0, 12).mapToDouble(i -> i < 7 ? 0 : 1).toArray()))
                .contains(new KeyCheck(1, 4, 4));
    }

    @Test
    void ofWhomNothingElseIsKnownIsInNoThird() {
        // The last four came late, and chose the key.
        var choices = choices("BBBBBBBBBBBBAAAA");
        double[] ability = IntStream.range(0, 16).mapToDouble(i -> i < 12 ? i : Double.NaN).toArray();

        assertThat(KeyCheck.of(choices, ability)).contains(new KeyCheck(1, 4, 4));
        assertThat(KeyCheck.of(choices, IntStream.range(0, 16).mapToDouble(i -> i < 9 ? i : Double.NaN).toArray())).isEmpty();
    }

    @Test
    void theKeyIsCheckedWhenTheBestAgreeOnAWrongOption() {
        assertThat(check("ABAACBACBBBB")).contains(new KeyCheck(1, 4, 4));
        assertThat(check("BBBBBBBBBBBB")).contains(new KeyCheck(1, 4, 4));
    }

    @Test
    void aMixUpOfTheWeakIsNoReasonToDoubtTheKey() {
        assertThat(check("BBBBBBABAAAA")).isEmpty();
        // Three of the best four share it, but all of the weakest do.
        assertThat(check("BBBBBBBBBBBA")).isEmpty();
    }

    @Test
    void aKeyThatTheBestChooseMoreOftenThanTheWeakestIsNotDoubted() {
        assertThat(check("CCCBBBBBBBAB")).isEmpty();
        assertThat(check("CCCABBBBBBAB")).contains(new KeyCheck(1, 3, 4));
    }

    @Test
    void underTenAnswersNoKeyIsDoubted() {
        assertThat(check("CCCBBBBBB")).isEmpty();
        assertThat(check("CCCCBBBBBB")).contains(new KeyCheck(1, 3, 3));
        // Two of the best three are no more than a coincidence.
        assertThat(check("CCCCBBBBBC")).isEmpty();
    }

    @Test
    void choicesAndScoresBelongToTheSameLearners() {
        assertThatThrownBy(() -> new Choices(new boolean[2], new boolean[1][2], new double[2], new double[1]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Choices(new boolean[2], new boolean[1][3], new double[1], new double[1]))
                .isInstanceOf(IllegalArgumentException.class);
        var nan = new double[] {Double.NaN};
        assertThatThrownBy(() -> new Choices(new boolean[2], new boolean[1][2], nan, nan)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void severalOptionsCanBeChosenAtOnce() {
        var chosen = new boolean[12][3];
        Arrays.setAll(chosen, i -> new boolean[] {i > 3, i > 3, i < 6});
        double[] scores = IntStream.range(0, 12).mapToDouble(i -> i).toArray();

        var options = new Choices(new boolean[] {true, true, false}, chosen, scores, scores).analyze();

        assertThat(options).extracting(OptionStatistics::chosen).containsExactly(8, 8, 6);
        assertThat(options).extracting(OptionStatistics::verdict)
                .containsExactly(Verdict.RIGHT_AND_WORKS, Verdict.RIGHT_AND_WORKS, Verdict.WORKS);
    }
}
