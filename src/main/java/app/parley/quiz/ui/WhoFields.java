package app.parley.quiz.ui;

import app.parley.base.LearnerId;
import app.parley.people.ClassMember;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClasses;
import app.parley.quiz.Audience;
import app.parley.quiz.Homework;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which class, for whom of it, and what it is called. What an address names and is not there is not replaced by anything else: what
 * was meant for one pupil must not reach all.
 */
class WhoFields extends Div {

    private enum Reach { ALL, SOME }

    private final SchoolClasses classes;
    private final Select<SchoolClass> schoolClass = new Select<>();
    private final RadioButtonGroup<Reach> reach = new RadioButtonGroup<>();
    private final MultiSelectComboBox<ClassMember> learners = new MultiSelectComboBox<>();
    private final TextField title = new TextField();
    private boolean areGone;

    WhoFields(SchoolClasses classes, List<SchoolClass> mine, Command changed) {
        this.classes = classes;
        schoolClass.setItems(mine);
        schoolClass.setLabel(getTranslation("homework.new.class"));
        schoolClass.setItemLabelGenerator(one -> one.name().text());
        schoolClass.setTestId("class");
        schoolClass.addValueChangeListener(_ -> {
            showMembers(Set.of());
            changed.execute();
        });
        reach.setLabel(getTranslation("homework.new.for"));
        reach.setItems(Reach.values());
        reach.setItemLabelGenerator(one -> getTranslation("homework.new.for." + one.name().toLowerCase(Locale.ROOT)));
        reach.setTestId("reach");
        reach.addValueChangeListener(_ -> {
            learners.setVisible(reach.getValue() == Reach.SOME);
            changed.execute();
        });
        learners.setAriaLabel(getTranslation("homework.new.learners"));
        learners.setPlaceholder(getTranslation("homework.new.learners.none"));
        learners.setItemLabelGenerator(one -> one.name().text());
        learners.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        learners.setWidthFull();
        learners.setTestId("for");
        learners.addValueChangeListener(_ -> changed.execute());
        title.setLabel(getTranslation("homework.new.name"));
        title.setMaxLength(Homework.MAX_TITLE);
        title.setTestId("title");
        title.addValueChangeListener(_ -> changed.execute());
        var who = new Div(reach, learners);
        who.addClassName("nq-who");
        add(schoolClass, who, title);
        addClassNames("card", "card--pad", "nq-group");
    }

    /** @param usual the class if none was named */
    void show(HomeworkDraft draft, Optional<SchoolClass> usual) {
        schoolClass.setValue(draft.schoolClass().flatMap(classes::mine).or(() -> usual).orElse(null));
        var wanted = switch (draft.audience()) {
            case Audience.WholeClass() -> Set.<LearnerId>of();
            case Audience.Some(var chosen) -> chosen;
        };
        reach.setValue(draft.audience() instanceof Audience.Some ? Reach.SOME : Reach.ALL);
        learners.setVisible(reach.getValue() == Reach.SOME);
        showMembers(wanted);
        areGone = !wanted.isEmpty() && learners.isEmpty();
        title.setValue(draft.title());
    }

    /** @param chosen for whom it is; whoever is not in the class is left out */
    private void showMembers(Set<LearnerId> chosen) {
        areGone = false;
        var members = schoolClass.getOptionalValue().map(one -> classes.members(one.id())).orElse(List.of());
        learners.setItems(members);
        learners.setValue(members.stream().filter(member -> chosen.contains(member.learner())).collect(Collectors.toSet()));
    }

    void setUsualTitle(String usual) {
        title.setPlaceholder(usual);
    }

    /** What has to be chosen before it can be given to anybody, as the key of a sentence. */
    Optional<String> missing() {
        if (schoolClass.isEmpty()) {
            return Optional.of("homework.new.class.none");
        }
        return audience() instanceof Audience.Some(var chosen) && chosen.isEmpty()
                ? Optional.of(areGone ? "homework.trouble.nobody" : "homework.new.learners.choose") : Optional.empty();
    }

    Optional<SchoolClass> schoolClass() {
        return schoolClass.getOptionalValue();
    }

    Audience audience() {
        return reach.getValue() == Reach.SOME ? Audience.some(learners.getValue().stream().map(ClassMember::learner).toList())
                : Audience.wholeClass();
    }

    String title() {
        return title.getValue();
    }
}
