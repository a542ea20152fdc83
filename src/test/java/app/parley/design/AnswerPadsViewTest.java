package app.parley.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.parley.testing.ParleyTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@ParleyTest
@ViewPackages(packages = "app.parley.shell")
class AnswerPadsViewTest extends SpringBrowserlessTest {

    private final List<Set<String>> told = new ArrayList<>();

    private AnswerPads<String> shownPads(AnswerPads.Mode mode) {
        var answers = new LinkedHashMap<String, String>();
        answers.put("id-abm", "ABM Treaty");
        answers.put("id-npt", "NPT");
        answers.put("id-salt", "SALT II");
        var pads = new AnswerPads<>("Which treaty?", mode, answers);
        pads.addChoiceListener(told::add);
        UI.getCurrent().add(pads);
        return pads;
    }

    private AnswerPad pad(String letter) {
        return find(AnswerPad.class).withTestId("pad-" + letter).single();
    }

    @Test
    void pressingOnePadLetsGoOfTheOther() {
        var pads = shownPads(AnswerPads.Mode.ONE);

        test(pad("a")).click();
        test(pad("b")).click();

        assertThat(pads.chosen()).containsExactly("id-npt");
        assertThat(told).containsExactly(Set.of("id-abm"), Set.of("id-npt"));
        assertThat(pad("a").getElement().getAttribute("aria-pressed")).isEqualTo("false");
        assertThat(pad("b").getElement().getAttribute("aria-pressed")).isEqualTo("true");
    }

    @Test
    void onlyShortAnswersStandSideBySide() {
        assertThat(shownPads(AnswerPads.Mode.ONE).getClassNames()).contains("pads--short");

        var longer = new AnswerPads<>("Which?", AnswerPads.Mode.ONE, Map.of("a", "NPT", "b", "N".repeat(37)));
        assertThat(longer.getClassNames()).doesNotContain("pads--short");
    }

    @Test
    void padsOfAMultipleChoiceArePressedAndReleasedEachByItself() {
        var pads = shownPads(AnswerPads.Mode.SEVERAL);

        test(pad("c")).click();
        test(pad("a")).click();
        test(pad("b")).click();
        test(pad("b")).click();

        assertThat(pads.chosen()).containsExactly("id-abm", "id-salt");
    }

    @Test
    void lettersAndDigitsPressPads() {
        var pads = shownPads(AnswerPads.Mode.SEVERAL);

        fireShortcut(Key.KEY_B);
        fireShortcut(Key.DIGIT_3);

        assertThat(pads.chosen()).containsExactly("id-npt", "id-salt");
    }

    @Test
    void singleKeysCanBeTurnedOffAndOnAgain() {
        var pads = shownPads(AnswerPads.Mode.SEVERAL);
        var keySwitch = find(NativeButton.class).withTestId("single-keys").single();

        test(keySwitch).click();
        fireShortcut(Key.KEY_B);
        fireShortcut(Key.DIGIT_3);
        assertThat(pads.chosen()).isEmpty();
        assertThat(keySwitch.getText()).isEqualTo("Turn on the keys A to C");

        test(keySwitch).click();
        fireShortcut(Key.KEY_B);
        assertThat(pads.chosen()).containsExactly("id-npt");
        assertThat(keySwitch.getText()).isEqualTo("Turn off the keys A to C");
    }

    @Test
    void padsThatTakeNoMorePressesOfferNoKeys() {
        var pads = shownPads(AnswerPads.Mode.ONE);

        pads.lock();

        assertThat(find(NativeButton.class).withTestId("single-keys").all()).isEmpty();
    }

    @Test
    void lockedPadKeepsItsChoice() {
        var pads = shownPads(AnswerPads.Mode.ONE);
        test(pad("a")).click();

        pads.lock();
        test(pad("b")).click();

        assertThat(pads.chosen()).containsExactly("id-abm");
        assertThat(told).hasSize(1);
    }

    @Test
    void revealSaysEachOutcomeInAWord() {
        var pads = shownPads(AnswerPads.Mode.SEVERAL);

        pads.reveal(Map.of("id-abm", Outcome.WRONG, "id-npt", Outcome.MISSED, "id-salt", Outcome.PASSED_OVER));

        assertThat(pad("a").getElement().getTextRecursively()).isEqualTo("A. ABM TreatyYours");
        assertThat(pad("b").getElement().getTextRecursively()).isEqualTo("B. NPTRight, not chosen");
        assertThat(pad("c").getElement().getTextRecursively()).isEqualTo("C. SALT II");
        assertThat(pad("a").outcome()).contains(Outcome.WRONG);
    }

    @Test
    void revealedPadIsRevealedOnce() {
        shownPads(AnswerPads.Mode.ONE);
        pad("a").reveal(Outcome.RIGHT);

        assertThatIllegalStateException().isThrownBy(() -> pad("a").reveal(Outcome.WRONG));
    }

    @Test
    void pageHoldsNoKeysOfAnswers() {
        var pads = shownPads(AnswerPads.Mode.ONE);

        assertThat(pads.getElement().getOuterHTML()).contains("ABM Treaty").doesNotContain("id-");
    }

    @Test
    void textOfAnAnswerStaysText() {
        var pads = new AnswerPads<>("Which?", AnswerPads.Mode.ONE, Map.of(1, "<img src=x onerror=alert(1)>", 2, "two"));

        assertThat(pads.getElement().getOuterHTML()).contains("&lt;img").doesNotContain("<img");
    }

    @Test
    void moreAnswersThanLettersAreRefused() {
        var seven = Map.of(1, "1", 2, "2", 3, "3", 4, "4", 5, "5", 6, "6", 7, "7");

        assertThatIllegalArgumentException().isThrownBy(() -> new AnswerPads<>("Which?", AnswerPads.Mode.ONE, seven));
    }

    @Test
    void revealNeedsAnOutcomeForEachAnswer() {
        var pads = shownPads(AnswerPads.Mode.ONE);

        assertThatIllegalArgumentException().isThrownBy(() -> pads.reveal(Map.of("id-abm", Outcome.RIGHT)));
    }
}
