package app.parley.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameOrderTest {

    @Test
    void alphabetWhateverTheCaseAndNumbersByTheirSize() {
        var names = List.of("Zoe", "anna", "Pupil 10", "Pupil 2", "Éva", "Emma", "Pupil", "", "10", "9", "Pupil 02b",
                "Pupil 99999999999999999999999", "王");

        assertThat(names.stream().sorted(new NameOrder()).toList()).containsExactly("", "9", "10", "anna", "Emma", "Éva", "Pupil", "Pupil 2",
                "Pupil 02b", "Pupil 10", "Pupil 99999999999999999999999", "Zoe", "王");
    }

    @Test
    void digitsOfAnyScriptAreNumbers() {
        assertThat(List.of("10", "٣", "9", "2").stream().sorted(new NameOrder()).toList()).containsExactly("2", "٣", "9", "10");
    }

    @Test
    void onlyTheSameTextIsTheSame() {
        assertThat(new NameOrder().compare("anna", "anna")).isZero();
        assertThat(new NameOrder().compare("Pupil 2", "Pupil 02")).isNotZero();
    }
}
