package app.parley.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceTasksTest {

    private static final MisconceptionId MIX_UP = new MisconceptionId("mix-up");
    private static final SingleChoice SINGLE = new SingleChoice(List.of(Option.wrong("Ivanov", MIX_UP),
            Option.right("Lavrov"), Option.wrong("Primakov")));
    private static final MultipleChoice MULTIPLE = new MultipleChoice(List.of(Option.right("Seoul"),
            Option.right("Tokyo"), Option.right("Washington"), Option.wrong("Beijing", MIX_UP), Option.wrong("Moscow")));

    private static Response picked(String... texts) {
        return new Response.Chosen(Arrays.stream(texts).map(ChoiceId::of).collect(Collectors.toSet()));
    }

    @Test
    void theRightOptionScoresAll() {
        var marking = SINGLE.mark(picked("Lavrov"));

        assertThat(marking.score()).isEqualTo(1);
        assertThat(marking.misconceptions()).isEmpty();
        assertThat(marking.parts()).extracting(Marking.Part::verdict).containsExactly(Marking.Verdict.PASSED_OVER,
                Marking.Verdict.RIGHT, Marking.Verdict.PASSED_OVER);
    }

    @Test
    void aWrongOptionScoresNothingAndTellsItsMixUp() {
        var marking = SINGLE.mark(picked("Ivanov"));

        assertThat(marking.score()).isZero();
        assertThat(marking.misconceptions()).containsExactly(MIX_UP);
        assertThat(marking.parts()).extracting(Marking.Part::verdict).containsExactly(Marking.Verdict.WRONG,
                Marking.Verdict.MISSED, Marking.Verdict.PASSED_OVER);
    }

    @Test
    void twoOptionsAreNoAnswerToASingleChoice() {
        assertThatIllegalArgumentException().isThrownBy(() -> SINGLE.mark(picked("Lavrov", "Ivanov")));
    }

    @Test
    void anOptionFromElsewhereIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SINGLE.mark(picked("Putin")));
        assertThatIllegalArgumentException().isThrownBy(() -> MULTIPLE.mark(picked("Seoul", "Putin")));
    }

    @Test
    void aSingleChoiceHasExactlyOneRightOption() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SingleChoice(List.of(Option.right("a"), Option.right("b"))));
        assertThatIllegalArgumentException().isThrownBy(() -> new SingleChoice(List.of(Option.wrong("a"), Option.wrong("b"))));
        assertThatIllegalArgumentException().isThrownBy(() -> new SingleChoice(List.of(Option.right("a"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Seoul,Tokyo,Washington                | 1",
            "Seoul,Tokyo                           | 0.6667",
            "Seoul                                 | 0.3333",
            "Seoul,Tokyo,Washington,Beijing        | 0.6667",
            "Seoul,Beijing                         | 0",
            "Beijing,Moscow                        | 0",
            "Seoul,Tokyo,Washington,Beijing,Moscow | 0.3333"})
    void eachRightPickEarnsItsShareAndEachWrongOneTakesOneAway(String options, double score) {
        assertThat(MULTIPLE.mark(picked(options.split(","))).score()).isEqualTo(score, within(0.0001));
    }

    @Test
    void pickingEverythingIsNeverWorthAsMuchAsKnowing() {
        for (int right = 1; right <= 5; right++) {
            for (int wrong = 1; wrong <= 6 - right; wrong++) {
                var options = IntStream.range(0, right + wrong).boxed().collect(Collectors.toMap(i -> "option " + i, i -> i));
                int limit = right;
                var task = new MultipleChoice(options.entrySet().stream().map(option -> option.getValue() < limit
                        ? Option.right(option.getKey()) : Option.wrong(option.getKey())).toList());

                var all = task.mark(picked(options.keySet().toArray(String[]::new)));

                assertThat(all.score()).isEqualTo(Math.max(0, (right - wrong) / (double) right), within(1e-9)).isLessThan(1);
            }
        }
    }

    @Test
    void everySubsetOfOptionsScoresBetweenNothingAndAllAndOnlyTheKeyScoresAll() {
        var options = MULTIPLE.options();
        int full = 0;
        for (int subset = 0; subset < 1 << options.size(); subset++) {
            int bits = subset;
            var picks = new Response.Chosen(IntStream.range(0, options.size()).filter(i -> (bits >> i & 1) == 1)
                    .mapToObj(i -> options.get(i).id()).collect(Collectors.toSet()));

            var score = MULTIPLE.mark(picks).score();

            assertThat(score).isBetween(0.0, 1.0);
            full += score == 1 ? 1 : 0;
        }
        assertThat(full).isEqualTo(1);
    }

    @Test
    void whatWasMissedIsShown() {
        assertThat(MULTIPLE.mark(picked("Seoul", "Beijing")).parts()).extracting(Marking.Part::verdict).containsExactly(
                Marking.Verdict.RIGHT, Marking.Verdict.MISSED, Marking.Verdict.MISSED, Marking.Verdict.WRONG,
                Marking.Verdict.PASSED_OVER);
        assertThat(MULTIPLE.mark(picked("Seoul", "Beijing")).misconceptions()).containsExactly(MIX_UP);
    }

    @ParameterizedTest
    @CsvSource({"true, true, 1", "true, false, 0", "false, false, 1", "false, true, 0"})
    void aStatementHoldsOrDoesNot(boolean answer, boolean given, double score) {
        var marking = new TrueFalse(answer, Optional.of(MIX_UP)).mark(new Response.Truth(given));

        assertThat(marking.score()).isEqualTo(score);
        assertThat(marking.misconceptions()).isEqualTo(score == 1 ? Set.of() : Set.of(MIX_UP));
    }
}
