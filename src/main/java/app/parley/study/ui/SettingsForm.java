package app.parley.study.ui;

import app.parley.study.StudySettings;
import app.parley.study.StudySettings.Model;
import app.parley.study.memory.EasyDay;
import app.parley.study.memory.Settings;
import app.parley.study.progress.Workload;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Fields for all that a learner can choose about studying. {@link #read} checks them and says what is wrong. */
final class SettingsForm extends Div {

    private final StudySettings before;
    private final IntegerField retention = number("retention", Numbers.points(Settings.LEAST_RETENTION), Numbers.points(Settings.MOST_RETENTION));
    private final Paragraph cost = new Paragraph();
    private final IntegerField newPerDay = number("new", 0, StudySettings.MOST_PER_DAY);
    private final IntegerField reviewsPerDay = number("reviews", 0, StudySettings.MOST_PER_DAY);
    private final RadioButtonGroup<Boolean> buttons = new RadioButtonGroup<>();
    private final Checkbox intervals = new Checkbox(getTranslation("study.settings.intervals"));
    private final Checkbox typing = new Checkbox(getTranslation("study.settings.typing"));
    private final TextField learning = steps("learning");
    private final TextField relearning = steps("relearning");
    private final IntegerField maximum = number("maximum", 1, Settings.MOST_DAYS);
    private final IntegerField leech = number("leech", 0, StudySettings.MOST_PER_DAY);
    private final Map<DayOfWeek, Select<EasyDay>> days = new EnumMap<>(DayOfWeek.class);
    private final RadioButtonGroup<Model> model = new RadioButtonGroup<>();
    private final List<TextFieldBase<?, ?>> wrong = new ArrayList<>();

    SettingsForm(StudySettings settings) {
        before = settings;
        addClassName("sections");
        model.setLabel(getTranslation("study.settings.model"));
        model.setItems(Model.values());
        model.setItemLabelGenerator(each -> getTranslation("study.settings.model." + each.name().toLowerCase(Locale.ROOT)));
        model.setHelperText(getTranslation("study.settings.model.help"));
        model.setId("model");
        buttons.setLabel(getTranslation("study.settings.buttons"));
        buttons.setItems(false, true);
        buttons.setItemLabelGenerator(four -> getTranslation(four ? "study.settings.buttons.four" : "study.settings.buttons.two"));
        buttons.setId("buttons");
        intervals.setId("intervals");
        typing.setId("typing");
        cost.addClassNames("small", "quiet");
        cost.setId("cost");
        cost.getElement().setAttribute("aria-live", "polite");
        retention.setSuffixComponent(new Div("%"));
        retention.setValueChangeMode(ValueChangeMode.LAZY);
        retention.addValueChangeListener(_ -> showCost());
        model.addValueChangeListener(_ -> showCost());
        add(part("study.settings.part.memory", retention, cost, model),
                part("study.settings.part.day", newPerDay, reviewsPerDay, easyDays()),
                part("study.settings.part.card", buttons, intervals, typing),
                part("study.settings.part.steps", learning, relearning, maximum, leech));
        fill(settings);
    }

    private void fill(StudySettings settings) {
        retention.setValue((int) Numbers.points(settings.memory().retention()));
        model.setValue(settings.model());
        newPerDay.setValue(settings.newPerDay());
        reviewsPerDay.setValue(settings.reviewsPerDay());
        days.forEach((day, field) -> field.setValue(settings.easyDays().getOrDefault(day, EasyDay.NORMAL)));
        buttons.setValue(settings.fourRatings());
        intervals.setValue(settings.showsIntervals());
        typing.setValue(settings.typing());
        learning.setValue(StepsText.text(settings.memory().learningSteps()));
        relearning.setValue(StepsText.text(settings.memory().relearningSteps()));
        maximum.setValue(settings.memory().maximumInterval());
        leech.setValue(settings.leechThreshold());
    }

    private IntegerField number(String name, long least, long most) {
        var field = new IntegerField(getTranslation("study.settings." + name));
        field.setId(name);
        field.setMin((int) least);
        field.setMax((int) most);
        field.setStepButtonsVisible(true);
        field.setHelperText(getTranslation("study.settings." + name + ".help"));
        field.setManualValidation(true);
        return field;
    }

    private TextField steps(String name) {
        var field = new TextField(getTranslation("study.settings." + name));
        field.setId(name);
        field.setMaxLength(StepsText.MAX_LENGTH);
        field.setHelperText(getTranslation("study.settings." + name + ".help"));
        field.setManualValidation(true);
        return field;
    }

    private Component easyDays() {
        var fields = new Div();
        fields.addClassName("st-days");
        fields.getElement().setAttribute("role", "group");
        fields.getElement().setAttribute("aria-label", getTranslation("study.settings.days"));
        for (var day : DayOfWeek.values()) {
            var field = new Select<EasyDay>();
            field.setLabel(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            field.setItems(EasyDay.NORMAL, EasyDay.REDUCED, EasyDay.MINIMUM);
            field.setItemLabelGenerator(each -> getTranslation("study.settings.day." + each.name().toLowerCase(Locale.ROOT)));
            field.setId("day-" + day.getValue());
            days.put(day, field);
            fields.add(field);
        }
        var help = new Paragraph(getTranslation("study.settings.days.help"));
        help.addClassNames("small", "quiet");
        return new Div(help, fields);
    }

    private Section part(String titleKey, Component... fields) {
        var section = new Section(new H2(getTranslation(titleKey)));
        section.add(fields);
        section.addClassNames("card", "card--pad", "stack", "st-part");
        return section;
    }

    private void showCost() {
        var percent = retention.getValue();
        if (percent == null || percent < retention.getMin() || percent > retention.getMax() || model.getValue() == null) {
            cost.setText("");
            return;
        }
        double share = percent / 100.0;
        double times = Workload.of(withModel(before, model.getValue()).memoryModel(), share);
        cost.setText(share == Workload.USUAL ? getTranslation("study.settings.cost.usual")
                : getTranslation(share > Workload.USUAL ? "study.settings.cost.more" : "study.settings.cost.less", times,
                        Numbers.points(Workload.USUAL), Numbers.points(1 - share)));
    }

    /** Weights that were fitted for one model mean nothing to the other. */
    private static StudySettings withModel(StudySettings settings, Model model) {
        return model == settings.model() ? settings : settings.withModel(model);
    }

    /** What was chosen; empty if something is wrong, which then stands below its field, and the first of these has the focus. */
    Optional<StudySettings> read() {
        wrong.clear();
        int percent = checked(retention);
        int fresh = checked(newPerDay);
        int reviews = checked(reviewsPerDay);
        var learningSteps = checked(learning);
        var relearningSteps = checked(relearning);
        int longest = checked(maximum);
        int lapses = checked(leech);
        if (!wrong.isEmpty()) {
            wrong.getFirst().focus();
            return Optional.empty();
        }
        var easyDays = new EnumMap<DayOfWeek, EasyDay>(DayOfWeek.class);
        days.forEach((day, field) -> {
            if (field.getValue() != EasyDay.NORMAL) {
                easyDays.put(day, field.getValue());
            }
        });
        var base = withModel(before, model.getValue());
        var memory = new Settings(percent / 100.0, learningSteps, relearningSteps, longest, before.memory().fuzz());
        return Optional.of(new StudySettings(base.model(), base.weights(), memory, easyDays, fresh, reviews, lapses, buttons.getValue(),
                intervals.getValue(), typing.getValue()));
    }

    private int checked(IntegerField field) {
        var number = field.getValue();
        boolean fits = number != null && number >= field.getMin() && number <= field.getMax();
        say(field, fits, getTranslation("study.settings.wrong.number", field.getMin(), field.getMax()));
        return fits ? number : field.getMin();
    }

    private List<Duration> checked(TextField field) {
        var steps = StepsText.parse(field.getValue());
        say(field, steps.isPresent(), getTranslation("study.settings.wrong.steps", Settings.MOST_STEPS));
        return steps.orElse(List.of());
    }

    private void say(TextFieldBase<?, ?> field, boolean fits, String sentence) {
        field.setErrorMessage(fits ? "" : sentence);
        field.setInvalid(!fits);
        if (!fits) {
            wrong.add(field);
        }
    }
}
