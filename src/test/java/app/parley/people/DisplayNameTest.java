package app.parley.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"Mina", "Mina Ahn", "安美娜", "O'Neill-Šťastný", "3", "<b>Mina</b>", "José María"})
    void namesOfAllScriptsStayAsTheyAre(String typed) {
        assertThat(DisplayName.of(typed).text()).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "'  Mina   Ahn '|Mina Ahn",
                "'Mina\tAhn'|Mina Ahn",
                "'Mina\u0000\u0007Ahn'|Mina Ahn",
                "'\u202EMina\u202C'|Mina",
                "'\u2067Mi\u200Bna\uFEFF'|Mina",
                "'Jose\u0301'|Jos\u00E9"
            },
            delimiter = '|')
    void controlAndInvisibleCharactersGo(String typed, String expected) {
        assertThat(DisplayName.of(typed).text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u202E\u202C", "---", "!?", "\u200B"})
    void nothingToReadIsNoName(String typed) {
        assertThatThrownBy(() -> DisplayName.of(typed)).isInstanceOf(Refusal.UnfitName.class);
    }

    @Test
    void lengthCountsCodePoints() {
        var longest = "𐐀".repeat(DisplayName.MAX_LENGTH);

        assertThat(DisplayName.of(longest).text()).isEqualTo(longest);
        assertThatThrownBy(() -> DisplayName.of(longest + "a")).isInstanceOf(Refusal.UnfitName.class);
    }

    @Test
    void tenThousandCharactersAreNoName() {
        assertThatThrownBy(() -> DisplayName.of("a".repeat(10_000))).isInstanceOf(Refusal.UnfitName.class);
    }

    @Test
    void lettersThatStandForPhrasesCannotOutgrowTheColumn() {
        assertThatThrownBy(() -> DisplayName.of("\uFDFA".repeat(DisplayName.MAX_LENGTH)))
                .isInstanceOf(Refusal.UnfitName.class);
    }

    @Test
    void comparingIgnoresCaseAndWidth() {
        assertThat(DisplayName.of("ＭＩＮＡ Straße").compared())
                .isEqualTo(DisplayName.of("mina STRASSE").compared());
    }

    @Test
    void untidyTextIsNotTakenAsItIs() {
        assertThatThrownBy(() -> new DisplayName(" Mina")).isInstanceOf(Refusal.UnfitName.class);
    }
}
