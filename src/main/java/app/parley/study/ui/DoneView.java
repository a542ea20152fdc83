package app.parley.study.ui;

import app.parley.base.LearnerId;
import app.parley.base.StudyDay;
import app.parley.design.BrowserZone;
import app.parley.design.ButtonStyle;
import app.parley.design.DoubleRule;
import app.parley.design.Icon;
import app.parley.people.Notebooks;
import app.parley.record.NotStoredException;
import app.parley.study.Cards;
import app.parley.study.DayWork;
import app.parley.study.ExamService;
import app.parley.study.Plan;
import app.parley.study.Selection;
import app.parley.study.StudyService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The end of a session: what was done today, what was hard, and what comes next. All of it follows from what is stored. */
@Route(StudyAddress.DONE)
@PageTitle("study.done.title")
@AnonymousAllowed
class DoneView extends Div implements BeforeEnterObserver {

    private static final Logger log = LoggerFactory.getLogger(DoneView.class);

    private static final int MORE = 10;

    private final StudyService study;
    private final ExamService exams;
    private final Notebooks notebooks;
    private final Clock clock;
    private final ZoneId zone = BrowserZone.current();
    private final Desk desk = new Desk(this::hear);
    private final Paragraph notice = new Paragraph();
    private StudyAddress address = StudyAddress.of(new Selection.All());

    DoneView(StudyService study, ExamService exams, Notebooks notebooks, Clock clock) {
        this.study = study;
        this.exams = exams;
        this.notebooks = notebooks;
        this.clock = clock;
        addClassName("rd");
        notice.addClassName("rv-note");
        notice.getElement().setAttribute("role", "status");
        add(desk);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = StudyAddress.of(StudyAddress.read(event.getLocation().getQueryParameters(),
                () -> notebooks.current().flatMap(learner -> exams.session(learner, BrowserZone.current()))).selection());
        var learner = notebooks.current();
        var cards = learner.map(study::cards).orElseGet(study::blankCards);
        show(cards, work(learner, cards));
    }

    /** Today's answers to the cards of the session; of cards that were chosen by how they stood, no longer known, to all cards. */
    private DayWork work(Optional<LearnerId> learner, Cards cards) {
        var today = learner.map(one -> study.work(one, zone)).orElse(DayWork.NONE);
        return address.selection().questions(cards.bank()).map(wanted -> today.about(card -> wanted.contains(card.question()))).orElse(today);
    }

    private void show(Cards cards, DayWork work) {
        var left = study.plan(cards, address.selection(), zone);
        desk.removeAll();
        desk.add(notice, top(work, left, cards), new DoubleRule());
        var grid = new Div();
        grid.addClassName("rd-grid");
        if (work.cards() > 0) {
            grid.add(new HowItWent(cards, work, today()));
        }
        grid.add(new WeekAhead(cards, study.plan(cards, new Selection.All(), zone), today(), zone));
        if (work.cards() > 0) {
            grid.add(new HardCards(cards, work));
        }
        desk.add(grid, end(cards, left));
    }

    private StudyDay today() {
        return StudyDay.at(clock.instant(), zone);
    }

    private Component top(DayWork work, Plan left, Cards cards) {
        var words = new Div(new H1(getTranslation(left.total() > 0 ? "study.done.not-yet" : work.cards() > 0 ? "study.done" : "study.done.nothing")));
        var lead = new Paragraph(work.cards() > 0 ? getTranslation("study.done.lead", work.cards(),
                Math.max(1, work.time().plusSeconds(30).toMinutes()), work.recalled()) : next(cards));
        lead.addClassName("lead");
        words.add(lead);
        var top = new Div(words);
        top.addClassName("rd-top");
        if (work.cards() > 0 && left.total() == 0) {
            top.add(new Postmark(today(), work.cards()));
        }
        return top;
    }

    private String next(Cards cards) {
        return study.nextDue(cards, address.selection(), zone)
                .map(due -> getTranslation("study.head.next", StudyWords.inWords(due, clock.instant(), today())))
                .orElseGet(() -> getTranslation("study.head.none"));
    }

    private Component end(Cards cards, Plan left) {
        var end = new Div();
        end.addClassName("rd-end");
        if (left.total() > 0) {
            var rest = new Anchor(address.session(), getTranslation("study.done.rest", left.total()));
            rest.setTestId("rest");
            end.add(ButtonStyle.PRIMARY.large(rest));
        }
        var back = new Anchor(StudyAddress.DECKS, getTranslation("study.done.back"));
        back.setTestId("back");
        end.add(left.total() > 0 ? ButtonStyle.LINE.large(back) : ButtonStyle.PRIMARY.large(back));
        addMore(end, cards, left);
        addWays(end);
        var undo = ButtonStyle.TEXT.on(new Button(getTranslation("study.undo"), Icon.Shape.UNDO.icon(), _ -> undo()));
        undo.setTestId("undo");
        end.add(undo);
        return end;
    }

    /** Other ways to learn the same. */
    private void addWays(Div end) {
        if (address.selection() instanceof Selection.OfDeck || address.selection() instanceof Selection.OnTopic) {
            var learn = new Anchor(address.learn(), getTranslation("study.learn"));
            learn.setTestId("learn");
            var match = new Anchor(address.match(), getTranslation("study.match"));
            match.setTestId("match");
            end.add(ButtonStyle.TEXT.large(learn), ButtonStyle.TEXT.large(match));
        }
    }

    /** New cards beyond today's limit, in as far as there are any. */
    private void addMore(Div end, Cards cards, Plan left) {
        if (address.selection().ignoresDue() || !left.fresh().isEmpty()) {
            return;
        }
        int introduced = (int) cards.all().stream().filter(card -> card.introducedOn().equals(Optional.of(today()))).count();
        var more = address.withMoreNew(Math.max(0, introduced - cards.settings().newPerDay()) + MORE);
        int fresh = study.plan(cards, more.selection(), more.moreNew(), zone).fresh().size();
        if (fresh > 0) {
            var link = new Anchor(more.session(), getTranslation("study.done.more", fresh));
            link.setTestId("more-new");
            end.add(ButtonStyle.TEXT.large(link));
        }
    }

    private void hear(Desk.Gesture gesture) {
        switch (gesture) {
            case GO, LEAVE -> getUI().ifPresent(ui -> ui.navigate(DecksView.class));
            case UNDO -> undo();
            default -> { }
        }
    }

    /** Takes the newest step back and asks its card again. */
    private void undo() {
        try {
            notebooks.current().flatMap(study::undo).ifPresentOrElse(
                    undone -> getUI().ifPresent(ui -> ui.navigate(StudyAddress.SESSION, address.startingWith(undone.card()).parameters())),
                    () -> notice.setText(getTranslation("study.undone.nothing")));
        } catch (NotStoredException e) {
            log.error("A step of a session was not taken back: {}", e.getMessage());
            notice.setText(getTranslation("study.not-stored"));
        }
    }
}
