package app.parley.study.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.TaskKind;
import app.parley.base.Rating;
import app.parley.study.StudySettings;
import app.parley.study.StudySettings.Model;
import app.parley.study.memory.EasyDay;
import app.parley.study.memory.Settings;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsViewTest extends LearnerViewTest {

    private IntegerField number(String id) {
        return find(IntegerField.class).withId(id).single();
    }

    private TextField text(String id) {
        return find(TextField.class).withId(id).single();
    }

    private String outcome() {
        return find(Paragraph.class).withId("outcome").single().getText();
    }

    private String cost() {
        return find(Paragraph.class).withId("cost").single().getText();
    }

    private StudySettings stored() {
        return study.settings(learner());
    }

    @Test
    @SuppressWarnings("unchecked")
    void everythingCanBeChangedAndIsKept() {
        open("study/settings");
        number("retention").setValue(85);
        number("new").setValue(0);
        number("reviews").setValue(9_999);
        number("maximum").setValue(365);
        number("leech").setValue(0);
        text("learning").setValue("30s 1d");
        text("relearning").setValue("");
        find(RadioButtonGroup.class).withId("model").single().setValue(Model.FSRS_7);
        find(RadioButtonGroup.class).withId("buttons").single().setValue(true);
        find(Checkbox.class).withId("intervals").single().setValue(false);
        find(Checkbox.class).withId("typing").single().setValue(true);
        find(Select.class).withId("day-7").single().setValue(EasyDay.MINIMUM);

        press("save");

        assertThat(outcome()).isEqualTo("Saved.");
        assertThat(stored()).isEqualTo(new StudySettings(Model.FSRS_7, List.of(),
                new Settings(0.85, List.of(Duration.ofSeconds(30), Duration.ofDays(1)), List.of(), 365, true),
                Map.of(DayOfWeek.SUNDAY, EasyDay.MINIMUM), 0, 9_999, 0, true, false, true));
        open("progress");
        open("study/settings");
        assertThat(number("retention").getValue()).isEqualTo(85);
        assertThat(text("learning").getValue()).isEqualTo("30s 1d");
        assertThat(find(Select.class).withId("day-7").single().getValue()).isEqualTo(EasyDay.MINIMUM);
    }

    @ParameterizedTest
    @CsvSource({"retention, 69", "retention, 100", "retention,", "new, -1", "reviews, 10000", "maximum, 0", "maximum, 36501", "leech, -1"})
    void aNumberOutOfBoundsIsNotSaved(String field, Integer value) {
        open("study/settings");
        number("new".equals(field) ? "reviews" : "new").setValue(7);
        number(field).setValue(value);

        press("save");

        assertThat(number(field).isInvalid()).isTrue();
        assertThat(number(field).getErrorMessage()).startsWith("Please enter a whole number from ");
        assertThat(outcome()).startsWith("Not saved");
        assertThat(stored()).isEqualTo(StudySettings.DEFAULT);
    }

    @Test
    void whatWasWrongCanBePutRight() {
        open("study/settings");
        text("learning").setValue("soon");
        press("save");
        assertThat(text("learning").getErrorMessage()).contains("such as 1m 10m");

        text("learning").setValue("5m");
        press("save");

        assertThat(outcome()).isEqualTo("Saved.");
        assertThat(stored().memory().learningSteps()).containsExactly(Duration.ofMinutes(5));
    }

    @Test
    void theCostOfRememberingMoreIsSaid() {
        open("study/settings");
        assertThat(cost()).startsWith("As usual");

        number("retention").setValue(95);
        assertThat(cost()).startsWith("About 2.5 times as many reviews as at 90 %; 5 cards in a hundred forgotten");

        number("retention").setValue(80);
        assertThat(cost()).matches("About 0\\.\\d times as many reviews as at 90 %; 20 cards .*");
        number("retention").setValue(10);
        assertThat(cost()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void weightsOfOneModelAreNotGivenToTheOther() {
        var standard = StudySettings.DEFAULT;
        var weights = List.of(0.3, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);
        study.change(learner(), new StudySettings(Model.FSRS_6, weights, standard.memory(), Map.of(), 20, 200, 8, false, true, false));
        open("study/settings");
        press("save");
        assertThat(stored().weights()).isEqualTo(weights);

        find(RadioButtonGroup.class).withId("model").single().setValue(Model.FSRS_7);
        press("save");

        assertThat(stored().weights()).isEmpty();
        assertThat(stored().model()).isEqualTo(Model.FSRS_7);
    }

    @Test
    void cardsFollowWhatWasChosen() {
        rate(TaskKind.SHORT_ANSWER, Rating.EASY);
        var interval = card(TaskKind.SHORT_ANSWER).state().interval();
        open("study/settings");
        number("retention").setValue(99);

        press("save");

        assertThat(card(TaskKind.SHORT_ANSWER).state().interval()).isLessThan(interval);
    }
}
