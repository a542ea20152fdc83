package app.parley.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MastheadTest {

    @ParameterizedTest
    @CsvSource({"Mina Ahn, MA", "mina.ahn, MA", "Eun-bi Kim, EK", "mina, M", "'  ', ''", "'김 민아', 김민", "'𝒜 b', 𝒜B"})
    void initialsAreTheFirstLettersOfFirstAndLastWord(String name, String initials) {
        assertThat(Masthead.initials(name)).isEqualTo(initials);
    }
}
