package app.parley.study.ui;

import app.parley.bank.Marking;
import app.parley.bank.Response;
import app.parley.bank.ui.ReadingRoomRule;
import app.parley.design.BrowserZone;
import app.parley.design.ButtonStyle;
import app.parley.design.EmptyState;
import app.parley.design.FocusedView;
import app.parley.design.LiveRegion;
import app.parley.people.Notebooks;
import app.parley.record.NotStoredException;
import app.parley.study.ExamService;
import app.parley.study.Selection;
import app.parley.study.learn.LearnService;
import app.parley.study.learn.Outcome;
import app.parley.study.learn.RunId;
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
    private @Nullable LearnRun run;
    private @Nullable RunBar bar;
    private LearnRun.@Nullable Asked asked;
    private @Nullable LearnCard card;
    private Optional<Response> given = Optional.empty();

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

    private static String path(Selection selection, int number) {
        var path = StudyAddress.of(selection).learn();
        return number == 1 ? path : path + (path.contains("?") ? "&" : "?") + RUN + "=" + number;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var selection = StudyAddress.read(parameters, () -> notebooks.current().flatMap(learner -> exams.session(learner, zone))).selection();
        if (mayTell()) {
            run = new LearnRun(learn, notebooks, selection, number(parameters), clock, zone);
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
        asked = null;
        card = null;
        given = Optional.empty();
        place.removeAll();
        place.add(content);
        showProgress();
    }

    private void showProgress() {
        if (bar != null) {
            bar.show(running().course().learned(), running().course().total());
        }
    }

    /** The standing where a round has just ended, else the next question. */
    private void goOn() {
        var course = running().course();
        if (course.isBetweenRounds()) {
            put(LearnStanding.betweenRounds(course, running().bank(), this::ask));
        } else {
            ask();
        }
    }

    private void ask() {
        running().next().ifPresentOrElse(this::show, this::end);
    }

    private void show(LearnRun.Asked next) {
        var question = next.turn().question();
        var shown = new LearnCard(next.turn(), running().deck(question), this);
        put(shown);
        asked = next;
        card = shown;
        shown.focus();
    }

    private void end() {
        var id = running().id();
        if (running().course().total() == 0) {
            put(new EmptyState(getTranslation("learn.nothing"), getTranslation("learn.nothing.why"),
                    ButtonStyle.PRIMARY.on(new Anchor(StudyAddress.DECKS, getTranslation("learn.back")))));
            return;
        }
        boolean hasPairs = id.selection() instanceof Selection.OfDeck || id.selection() instanceof Selection.OnTopic;
        put(LearnStanding.atEnd(running().course(), running().bank(),
                hasPairs ? Optional.of(StudyAddress.of(id.selection()).match()) : Optional.empty(),
                id.number() < RunId.MOST ? Optional.of(path(id.selection(), id.number() + 1)) : Optional.empty()));
    }

    @Override
    public void answered(Response response) {
        // A second press of the same button, sent before the first one came back, finds an answer.
        if (given.isEmpty() && mayTell()) {
            step(() -> {
                switch (running().answer(orFail(asked), response)) {
                    case Outcome.Marked(var _, Marking marking) -> tell(response, marking);
                    case Outcome.AnsweredElsewhere _ -> goOn("learn.was-answered");
                    case Outcome.Gone _ -> goOn("learn.gone");
                }
            });
        }
    }

    private void tell(Response response, Marking marking) {
        given = Optional.of(response);
        notice.setText("");
        live.announce(orFail(card).tell(response, marking, running().bank()));
        showProgress();
    }

    private void goOn(String noticeKey) {
        notice.setText(getTranslation(noticeKey));
        goOn();
    }

    @Override
    public void overruled() {
        step(() -> {
            running().overrule(orFail(asked), given.orElseThrow());
            goOn("learn.overruled");
        });
    }

    @Override
    public void next() {
        notice.setText("");
        goOn();
    }

    /** Something that is stored; where that fails, what is on the page stays as it is. */
    private void step(Runnable work) {
        if (running().isOfAnotherNotebook()) {
            run = running().reopened();
            goOn("learn.other-notebook");
            return;
        }
        try {
            work.run();
        } catch (NotStoredException e) {
            log.error("An answer of a run of learning was not stored: {}", e.getMessage());
            orFail(card).sayTrouble(getTranslation("learn.not-stored"));
        }
    }

    @Override
    public Optional<Component> progress() {
        if (run == null) {
            return Optional.empty();
        }
        bar = new RunBar("learn.progress", "learn.progress.of");
        bar.show(run.course().learned(), run.course().total());
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

    private LearnRun running() {
        return orFail(run);
    }

    private static <T> T orFail(@Nullable T open) {
        if (open == null) {
            throw new IllegalStateException("no run of learning is open");
        }
        return open;
    }
}
