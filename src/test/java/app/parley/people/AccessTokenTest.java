package app.parley.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTokenTest {

    @Test
    void newTokensDifferAndAreReadBack() {
        var token = AccessToken.random();

        assertThat(AccessToken.random()).isNotEqualTo(token);
        assertThat(AccessToken.parse(token.text())).contains(token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!", "../../../../../../../../../../../../../../etc"})
    void anythingElseIsNoToken(String text) {
        assertThat(AccessToken.parse(text)).isEmpty();
        assertThatThrownBy(() -> new AccessToken(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void storedFormDoesNotGiveTheTokenAway() {
        var token = AccessToken.random();

        assertThat(token.hash()).matches("[0-9a-f]{64}").isEqualTo(new AccessToken(token.text()).hash());
        assertThat(token.toString()).doesNotContain(token.text());
    }
}
