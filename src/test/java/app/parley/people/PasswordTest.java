package app.parley.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {

    @ParameterizedTest
    @ValueSource(strings = {"0123456789", "a b c d e f", "пароль из слов", "🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢"})
    void tenCharactersOfAnyKindAreEnough(String typed) {
        assertThat(new Password(typed).text()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "012345678", "          ", "🐢🐢🐢🐢🐢🐢"})
    void lessIsRefused(String typed) {
        assertThatThrownBy(() -> new Password(typed)).isInstanceOf(Refusal.UnfitPassword.class);
    }

    @Test
    void lengthHasAnEnd() {
        assertThat(Password.isFit("a".repeat(Password.MAX_LENGTH))).isTrue();
        assertThat(Password.isFit("a".repeat(Password.MAX_LENGTH + 1))).isFalse();
    }

    @Test
    void passwordDoesNotShowItselfInLogs() {
        assertThat(new Password("correct horse").toString()).doesNotContain("horse");
    }
}
