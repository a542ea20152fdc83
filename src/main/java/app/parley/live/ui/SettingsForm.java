package app.parley.live.ui;

import app.parley.live.GamePlan;
import app.parley.live.GameSettings;
import app.parley.live.Pace;
import app.parley.live.ScoringRule;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClassId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a game is played: three choices in sight, the rest folded away. */
final class SettingsForm extends Div {

    private static final List<Integer> READING_SECONDS = List.of(0, 3, 5, 8, 12, 20);

    private final RadioButtonGroup<ScoringRule> scoring = new RadioButtonGroup<>();
    private final Paragraph formula = new Paragraph();
    private final Select<Pace> pace = new Select<>();
    private final Select<SchoolClass> schoolClass = new Select<>();
    private final Select<Integer> reading = new Select<>();
    private final Checkbox changeable = new Checkbox(getTranslation("live.new.changeable"));
    private final Checkbox finish = new Checkbox(getTranslation("live.new.finish"));
    private final Checkbox lateJoin = new Checkbox(getTranslation("live.new.late-join"));
    private final Checkbox freeNames = new Checkbox(getTranslation("live.new.free-names"));
    private final Checkbox streak = new Checkbox(getTranslation("live.new.streak"));
    private final TextField teams = new TextField(getTranslation("live.new.teams"));
    private final IntegerField goal = new IntegerField(getTranslation("live.new.goal"));
    private int questions;

    SettingsForm(GameSettings settings, List<SchoolClass> classes) {
        addClassNames("card", "card--pad", "stack", "ng-how");
        var row = new Div(pace(settings), schoolClass(classes), goal(settings));
        row.addClassName("nq-group");
        add(scoring(settings), formula, row, more(settings));
        showFormula();
    }

    private Component scoring(GameSettings settings) {
        scoring.setLabel(getTranslation("live.new.scoring"));
        scoring.setItems(ScoringRule.values());
        scoring.setItemLabelGenerator(rule -> getTranslation("live.scoring." + LiveWords.word(rule)) + " "
                + LiveWords.sentence(rule));
        scoring.setValue(settings.scoring());
        scoring.addValueChangeListener(_ -> showFormula());
        scoring.setTestId("scoring");
        formula.addClassNames("ng-formula");
        formula.setId("formula");
        return scoring;
    }

    private Component pace(GameSettings settings) {
        pace.setLabel(getTranslation("live.new.pace"));
        pace.setItems(Pace.values());
        pace.setItemLabelGenerator(one -> getTranslation("live.pace." + LiveWords.word(one)));
        pace.setValue(settings.pace());
        pace.addValueChangeListener(_ -> showFormula());
        pace.setTestId("pace");
        return pace;
    }

    private Component schoolClass(List<SchoolClass> classes) {
        schoolClass.setLabel(getTranslation("live.new.class"));
        schoolClass.setItems(classes);
        schoolClass.setEmptySelectionAllowed(true);
        schoolClass.setEmptySelectionCaption(getTranslation("live.new.class.none"));
        schoolClass.setItemLabelGenerator(one -> one == null ? getTranslation("live.new.class.none") : one.name().text());
        schoolClass.setVisible(!classes.isEmpty());
        schoolClass.setHelperText(getTranslation("live.new.class.names", GamePlan.DAYS_NAMED));
        schoolClass.setTestId("class");
        return schoolClass;
    }

    private Component goal(GameSettings settings) {
        goal.setMin(1);
        goal.setMax(100);
        goal.setStepButtonsVisible(true);
        goal.setValue(settings.goalPercent());
        goal.setTestId("goal");
        return goal;
    }

    private Component more(GameSettings settings) {
        reading.setLabel(getTranslation("live.new.reading"));
        var seconds = (int) settings.readingTime().toSeconds();
        reading.setItems(Stream.concat(READING_SECONDS.stream(), Stream.of(seconds)).distinct().sorted().toList());
        reading.setItemLabelGenerator(one -> getTranslation("live.new.reading.seconds", one));
        reading.setValue(seconds);
        changeable.setValue(settings.changeable());
        finish.setValue(settings.finishWhenAllAnswered());
        lateJoin.setValue(settings.lateJoin());
        freeNames.setValue(settings.freeNames());
        streak.setValue(settings.streakBonus());
        teams.setValue(String.join(", ", settings.teams()));
        teams.setHelperText(getTranslation("live.new.teams.hint", GameSettings.MAX_TEAMS));
        teams.setMaxLength(GameSettings.MAX_TEAMS * (GameSettings.MAX_TEAM_NAME + 2));
        teams.setManualValidation(true);
        teams.setTestId("teams");
        var boxes = new Div(changeable, finish, lateJoin, freeNames, streak);
        boxes.addClassName("ng-boxes");
        var fields = new Div(reading, teams);
        fields.addClassName("nq-group");
        var details = new Details(getTranslation("live.new.more"), boxes, fields);
        details.setTestId("more");
        return details;
    }

    /** How many questions there will be: the formula depends on it. */
    void setQuestions(int questions) {
        this.questions = Math.max(1, questions);
        showFormula();
    }

    private void showFormula() {
        boolean calm = scoring.getValue() == ScoringRule.CALM;
        formula.setText(LiveWords.formula(scoring.getValue(), Math.max(1, questions)));
        formula.setVisible(!calm);
        pace.setVisible(!calm);
        goal.setVisible(calm);
        streak.setVisible(!calm);
        teams.setVisible(!calm);
    }

    /** What was chosen; empty if something has to be mended first, which is then marked. */
    Optional<GameSettings> settings() {
        var names = Arrays.stream(teams.getValue().split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
        boolean fit = names.isEmpty() || names.size() > 1 && names.size() <= GameSettings.MAX_TEAMS
                && names.stream().distinct().count() == names.size()
                && names.stream().allMatch(name -> name.length() <= GameSettings.MAX_TEAM_NAME);
        teams.setErrorMessage(fit ? "" : getTranslation("live.new.teams.unfit", GameSettings.MAX_TEAMS, GameSettings.MAX_TEAM_NAME));
        teams.setInvalid(!fit);
        var percent = goal.getValue();
        if (!fit || goal.isVisible() && (percent == null || percent < 1 || percent > 100)) {
            return Optional.empty();
        }
        return Optional.of(new GameSettings(scoring.getValue(), pace.getValue(), Duration.ofSeconds(reading.getValue()),
                changeable.getValue(), finish.getValue(), lateJoin.getValue(), freeNames.getValue(), streak.getValue(),
                percent == null ? GameSettings.standard().goalPercent() : percent, names));
    }

    /** Chooses a class; one that is not among them changes nothing. */
    void choose(SchoolClassId id) {
        schoolClass.getListDataView().getItems().filter(one -> one.id().equals(id)).findFirst().ifPresent(schoolClass::setValue);
    }

    Optional<SchoolClassId> schoolClass() {
        return schoolClass.getOptionalValue().map(SchoolClass::id);
    }
}
