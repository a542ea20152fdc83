package app.parley.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "ap-2000-06-09", "37000-soldiers"})
    void anIdHasLowerCaseWordsAndDigits(String text) {
        assertThat(Slug.check(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "A", "a b", "ä", "a/b", "a\n", "../a"})
    void nothingElseIsAnId(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Slug.check(text));
    }

    @Test
    void anIdHasALimit() {
        assertThat(Slug.isValid("a".repeat(Slug.MAX_LENGTH))).isTrue();
        assertThat(Slug.isValid("a".repeat(Slug.MAX_LENGTH + 1))).isFalse();
    }
}
