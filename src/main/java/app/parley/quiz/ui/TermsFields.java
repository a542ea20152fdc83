package app.parley.quiz.ui;

import app.parley.design.DateFields;
import app.parley.quiz.HomeworkTerms.Telling;
import app.parley.quiz.HomeworkTerms;
import app.parley.quiz.Way;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.Command;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** When and how a homework is done. What does not go together is not offered together. */
class TermsFields extends Div {

    private static final List<Integer> MINUTES = List.of(0, 5, 10, 15, 20, 30, 45, 60);
    private static final int STEP_MINUTES = 15;
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final DateTimePicker opens = picker("opens", "homework.opens");
    private final DateTimePicker closes = closing();
    private final Checkbox late = new Checkbox();
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>();
    private final Select<Integer> attempts = attempts();
    private final Select<Integer> minutes = new Select<>();
    private final RadioButtonGroup<Telling> telling = new RadioButtonGroup<>();

    TermsFields(Command changed) {
        opens.setHelperText(getTranslation("homework.opens.empty"));
        late.setLabel(getTranslation("homework.late"));
        late.setTestId("late");
        way.setLabel(getTranslation("quiz.new.way"));
        way.setItems(Way.values());
        way.setItemLabelGenerator(one -> getTranslation(one == Way.PRACTICE ? "quiz.way.practice.long" : "quiz.way.test.long"));
        way.setTestId("way");
        minutes.setLabel(getTranslation("quiz.new.minutes"));
        minutes.setItemLabelGenerator(one -> one == 0 ? getTranslation("quiz.new.minutes.none") : getTranslation("quiz.minutes", one));
        minutes.setTestId("minutes");
        telling.setLabel(getTranslation("homework.telling"));
        telling.setItems(Telling.values());
        telling.setItemLabelGenerator(one -> getTranslation(one == Telling.AFTER_EACH ? "homework.telling.each" : "homework.telling.closing"));
        telling.setTestId("telling");
        Stream.<HasValue<?, ?>>of(opens, closes, late, way, attempts, minutes, telling).forEach(field -> field.addValueChangeListener(_ -> {
            offer();
            changed.execute();
        }));
        addClassNames("card", "card--pad", "nq-group");
        add(opens, closes, late, way, attempts, minutes, telling);
    }

    private static DateTimePicker picker(String name, String labelKey) {
        var picker = DateFields.dress(new DateTimePicker());
        picker.setLabel(HomeworkWords.text(labelKey));
        picker.setDateAriaLabel(HomeworkWords.text("homework.time.date"));
        picker.setTimeAriaLabel(HomeworkWords.text("homework.time.time"));
        picker.setStep(Duration.ofMinutes(STEP_MINUTES));
        picker.setManualValidation(true);
        picker.setTestId(name);
        return picker;
    }

    /** A picker for when something closes. */
    static DateTimePicker closing() {
        return picker("closes", "homework.closes");
    }

    /** A choice of how often. */
    static Select<Integer> attempts() {
        var attempts = new Select<Integer>();
        attempts.setLabel(HomeworkWords.text("homework.new.attempts"));
        attempts.setItems(IntStream.rangeClosed(1, HomeworkTerms.AS_OFTEN_AS_LIKED).boxed().toList());
        attempts.setItemLabelGenerator(HomeworkWords::attempts);
        attempts.setTestId("attempts");
        return attempts;
    }

    private void offer() {
        boolean test = way.getValue() == Way.TEST;
        minutes.setVisible(test);
        telling.setVisible(test);
        late.setVisible(!test || telling.getValue() != Telling.AFTER_CLOSING);
    }

    void show(HomeworkDraft draft, LocalDateTime usualClosing) {
        opens.setValue(draft.opens().orElse(null));
        closes.setValue(draft.closes().orElse(usualClosing));
        late.setValue(draft.acceptsLate() || draft.telling() == Telling.AFTER_CLOSING);
        way.setValue(draft.quiz().way());
        attempts.setValue(draft.attempts());
        var limit = draft.quiz().timeLimit().map(time -> (int) time.toMinutes()).orElse(0);
        minutes.setItems(Stream.concat(MINUTES.stream(), Stream.of(limit)).distinct().sorted().toList());
        minutes.setValue(limit);
        telling.setValue(draft.telling());
        offer();
    }

    /** Nothing closes after the last day of its class. */
    void limit(Optional<LocalDate> lastDay) {
        limit(closes, lastDay);
    }

    /** See {@link #limit(Optional)}. */
    static void limit(DateTimePicker closing, Optional<LocalDate> lastDay) {
        closing.setMax(lastDay.map(day -> day.atTime(LAST_MINUTE)).orElse(null));
    }

    Optional<LocalDateTime> opens() {
        return opens.getOptionalValue();
    }

    Optional<LocalDateTime> closes() {
        return closes.getOptionalValue();
    }

    boolean acceptsLate() {
        return late.getValue();
    }

    Way way() {
        return way.getValue();
    }

    int attemptsAllowed() {
        return attempts.getValue();
    }

    Optional<Duration> timeLimit() {
        return way() == Way.TEST && minutes.getValue() > 0 ? Optional.of(Duration.ofMinutes(minutes.getValue())) : Optional.empty();
    }

    Telling telling() {
        return telling.getValue();
    }
}
