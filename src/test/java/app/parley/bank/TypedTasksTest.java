package app.parley.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTasksTest {

    private static final MisconceptionId UN_FOR_IL = new MisconceptionId("kim-jong-un-for-kim-jong-il");
    private static final ShortAnswer LEADER = new ShortAnswer(List.of("Kim Jong Il", "Kim Chong-il"),
            List.of(new Mistake("Kim Jong Un", UN_FOR_IL)));
    private static final Cloze CLOZE = new Cloze(List.of("The ", " treaty of ", " has ", "."), List.of(
            new Cloze.Gap(List.of("Anti-Ballistic Missile", "ABM"), List.of(), List.of(new Mistake("Agreed", UN_FOR_IL))),
            new Cloze.Gap(List.of("1972"), List.of("1972", "1994", "2000"), List.of(new Mistake("1994", UN_FOR_IL))),
            new Cloze.Gap(List.of("limits"), List.of(), List.of())));

    private static NumberAnswer number(String answer, String tolerance) {
        return new NumberAnswer(new BigDecimal(answer), new BigDecimal(tolerance), "soldiers",
                List.of(new NumberAnswer.Slip(new BigDecimal("28500"), UN_FOR_IL)));
    }

    @ParameterizedTest
    @CsvSource({"Kim Jong Il, 1, RIGHT", "kim chong il, 1, RIGHT", "Kim Jong Un, 0, WRONG", "Kim Il Sung, 0, WRONG",
            "Kim, 0, WRONG", "'', 0, WRONG"})
    void aShortAnswerIsAcceptedOrNot(String typed, double score, Marking.Verdict verdict) {
        var marking = LEADER.mark(new Response.Text(typed));

        assertThat(marking.score()).isEqualTo(score);
        assertThat(marking.parts()).singleElement().extracting(Marking.Part::verdict).isEqualTo(verdict);
    }

    @Test
    void aTypedMistakeTellsItsMixUpHoweverItIsWritten() {
        assertThat(LEADER.mark(new Response.Text("KIM JONG-UN")).misconceptions()).containsExactly(UN_FOR_IL);
        assertThat(LEADER.mark(new Response.Text("Kim Il Sung")).misconceptions()).isEmpty();
    }

    @Test
    void aSlipIsWorthAllAndShownAsItWasTyped() {
        var marking = new ShortAnswer(List.of("Toloraya"), List.of()).mark(new Response.Text("Tolroaya"));

        assertThat(marking.isFull()).isTrue();
        assertThat(marking.parts()).containsExactly(new Marking.Part("", Marking.Verdict.SLIP, "Tolroaya", "Toloraya"));
    }

    @ParameterizedTest
    @CsvSource({"37000, 0, 37000, 1", "37000, 0, 37001, 0", "37000, 0, 37000.0, 1", "37000, 500, 37500, 1",
            "37000, 500, 36500, 1", "37000, 500, 37500.01, 0", "1972, 0, 1973, 0", "-3, 1, -4, 1", "-3, 1, 3, 0"})
    void aNumberIsRightWithinItsTolerance(String answer, String tolerance, String given, double score) {
        var marking = number(answer, tolerance).mark(new Response.Numeric(new BigDecimal(given)));

        assertThat(marking.score()).isEqualTo(score);
    }

    @Test
    void aKnownWrongNumberTellsItsMixUp() {
        assertThat(number("37000", "0").mark(new Response.Numeric(new BigDecimal("28500.0"))).misconceptions())
                .containsExactly(UN_FOR_IL);
        assertThat(number("37000", "0").mark(new Response.Numeric(new BigDecimal("1"))).misconceptions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"37000 | 37000", "37,000 | 37000", "37.000 | 37000", "37 000 | 37000",
            "37’000 | 37000", "1,234,567 | 1234567", "2.5 | 2.5", "2,5 | 2.5", "-3 | -3", "+3 | 3", "007 | 7"})
    void numbersAreReadAsPeopleWriteThem(String typed, String number) {
        assertThat(NumberAnswer.parse(typed)).hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "many", "1e9", "1e1000000000", "0x10", "1-2", "1..2", ",5", "5,", "NaN", "٣٧",
            "123456789012345678901", "1\u202e2", "1,23,456"})
    void whatIsNoNumberIsNotRead(String typed) {
        assertThat(NumberAnswer.parse(typed)).isEmpty();
    }

    @Test
    void aHugeNumberIsNotRead() {
        assertThat(NumberAnswer.parse("9".repeat(10_000))).isEmpty();
        assertThat(NumberAnswer.parse("1" + ",000".repeat(5_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ABM, 1972, limits, 3", "abm, 1972, '', 2", "Agreed, 1994, limits, 1", "'', '', '', 0",
            "anti ballistic misile, 1972, limits, 3", "ABM, 1973, limits, 2", "ABM, '1972 ', limitz, 3"})
    void aClozeScoresTheShareOfGapsFilledRightly(String first, String second, String third, int right) {
        assertThat(CLOZE.mark(new Response.Filled(List.of(first, second, third))).score()).isEqualTo(right / 3.0);
    }

    @Test
    void eachGapIsToldApart() {
        var marking = CLOZE.mark(new Response.Filled(List.of("Agreed", "1994", "")));

        assertThat(marking.parts()).containsExactly(
                new Marking.Part("1", Marking.Verdict.WRONG, "Agreed", "Anti-Ballistic Missile"),
                new Marking.Part("2", Marking.Verdict.WRONG, "1994", "1972"),
                new Marking.Part("3", Marking.Verdict.MISSED, "", "limits"));
        assertThat(marking.misconceptions()).containsExactly(UN_FOR_IL);
    }

    @Test
    void aGapWithChoicesTakesNoSlip() {
        var picked = new Cloze(List.of("From ", "."), List.of(new Cloze.Gap(List.of("Pyongyang"),
                List.of("Pyongyang", "Seoul"), List.of())));

        assertThat(picked.mark(new Response.Filled(List.of("Pyongyan"))).isZero()).isTrue();
    }

    @Test
    void asManyTextsAsGapsAreWanted() {
        assertThatIllegalArgumentException().isThrownBy(() -> CLOZE.mark(new Response.Filled(List.of("ABM"))));
        assertThatIllegalArgumentException().isThrownBy(() -> CLOZE.mark(new Response.Filled(List.of("a", "b", "c", "d"))));
    }

    @Test
    void aGapAcceptsOneOfItsChoices() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cloze.Gap(List.of("1973"), List.of("1972", "1994"), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cloze(List.of("no gap"), List.of()));
    }
}
