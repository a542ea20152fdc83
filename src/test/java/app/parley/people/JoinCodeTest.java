package app.parley.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinCodeTest {

    @RepeatedTest(50)
    void newCodeHasNoLookAlikes() {
        assertThat(JoinCode.random().text()).hasSize(JoinCode.LENGTH).doesNotContainPattern("[AEIOUBLSYZ012580]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TGG RVK", "tggrvk", " tgg-rvk ", "ＴＧＧ ＲＶＫ", "TGG – RVK"})
    void typedCodeIsTakenForgivingly(String typed) {
        assertThat(JoinCode.parse(typed)).contains(new JoinCode("TGGRVK"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TGGRV", "TGGRVKK", "TGGRVO", "TGG'RV", "' or 1=1"})
    void anythingElseIsNoCode(String typed) {
        assertThat(JoinCode.parse(typed)).isEmpty();
    }

    @Test
    void endlessInputIsNoCode() {
        assertThat(JoinCode.parse(" ".repeat(1_000_000) + "TGGRVK")).isEmpty();
    }

    @Test
    void groupedCodeIsReadBack() {
        var code = new JoinCode("TGGRVK");

        assertThat(code.grouped()).isEqualTo("TGG RVK");
        assertThat(JoinCode.parse(code.grouped())).contains(code);
    }

    @Test
    void otherCharactersMakeNoCode() {
        assertThatThrownBy(() -> new JoinCode("tggrvk")).isInstanceOf(IllegalArgumentException.class);
    }
}
