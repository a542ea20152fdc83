package app.parley.study.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.TaskKind;
import app.parley.base.Rating;
import app.parley.study.Exam;
import app.parley.study.ExamService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExamViewTest extends LearnerViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private ExamService exams;

    private <T extends Component> T one(Class<T> type, String testId) {
        return find(type).withAttribute("data-testid", testId).single();
    }

    private boolean has(Class<? extends Component> type, String testId) {
        return find(type).withAttribute("data-testid", testId).exists();
    }

    private void fill(LocalDate day, int minutes) {
        one(DatePicker.class, "day").setValue(day);
        one(IntegerField.class, "minutes").setValue(minutes);
        test(one(Button.class, "save")).click();
    }

    private String finding() {
        return find(H2.class, one(Div.class, "forecast")).single().getText();
    }

    private Optional<Exam> stored() {
        return exams.exam(learner(), ZoneId.systemDefault());
    }

    @Test
    void aPlanIsKeptAndSaysWhatWillBeKnown() {
        open("study/exam");
        fill(TODAY.plusDays(30), 20);

        assertThat(finding()).isEqualTo("20 minutes a day will do.");
        assertThat(find(Paragraph.class, one(Div.class, "forecast")).first().getText()).startsWith("You would recall about 0 of ");
        assertThat(stored()).map(Exam::minutesPerDay).contains(20);
        assertThat(one(Anchor.class, "session").getHref()).isEqualTo("study/session?of=exam");
        open("study/exam");
        assertThat(one(DatePicker.class, "day").getValue()).isEqualTo(TODAY.plusDays(30));
    }

    @Test
    void itSaysWhenThereIsNotEnoughTimeLeft() {
        open("study/exam");
        fill(TODAY.plusDays(1), 20);

        assertThat(finding()).isEqualTo("There is not enough time left for 90 %.");
    }

    @Test
    void aDayThatIsOverAndMinutesThatAreNoneAreSentBack() {
        open("study/exam");
        fill(TODAY, 20);
        assertThat(one(DatePicker.class, "day").isInvalid()).isTrue();
        fill(TODAY.plusDays(3), 0);
        assertThat(one(IntegerField.class, "minutes").isInvalid()).isTrue();
        fill(TODAY.plusYears(5), 20);

        assertThat(one(DatePicker.class, "day").isInvalid()).isTrue();
        assertThat(stored()).isEmpty();
    }

    @Test
    void aPlanCanBeGivenUp() {
        rate(TaskKind.SHORT_ANSWER, Rating.GOOD);
        open("study/exam");
        fill(TODAY.plusDays(30), 20);

        test(one(Button.class, "drop")).click();

        assertThat(stored()).isEmpty();
        assertThat(has(Anchor.class, "session")).isFalse();
        assertThat(card(TaskKind.SHORT_ANSWER).isNew()).isFalse();
    }

    @Test
    void itsSessionAsksACard() {
        open("study/exam");
        fill(TODAY.plusDays(30), 20);

        open("study/session?of=exam");

        assertThat(find(H1.class).exists()).isTrue();
    }
}
