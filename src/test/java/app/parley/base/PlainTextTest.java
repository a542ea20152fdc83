package app.parley.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Kim Jong-Il       | kim jong il",
            "  KIM  JONG IL ! | kim jong il",
            "Yōhei Kōno        | yohei kono",
            "Łódź straße       | lodz strasse",
            "Itar–Tass         | itar tass",
            "N.K.              | nk",
            "Jun'ichirō        | junichiro",
            "Jun’ichirō        | junichiro",
            "Ｐｕｔｉｎ          | putin",
            "İstanbul          | istanbul",
            "1,300             | 1 300",
            "50 %              | 50"})
    void whatDoesNotCountIsGone(String written, String plain) {
        assertThat(String.join(" ", PlainText.words(written))).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?!…", "—", "\u202e\u0000", "👍"})
    void withoutLettersAndDigitsThereAreNoWords(String text) {
        assertThat(PlainText.words(text)).isEmpty();
    }

    @Test
    void koreanIsTheSameWhetherComposedOrNot() {
        var decomposed = Normalizer.normalize("김정일", Normalizer.Form.NFD);

        assertThat(PlainText.words(decomposed)).isEqualTo(List.of("김정일"));
    }

    @Test
    void japaneseVoicingMarksChangeTheLetterAndStay() {
        assertThat(PlainText.words("ガ")).isEqualTo(PlainText.words("ｶﾞ")).isNotEqualTo(PlainText.words("カ"));
    }

    static Stream<Arguments> hidden() {
        return Stream.of(arguments("Pu\u202etin", "Putin"), arguments("Pu\0tin", "Putin"),
                arguments("Pu\u200btin", "Putin"), arguments("\ud800Putin", "Putin"),
                arguments("Kim\nJong\tIl ", "Kim Jong Il"), arguments("Ko\u0304no", "K\u014dno"),
                arguments("\ud83d\udc4d <b>fine</b>", "\ud83d\udc4d <b>fine</b>"));
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void whatCannotBeSeenIsNotStored(String typed, String kept) {
        assertThat(PlainText.visible(typed)).isEqualTo(kept);
    }

    @Test
    void theFirstCharacterThatCannotBeSeenIsFound() {
        assertThat(PlainText.firstInvisible("a\u2066b\u0007")).hasValue(0x2066);
        assertThat(PlainText.firstInvisible("Kim Jong Il, 김정일, ガ, 👍")).isEmpty();
    }
}
