package app.parley.quiz.ui;

import app.parley.bank.Bank;
import app.parley.bank.BankContent;
import app.parley.design.BrowserZone;
import app.parley.design.ButtonStyle;
import app.parley.design.EmptyState;
import app.parley.design.LiveRegion;
import app.parley.design.PageHead;
import app.parley.people.SchoolClass;
import app.parley.people.SchoolClasses;
import app.parley.people.Teacher;
import app.parley.quiz.Attempt;
import app.parley.quiz.Audience;
import app.parley.quiz.HomeworkException;
import app.parley.quiz.HomeworkOrder;
import app.parley.quiz.HomeworkService;
import app.parley.quiz.HomeworkTerms;
import app.parley.quiz.QuizOrder;
import app.parley.quiz.WallTime;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

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
    private final WhoFields who;
    private final TermsFields terms = new TermsFields(this::changed);
    private final LiveRegion fits = new LiveRegion();
    private final Button assign = ButtonStyle.PRIMARY.large(new Button());
    private HomeworkDraft asked = HomeworkDraft.of(QueryParameters.empty());
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
        assign.setTestId("assign");
        assign.addClickListener(_ -> assign());
        assign.setDisableOnClick(true);
        var end = new Div(assign, fits);
        end.addClassName("qz-end");
        var mine = classes.mine();
        who = new WhoFields(classes, mine, this::changed);
        var head = new PageHead(getTranslation("homework.new.title"));
        if (mine.isEmpty()) {
            add(head, new EmptyState(getTranslation("homework.no-class"), getTranslation("homework.no-class.why"),
                    ButtonStyle.PRIMARY.on(new Anchor("teach", getTranslation("homework.no-class.action")))));
        } else {
            add(head.withLead(getTranslation("homework.new.lead")), who, material, terms, end);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        asked = HomeworkDraft.of(parameters);
        reading = true;
        // A class that is not there, or not the teacher's, is not another one.
        var first = parameters.getParameters("class").isEmpty() ? classes.mine().stream().findFirst() : Optional.<SchoolClass>empty();
        who.show(asked, first);
        material.show(asked);
        terms.show(asked, usualClosing().atTime(USUAL_TIME));
        reading = false;
        show();
    }

    private LocalDate usualClosing() {
        var usual = LocalDate.ofInstant(clock.instant(), zone).plusDays(USUAL_DAYS);
        return who.schoolClass().map(SchoolClass::endsOn).filter(usual::isAfter).orElse(usual);
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
        terms.limit(who.schoolClass().map(SchoolClass::endsOn));
        who.setUsualTitle(usualTitle(draft));
        int found = homework.fitting(draft.questions(), draft.quiz().selection());
        int taken = draft.questions().isEmpty() ? Math.min(found, draft.quiz().count()) : found;
        var missing = found == 0 ? Optional.of("homework.trouble.nothing-to-ask") : who.missing();
        fits.setText(missing.map(this::getTranslation).orElseGet(() -> getTranslation("homework.new.fits", taken, found)));
        assign.setText(switch (draft.audience()) {
            case Audience.WholeClass() -> getTranslation("homework.new.assign");
            case Audience.Some(var learners) -> getTranslation("homework.new.assign.some", learners.size());
        });
        assign.setEnabled(missing.isEmpty());
    }

    private HomeworkDraft draft() {
        var schoolClass = who.schoolClass().map(SchoolClass::id);
        return new HomeworkDraft(schoolClass, material.questions(),
                new QuizOrder(material.selection(), terms.way(), material.count(), terms.timeLimit()),
                // A session was of that class.
                who.audience(), asked.follows().filter(_ -> schoolClass.equals(asked.schoolClass())), who.title(),
                terms.attemptsAllowed(), terms.opens(), terms.closes(), terms.acceptsLate(), terms.telling());
    }

    private String usualTitle(HomeworkDraft draft) {
        return draft.questions().isEmpty()
                ? QuizWords.subject(new Attempt.Subject(draft.quiz().selection().titles(bank), false))
                : getTranslation("homework.new.named", draft.questions().size());
    }

    private void assign() {
        try {
            var made = homework.assign(who.schoolClass().orElseThrow().id(), order(draft()));
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
                draft.quiz().selection(), draft.quiz().count(), draft.audience(), draft.follows(),
                new HomeworkTerms(draft.quiz().way(), opensAt, closesAt, draft.attempts(), draft.quiz().timeLimit(),
                        draft.acceptsLate(), draft.telling()));
    }
}
