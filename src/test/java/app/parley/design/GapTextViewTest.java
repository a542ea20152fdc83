package app.parley.design;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.testing.ParleyTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ParleyTest
@ViewPackages(packages = "app.parley.shell")
class GapTextViewTest extends SpringBrowserlessTest {

    private final List<Map<String, String>> told = new ArrayList<>();
    private GapText<String> text;

    @BeforeEach
    void showText() {
        text = new GapText<>("Fill the gaps.", List.of(
                new GapText.Words<>("They met in "), new GapText.Typed<>("id-city"),
                new GapText.Words<>(" over the treaty of "), new GapText.Chosen<>("id-date", List.of("1968", "1972"))));
        text.addFillListener(told::add);
        UI.getCurrent().add(text);
    }

    private Input typed() {
        return find(Input.class).withTestId("gap-1").single();
    }

    private NativeSelect chosen() {
        return find(NativeSelect.class).withTestId("gap-2").single();
    }

    private void type(String entered) {
        test(typed()).setValue(entered);
    }

    @Test
    void gapsAreFilledByTypingAndChoosing() {
        type("Moscow");
        new NativeSelectTester(chosen()).choose("1");

        assertThat(text.filled()).containsExactly(Map.entry("id-city", "Moscow"), Map.entry("id-date", "1972"));
        assertThat(text.isComplete()).isTrue();
        assertThat(told).hasSize(2);
    }

    @Test
    void blankGapIsNotFilled() {
        type("   ");

        assertThat(text.filled()).isEmpty();
        assertThat(text.isComplete()).isFalse();
    }

    @Test
    void tooLongTextIsCutEvenIfTheBrowserSendsIt() {
        type("x".repeat(10_000));

        assertThat(text.filled().get("id-city")).hasSize(GapText.MAX_LENGTH);
    }

    @Test
    void placeThatDoesNotExistFillsNothing() {
        new NativeSelectTester(chosen()).choose("7");

        assertThat(text.filled()).isEmpty();
    }

    @Test
    void earlierTextsAreShownAgain() {
        text.setFilled(Map.of("id-city", "Moscow", "id-date", "1968"));

        assertThat(typed().getValue()).isEqualTo("Moscow");
        assertThat(chosen().choice()).hasValue(0);
        assertThat(told).isEmpty();
    }

    @Test
    void revealShowsWhatBelongsIntoAWrongGap() {
        type("Moskow");

        text.reveal(Map.of("id-city", Outcome.WRONG, "id-date", Outcome.RIGHT), Map.of("id-city", "Moscow", "id-date", "1972"));

        assertThat(text.getElement().getTextRecursively()).contains("It is: Moscow").doesNotContain("It is: 1972");
        assertThat(typed().isEnabled()).isFalse();
    }

    @Test
    void gapLeftEmptyIsToldItsAnswerAndNotCalledWrong() {
        text.reveal(Map.of("id-city", Outcome.PASSED_OVER, "id-date", Outcome.RIGHT), Map.of("id-city", "Moscow", "id-date", "1972"));

        assertThat(text.getElement().getTextRecursively()).contains("It is: Moscow");
        assertThat(text.getElement().getOuterHTML()).doesNotContain("gap-wrong", "gap-note--wrong");
    }
}
