package app.parley.bank;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.Spelling.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    private static final String NAME = "losyukov";

    private static Match match(String typed, String accepted) {
        return Spelling.match(typed, List.of(accepted), List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "kim jong il                | Kim Jong Il",
            "KIM JONG-IL                | Kim Jong Il",
            "Kim Jongil                 | Kim Jong Il",
            "The Agreed Framework.      | Agreed Framework",
            "agreed-framework           | the Agreed Framework",
            "'Yohei Kono'               | Yōhei Kōno",
            "itar tass                  | Itar-Tass",
            "ITARTASS                   | Itar-Tass",
            "US                         | U.S.",
            "김 정일                     | 김정일",
            "ﾄｳｷｮｳ                      | トウキョウ"})
    void whatDoesNotCountIsForgivenSilently(String typed, String accepted) {
        assertThat(match(typed, accepted)).isEqualTo(Match.EXACT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "South Korea          | North Korea",
            "North                | South",
            "North Korean         | South Korean",
            "Kim Jong Un          | Kim Jong Il",
            "Kim Jong Il          | Kim Il Sung",
            "Kim Il Sung          | Kim Jong Il",
            "Kim Jong             | Kim Jong Il",
            "Ivanova              | Ivanov",
            "Iran                 | Iraq",
            "Libyan               | Syrian",
            "Austria              | Australia",
            "Georgi               | Georgy",
            "1972                 | 1973",
            "372000               | 37200",
            "MiG29                | MiG31",
            "김정은                | 김정일",
            "カ                    | ガ",
            "Putin Putin          | Putin",
            "not Putin            | Putin",
            "Putin or Yeltsin     | Putin"})
    void oneRightLookingAnswerIsNotAnother(String typed, String accepted) {
        assertThat(match(typed, accepted)).isEqualTo(Match.NONE);
    }

    /** Every word that is one edit away from the name, in every way the Javadoc lists. */
    private static Stream<String> oneSlip() {
        var slips = new ArrayList<String>();
        for (int i = 0; i <= NAME.length(); i++) {
            for (char letter = 'a'; letter <= 'z'; letter++) {
                slips.add(NAME.substring(0, i) + letter + NAME.substring(i));
                if (i < NAME.length()) {
                    slips.add(NAME.substring(0, i) + letter + NAME.substring(i + 1));
                }
            }
            if (i < NAME.length()) {
                slips.add(NAME.substring(0, i) + NAME.substring(i + 1));
            }
            if (i < NAME.length() - 1) {
                slips.add(NAME.substring(0, i) + NAME.charAt(i + 1) + NAME.charAt(i) + NAME.substring(i + 2));
            }
        }
        return slips.stream().distinct().filter(slip -> !slip.equals(NAME));
    }

    @Test
    void everySingleSlipInALongWordIsForgivenAndShown() {
        assertThat(oneSlip()).hasSizeGreaterThan(400)
                .allSatisfy(slip -> assertThat(match(slip, "Losyukov")).as(slip).isEqualTo(Match.SLIP));
    }

    @Test
    void twoSlipsAreTooMany() {
        var twice = new ArrayList<String>();
        for (int i = 0; i < NAME.length(); i++) {
            for (int j = i + 1; j < NAME.length(); j++) {
                var letters = new StringBuilder(NAME);
                letters.setCharAt(i, 'q');
                letters.setCharAt(j, 'q');
                twice.add(letters.toString());
            }
        }

        assertThat(twice).hasSize(28).allSatisfy(typed -> assertThat(match(typed, "Losyukov")).as(typed).isEqualTo(Match.NONE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Alexandr Losyukow    | Alexander Losyukov",
            "Mory                 | Mori",
            "abc                  | abd"})
    void aSlipInASecondOrInAShortWordIsNotForgiven(String typed, String accepted) {
        assertThat(match(typed, accepted)).isEqualTo(Match.NONE);
    }

    @Test
    void aKnownMistakeIsNeverASlip() {
        assertThat(Spelling.match("Toloraia", List.of("Toloraya"), List.of("Toloraia"))).isEqualTo(Match.NONE);
    }

    @Test
    void whatIsAsCloseToAMistakeAsToTheAnswerIsNotForgiven() {
        assertThat(Spelling.match("Mamedow", List.of("Mamedov"), List.of())).isEqualTo(Match.SLIP);
        assertThat(Spelling.match("Mamedow", List.of("Mamedov"), List.of("Mamedok"))).isEqualTo(Match.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?!", "\u202e", "\0", "the", "👍"})
    void nothingTypedMatchesNothing(String typed) {
        assertThat(match(typed, "Putin")).isEqualTo(Match.NONE);
    }

    @Test
    void anArticleAloneCanBeTheAnswer() {
        assertThat(match("a", "A")).isEqualTo(Match.EXACT);
    }

    @Test
    void theLongestTextIsComparedAtOnce() {
        var longest = "a b ".repeat(Response.MAX_TEXT / 4);

        assertThat(match(longest, "Losyukov")).isEqualTo(Match.NONE);
    }
}
