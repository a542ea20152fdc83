package app.parley.quiz.ui;

import app.parley.bank.Bank;
import app.parley.bank.BankContent;
import app.parley.base.LearnerId;
import app.parley.design.BrowserZone;
import app.parley.design.ButtonStyle;
import app.parley.design.EmptyState;
import app.parley.design.LiveRegion;
import app.parley.design.PageHead;
import app.parley.people.ClassMember;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClasses;
import app.parley.people.Teacher;
import app.parley.quiz.Attempt;
import app.parley.quiz.Homework;
import app.parley.quiz.HomeworkException;
import app.parley.quiz.HomeworkOrder;
import app.parley.quiz.HomeworkService;
import app.parley.quiz.HomeworkTerms;
import app.parley.quiz.QuizOrder;
import app.parley.quiz.WallTime;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a class is to do, by when and how. All of it stands in the address. */
@Route(HomeworkAddress.NEW)
@PageTitle("homework.new.title")
@RolesAllowed(Teacher.ROLE)
class NewHomeworkView extends Div implements BeforeEnterObserver {

    private static final int USUAL_DAYS = 7;
    private static final LocalTime USUAL_TIME = LocalTime.of(20, 0);

    private final HomeworkService homework;
    private final SchoolClasses classes;
    private final BankContent bank;
    private final Clock clock;
    private final ZoneId zone = BrowserZone.current();
    private final MaterialFields material;
    private final Select<SchoolClass> schoolClass = new Select<>();
    private final MultiSelectComboBox<ClassMember> learners = new MultiSelectComboBox<>();
    private final TextField title = new TextField();
    private final TermsFields terms = new TermsFields(this::changed);
    private final LiveRegion fits = new LiveRegion();
    private final Button assign = ButtonStyle.PRIMARY.large(new Button());
    private boolean reading;

    NewHomeworkView(HomeworkService homework, SchoolClasses classes, Bank bank, Clock clock) {
        this.homework = homework;
        this.classes = classes;
        this.bank = bank.current();
        this.clock = clock;
        material = new MaterialFields(this.bank, this::changed);
        addClassName("stack");
        fits.removeClassName("vh");
        fits.setId("fits");
        assign.setText(getTranslation("homework.new.assign"));
        assign.setTestId("assign");
        assign.addClickListener(_ -> assign());
        assign.setDisableOnClick(true);
        var end = new Div(assign, fits);
        end.addClassName("qz-end");
        var mine = classes.mine();
        schoolClass.setItems(mine);
        var head = new PageHead(getTranslation("homework.new.title"));
        if (mine.isEmpty()) {
            add(head, new EmptyState(getTranslation("homework.no-class"), getTranslation("homework.no-class.why"),
                    ButtonStyle.PRIMARY.on(new Anchor("teach", getTranslation("homework.no-class.action")))));
        } else {
            add(head.withLead(getTranslation("homework.new.lead")), who(), material, terms, end);
        }
    }

    private Component who() {
        schoolClass.setLabel(getTranslation("homework.new.class"));
        schoolClass.setItemLabelGenerator(one -> one.name().text());
        schoolClass.setTestId("class");
        schoolClass.addValueChangeListener(_ -> {
            showMembers(Set.of());
            changed();
        });
        learners.setLabel(getTranslation("homework.new.for"));
        learners.setPlaceholder(getTranslation("homework.new.for.all"));
        learners.setItemLabelGenerator(one -> one.name().text());
        learners.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        learners.setTestId("for");
        learners.addValueChangeListener(_ -> changed());
        title.setLabel(getTranslation("homework.new.name"));
        title.setMaxLength(Homework.MAX_TITLE);
        title.setTestId("title");
        title.addValueChangeListener(_ -> changed());
        var group = new Div(schoolClass, learners, title);
        group.addClassNames("card", "card--pad", "nq-group");
        return group;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var draft = HomeworkDraft.of(event.getLocation().getQueryParameters());
        reading = true;
        var mine = classes.mine();
        mine.stream().filter(one -> draft.schoolClass().filter(one.id()::equals).isPresent()).findFirst()
                .or(() -> mine.stream().findFirst()).ifPresent(schoolClass::setValue);
        showMembers(draft.learners());
        title.setValue(draft.title());
        material.show(draft);
        var usual = LocalDateTime.ofInstant(clock.instant(), zone).toLocalDate().plusDays(USUAL_DAYS).atTime(USUAL_TIME);
        terms.show(draft, usual);
        reading = false;
        show();
    }

    /** @param chosen for whom it is; whoever is not in the class is left out */
    private void showMembers(Set<LearnerId> chosen) {
        var members = schoolClass.getOptionalValue().map(one -> classes.members(one.id())).orElse(List.of());
        learners.setItems(members);
        learners.setValue(members.stream().filter(member -> chosen.contains(member.learner())).collect(Collectors.toSet()));
    }

    private void changed() {
        if (!reading) {
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null,
                    new Location(HomeworkAddress.NEW, draft().parameters())));
            show();
        }
    }

    private void show() {
        var draft = draft();
        title.setPlaceholder(usualTitle(draft));
        int found = homework.fitting(draft.questions(), draft.quiz().selection());
        int asked = draft.questions().isEmpty() ? Math.min(found, draft.quiz().count()) : found;
        fits.setText(found == 0 ? getTranslation("homework.trouble.nothing-to-ask") : getTranslation("homework.new.fits", asked, found));
        assign.setEnabled(found > 0 && schoolClass.getOptionalValue().isPresent());
    }

    private HomeworkDraft draft() {
        return new HomeworkDraft(schoolClass.getOptionalValue().map(SchoolClass::id), material.questions(),
                new QuizOrder(material.selection(), terms.way(), material.count(), terms.timeLimit()),
                learners.getValue().stream().map(ClassMember::learner).collect(Collectors.toSet()), title.getValue(),
                terms.attemptsAllowed(), terms.opens(), terms.closes(), terms.acceptsLate(), terms.telling());
    }

    private String usualTitle(HomeworkDraft draft) {
        return draft.questions().isEmpty()
                ? QuizWords.subject(new Attempt.Subject(draft.quiz().selection().titles(bank), false))
                : getTranslation("homework.new.named", draft.questions().size());
    }

    private void assign() {
        try {
            var made = homework.assign(schoolClass.getValue().id(), order(draft()));
            getUI().ifPresent(ui -> ui.navigate(HomeworkAddress.of(made)));
        } catch (HomeworkException e) {
            fits.setText(getTranslation(e.messageKey()));
            assign.setEnabled(true);
        }
    }

    private HomeworkOrder order(HomeworkDraft draft) {
        var opensAt = draft.opens().map(shown -> WallTime.opening(shown, zone)).orElseGet(clock::instant);
        // An empty field closes at once, which is refused with a sentence.
        var closesAt = draft.closes().map(shown -> WallTime.closing(shown, zone)).orElse(opensAt);
        return new HomeworkOrder(draft.title().isBlank() ? usualTitle(draft) : draft.title(), draft.questions(),
                draft.quiz().selection(), draft.quiz().count(), draft.learners(),
                new HomeworkTerms(draft.quiz().way(), opensAt, closesAt, draft.attempts(), draft.quiz().timeLimit(),
                        draft.acceptsLate(), draft.telling()));
    }
}
