package app.parley.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AboutTest {

    @ParameterizedTest
    @EnumSource(About.Kind.class)
    void readsWhatItWrites(About.Kind kind) {
        var about = new About(kind, "abm-treaty-1972");

        assertThat(About.parse(about.toString())).contains(about);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "person", "person:", ":bill-clinton", "Person:bill-clinton", "deck:treaties",
            "person:<script>alert(1)</script>", "person:Bill Clinton", "person:bill-clinton:source:x", "person:../../etc"})
    void anythingElseIsNothing(String text) {
        assertThat(About.parse(text)).isEmpty();
    }

    @Test
    void anIdThatIsNoneIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new About(About.Kind.PERSON, "Bill Clinton"));
        assertThat(About.parse("person:" + "a".repeat(100_000))).isEmpty();
    }
}
