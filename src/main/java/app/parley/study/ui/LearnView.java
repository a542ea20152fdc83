package app.parley.study.ui;

import app.parley.bank.Deck;
import app.parley.bank.Marking;
import app.parley.bank.Response;
import app.parley.bank.ui.ReadingRoomRule;
import app.parley.design.ButtonStyle;
import app.parley.design.EmptyState;
import app.parley.design.FocusedView;
import app.parley.design.LiveRegion;
import app.parley.people.Notebooks;
import app.parley.record.AnswerId;
import app.parley.record.NotStoredException;
import app.parley.study.ExamService;
import app.parley.study.Selection;
import app.parley.study.learn.LearnService;
import app.parley.study.learn.Learning;
import app.parley.study.learn.Outcome;
import app.parley.study.learn.RunId;
import app.parley.study.learn.Turn;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/**
 * A run of learning, one question at a time. The page holds no state that counts: an answer is stored before the page says how
 * it went, and whoever opens the same address again goes on where the run is.
 */
@Route(StudyAddress.LEARN)
@PageTitle("learn.title")
@AnonymousAllowed
class LearnView extends Div implements BeforeEnterObserver, FocusedView, LearnCard.Owner {

    private static final Logger log = LoggerFactory.getLogger(LearnView.class);
    private static final String RUN = "run";

    private final LearnService learn;
    private final ExamService exams;
    private final Notebooks notebooks;
    private final Clock clock;
    private final ObjectProvider<ReadingRoomRule> rules;
    private final ZoneId zone = BrowserZone.current();

    private final Paragraph notice = new Paragraph();
    private final Div place = new Div();
    private final LiveRegion live = new LiveRegion();
    private @Nullable Learning run;
    private @Nullable LearnBar bar;
    private @Nullable Shown shown;

    /**
     * The question on the page.
     *
     * @param id        of the answer that will come
     * @param overruled of the one that takes its place if the learner says that it was right
     */
    private record Shown(Turn turn, LearnCard card, AnswerId id, AnswerId overruled, Instant at, Optional<Response> given) {

        Shown with(Response response) {
            return new Shown(turn, card, id, overruled, at, Optional.of(response));
        }
    }

    LearnView(LearnService learn, ExamService exams, Notebooks notebooks, Clock clock, ObjectProvider<ReadingRoomRule> rules) {
        this.learn = learn;
        this.exams = exams;
        this.notebooks = notebooks;
        this.clock = clock;
        this.rules = rules;
        addClassName("rv-view");
        notice.addClassName("rv-note");
        notice.setTestId("notice");
        notice.getElement().setAttribute("role", "status");
        place.addClassName("rv-place");
        add(notice, place, live);
    }

    static String path(Selection selection, int number) {
        var path = StudyAddress.of(selection).learn();
        return number == 1 ? path : path + (path.contains("?") ? "&" : "?") + RUN + "=" + number;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var selection = StudyAddress.read(parameters, () -> notebooks.current().flatMap(learner -> exams.session(learner, zone))).selection();
        if (mayTell()) {
            run = learn.open(notebooks.current(), selection, number(parameters), zone);
            goOn();
        }
    }

    private static int number(QueryParameters parameters) {
        return parameters.getSingleParameter(RUN).filter(text -> text.matches("\\d{1,2}")).map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= RunId.MOST).orElse(1);
    }

    /** Whoever is in the middle of a test does not get to see answers. */
    private boolean mayTell() {
        var test = rules.stream().flatMap(rule -> rule.detour().stream()).findFirst();
        test.ifPresent(path -> put(new EmptyState(getTranslation("learn.closed"), getTranslation("learn.closed.why"),
                ButtonStyle.PRIMARY.on(new Anchor(path, getTranslation("learn.closed.back"))))));
        return test.isEmpty();
    }

    private void put(Component content) {
        shown = null;
        place.removeAll();
        place.add(content);
        if (bar != null) {
            bar.show(running().course());
        }
    }

    /** The standing where a round has just ended, else the next question. */
    private void goOn() {
        var course = running().course();
        if (course.isBetweenRounds()) {
            var standing = LearnStanding.betweenRounds(course, running().cards().bank(), this::ask);
            put(standing);
            standing.focus();
        } else {
            ask();
        }
    }

    private void ask() {
        learn.next(running()).ifPresentOrElse(this::show, this::end);
    }

    private void show(Turn turn) {
        var deck = running().cards().bank().deckOf(turn.question().id()).map(Deck::title).orElse("");
        var card = new LearnCard(turn, deck, this);
        put(card);
        shown = new Shown(turn, card, AnswerId.random(), AnswerId.random(), clock.instant(), Optional.empty());
        card.focus();
    }

    private void end() {
        var course = running().course();
        if (course.total() == 0) {
            put(new EmptyState(getTranslation("learn.nothing"), getTranslation("learn.nothing.why"),
                    ButtonStyle.PRIMARY.on(new Anchor(StudyAddress.DECKS, getTranslation("learn.back")))));
            return;
        }
        var selection = running().id().selection();
        boolean hasPairs = selection instanceof Selection.OfDeck || selection instanceof Selection.OnTopic;
        int number = running().id().number();
        var standing = LearnStanding.atEnd(course, running().cards().bank(),
                hasPairs ? Optional.of(StudyAddress.of(selection).match()) : Optional.empty(),
                number < RunId.MOST ? Optional.of(path(selection, number + 1)) : Optional.empty());
        put(standing);
        standing.focus();
    }

    @Override
    public void answered(Response response) {
        var asked = asked();
        // A second press of the same button, sent before the first one came back.
        if (asked.given().isPresent() || !mayTell()) {
            return;
        }
        step(() -> {
            switch (learn.answer(ofLearner(), asked.turn(), asked.id(), response, took(asked), zone)) {
                case Outcome.Marked(Learning after, Marking marking) -> {
                    run = after;
                    shown = asked.with(response);
                    tell(response, marking);
                }
                case Outcome.AnsweredElsewhere(Learning after) -> goOn(after, "learn.was-answered");
                case Outcome.Gone(Learning after) -> goOn(after, "learn.gone");
            }
        });
    }

    private void tell(Response response, Marking marking) {
        notice.setText("");
        live.announce(asked().card().tell(response, marking, running().cards().bank()));
        if (bar != null) {
            bar.show(running().course());
        }
    }

    private void goOn(Learning after, String noticeKey) {
        run = after;
        notice.setText(getTranslation(noticeKey));
        goOn();
    }

    @Override
    public void overruled() {
        var asked = asked();
        step(() -> {
            run = learn.overrule(ofLearner(), asked.turn(), asked.id(), asked.overruled(), asked.given().orElseThrow(), took(asked), zone);
            notice.setText(getTranslation("learn.overruled"));
            goOn();
        });
    }

    @Override
    public void next() {
        notice.setText("");
        goOn();
    }

    /** Something that is stored; where that fails, what is on the page stays as it is. */
    private void step(Runnable work) {
        var owner = running().learner();
        if (owner.isPresent() && !owner.equals(notebooks.current())) {
            goOn(learn.open(notebooks.current(), running().id().selection(), running().id().number(), zone), "learn.other-notebook");
            return;
        }
        try {
            work.run();
        } catch (NotStoredException e) {
            log.error("An answer of a run of learning was not stored: {}", e.getMessage());
            asked().card().sayTrouble(getTranslation("learn.not-stored"));
        }
    }

    /** The run with its learner: the first answer makes the notebook. */
    private Learning ofLearner() {
        return running().learner().isPresent() ? running() : learn.of(running(), notebooks.currentOrNew());
    }

    private Duration took(Shown asked) {
        var took = Duration.between(asked.at(), clock.instant());
        return took.isNegative() ? Duration.ZERO : took;
    }

    @Override
    public Optional<Component> progress() {
        if (run == null) {
            return Optional.empty();
        }
        bar = new LearnBar(run.course());
        return Optional.of(bar);
    }

    @Override
    public String exitPath() {
        return StudyAddress.DECKS;
    }

    @Override
    public String exitLabel() {
        return getTranslation("learn.exit");
    }

    private Learning running() {
        return orFail(run);
    }

    private Shown asked() {
        return orFail(shown);
    }

    private static <T> T orFail(@Nullable T open) {
        if (open == null) {
            throw new IllegalStateException("no run of learning is open");
        }
        return open;
    }
}
