package app.parley.study.ui;

import app.parley.bank.Response;
import app.parley.bank.ui.ReadingRoomRule;
import app.parley.base.Rating;
import app.parley.base.StudyDay;
import app.parley.design.BrowserZone;
import app.parley.design.ButtonStyle;
import app.parley.design.EmptyState;
import app.parley.design.FocusedView;
import app.parley.people.Notebooks;
import app.parley.record.NotStoredException;
import app.parley.study.Card;
import app.parley.study.CardAction;
import app.parley.study.ExamService;
import app.parley.study.Previews;
import app.parley.study.QuestionReports;
import app.parley.study.StudyService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Cards, one at a time. The page holds no state that counts: a rating is stored before the next card comes, and a reload
 * goes on where it was.
 */
@Route(StudyAddress.SESSION)
@PageTitle("study.session.title")
@AnonymousAllowed
class SessionView extends Div implements BeforeEnterObserver, FocusedView, CardStage.Owner {

    private static final Logger log = LoggerFactory.getLogger(SessionView.class);

    private final StudyService study;
    private final ExamService exams;
    private final QuestionReports reports;
    private final Notebooks notebooks;
    private final Clock clock;
    private final ObjectProvider<ReadingRoomRule> rules;

    private final Desk desk = new Desk(this::hear);
    /** What became of the last step; in sight, and read aloud. */
    private final Paragraph notice = new Paragraph();
    private final Div place = new Div();
    private final SessionFoot foot = new SessionFoot(this::hear);
    private @Nullable StudyAddress address;
    private @Nullable Session session;
    private @Nullable RunBar bar;
    private @Nullable CardStage stage;

    SessionView(StudyService study, ExamService exams, QuestionReports reports, Notebooks notebooks, Clock clock, ObjectProvider<ReadingRoomRule> rules) {
        this.study = study;
        this.exams = exams;
        this.reports = reports;
        this.notebooks = notebooks;
        this.clock = clock;
        this.rules = rules;
        addClassName("rv-view");
        notice.addClassName("rv-note");
        notice.setTestId("notice");
        notice.getElement().setAttribute("role", "status");
        place.addClassName("rv-place");
        desk.add(notice, place, foot);
        add(desk);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = StudyAddress.read(event.getLocation().getQueryParameters(),
                () -> notebooks.current().flatMap(learner -> exams.session(learner, BrowserZone.current())));
        if (!mayTell()) {
            return;
        }
        session = new Session(study, notebooks, address, clock, BrowserZone.current());
        var first = session.first();
        if (first.isPresent()) {
            put(first.get());
        } else {
            event.forwardTo(StudyAddress.DONE, address.parameters());
        }
    }

    /** Whoever is in the middle of a test does not get to see answers. */
    @Override
    public boolean mayTell() {
        var test = rules.stream().flatMap(rule -> rule.detour().stream()).findFirst();
        test.ifPresent(path -> {
            place.removeAll();
            place.add(new EmptyState(getTranslation("study.closed"), getTranslation("study.closed.why"),
                    ButtonStyle.PRIMARY.on(new Anchor(path, getTranslation("study.closed.back")))));
            stage = null;
            foot.setVisible(false);
        });
        return test.isEmpty();
    }

    private void put(Asked asked) {
        stage = new CardStage(running(), asked, desk, this);
        place.removeAll();
        place.add(stage);
        foot.showFlag(asked.card().flagged());
        if (bar != null) {
            bar.show(running().done(), running().total());
        }
    }

    /** The next card, or the end. */
    private void goOn() {
        var next = running().next();
        if (next.isPresent()) {
            put(next.get());
            shown().focus();
        } else {
            leave();
        }
    }

    private void leave() {
        getUI().ifPresent(ui -> ui.navigate(StudyAddress.DONE, StudyAddress.of(whole().selection()).parameters()));
    }

    @Override
    public void rated(Asked asked, Rating rating, Optional<Response> given, Previews previews) {
        step(() -> {
            boolean wasAnswered = running().answer(asked, rating, given, previews);
            notice.setText(wasAnswered ? getTranslation("study.was-answered") : "");
            goOn();
        });
    }

    /** Something that is stored; where that fails, what is on the screen stays as it is. */
    private void step(Runnable work) {
        if (running().isOfAnotherNotebook()) {
            session = new Session(study, notebooks, whole(), clock, BrowserZone.current());
            notice.setText(getTranslation("study.other-notebook"));
            goOn();
            return;
        }
        try {
            work.run();
        } catch (NotStoredException e) {
            log.error("A step of a session was not stored: {}", e.getMessage());
            shown().sayTrouble(getTranslation("study.not-stored"));
        }
    }

    private void hear(Desk.Gesture gesture) {
        if (stage == null) {
            return;
        }
        switch (gesture) {
            case GO -> stage.go();
            case ONE -> stage.rateAt(1);
            case TWO -> stage.rateAt(2);
            case THREE -> stage.rateAt(3);
            case FOUR -> stage.rateAt(4);
            case SWIPE_LEFT -> stage.rate(Rating.AGAIN);
            case SWIPE_RIGHT -> stage.rate(Rating.GOOD);
            case UNDO -> step(this::undo);
            case FLAG -> act(current().flagged() ? CardAction.Kind.UNFLAG : CardAction.Kind.FLAG, Optional.empty());
            case SET_ASIDE -> act(CardAction.Kind.BURY, Optional.of(new StudyDay(running().today().date().plusDays(1))));
            case MORE -> new CardMenu(current(), running().today(), this::act,
                    () -> new ReportDialog(reports, notebooks, running().cards().question(current().id())).open()).open();
            case HELP -> new KeySheet(desk, running().cards().settings().fourRatings()).open();
            case LEAVE -> { }
        }
    }

    private void undo() {
        running().undo().ifPresentOrElse(asked -> {
            put(asked);
            notice.setText(getTranslation("study.undone"));
            shown().focus();
        }, () -> notice.setText(getTranslation("study.undone.nothing")));
    }

    /** A mark leaves the card where it is; everything else takes it away. */
    private void act(CardAction.Kind kind, Optional<StudyDay> until) {
        step(() -> {
            var id = shown().asked().card().id();
            running().act(id, kind, until);
            notice.setText(getTranslation("study.acted." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-')));
            if (kind == CardAction.Kind.FLAG || kind == CardAction.Kind.UNFLAG) {
                shown().showFlag(current().flagged());
                foot.showFlag(current().flagged());
            } else {
                goOn();
            }
        });
    }

    /** The card on the desk as it stands by now. */
    private Card current() {
        var asked = shown().asked().card();
        return running().cards().card(asked.id()).orElse(asked);
    }

    @Override
    public Optional<Component> progress() {
        if (session == null) {
            return Optional.empty();
        }
        bar = new RunBar("study.progress", "study.progress.of");
        bar.show(session.done(), session.total());
        return Optional.of(bar);
    }

    @Override
    public String exitPath() {
        return StudyAddress.DECKS;
    }

    @Override
    public String exitLabel() {
        return getTranslation("study.exit");
    }

    private StudyAddress whole() {
        return orFail(address);
    }

    private Session running() {
        return orFail(session);
    }

    private CardStage shown() {
        return orFail(stage);
    }

    private static <T> T orFail(@Nullable T open) {
        if (open == null) {
            throw new IllegalStateException("no session is open");
        }
        return open;
    }
}
