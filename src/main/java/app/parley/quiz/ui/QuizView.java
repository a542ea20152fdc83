package app.parley.quiz.ui;

import app.parley.bank.Bank;
import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.design.AddressedView;
import app.parley.design.BrowserZone;
import app.parley.design.FocusedView;
import app.parley.design.LiveRegion;
import app.parley.design.TitledView;
import app.parley.people.Notebooks;
import app.parley.quiz.Asked;
import app.parley.quiz.AttemptId;
import app.parley.quiz.Outcome;
import app.parley.quiz.Progress;
import app.parley.quiz.QuizException;
import app.parley.quiz.QuizService;
import app.parley.quiz.Reviewed;
import app.parley.record.AnswerId;
import app.parley.record.NotStoredException;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One attempt, one question at a time. The page holds no state that counts: what was answered stands in the database
 * before the page says so, and a reload asks the first question that has no answer.
 */
@Route("quiz/:" + QuizView.ATTEMPT)
@AnonymousAllowed
class QuizView extends Div implements AddressedView, BeforeEnterObserver, FocusedView, TitledView {

    static final String ATTEMPT = "attempt";

    private static final Logger log = LoggerFactory.getLogger(QuizView.class);

    private final QuizService quizzes;
    private final Notebooks notebooks;
    private final Bank bank;
    private final Clock clock;

    private final Div card = new Div();
    private final LiveRegion live = new LiveRegion();
    private final ZoneId zone = BrowserZone.current();
    private @Nullable Progress progress;
    private @Nullable QuestionCard question;
    private @Nullable QuizBar bar;
    private AnswerId answerId = AnswerId.random();
    private Instant shownAt = Instant.EPOCH;

    QuizView(QuizService quizzes, Notebooks notebooks, Bank bank, Clock clock) {
        this.quizzes = quizzes;
        this.notebooks = notebooks;
        this.bank = bank;
        this.clock = clock;
        addClassName("qz");
        card.addClassName("qz-card");
        add(card, live);
    }

    @Override
    public boolean knows(RouteParameters address) {
        return isOwn(address, quizzes, notebooks);
    }

    /** Whether an address names an attempt of the notebook that is open. */
    static boolean isOwn(RouteParameters address, QuizService quizzes, Notebooks notebooks) {
        return notebooks.current().flatMap(learner -> address.get(ATTEMPT).flatMap(AttemptId::parse)
                .filter(id -> quizzes.isOf(learner, id))).isPresent();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(ATTEMPT).flatMap(AttemptId::parse);
        var owner = notebooks.current();
        if (id.isEmpty() || owner.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        try {
            progress = quizzes.progress(owner.get(), id.get());
            if (quizzes.isOver(progress)) {
                event.forwardTo(QuizAddress.result(id.get()));
            } else {
                ask();
            }
        } catch (QuizException.NoSuchAttempt _) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void ask() {
        var asked = quizzes.next(running()).orElse(null);
        if (asked == null) {
            toResult();
            return;
        }
        show(asked);
    }

    private void show(Asked asked) {
        answerId = AnswerId.random();
        shownAt = clock.instant();
        boolean isLast = asked.place() == running().total() - 1;
        question = new QuestionCard(asked, running().attempt().way(), isLast, this::answer, this::goOn);
        card.removeAll();
        card.add(question);
        showProgress();
    }

    /** Stores the answer and only then says so. */
    private void answer(Response response) {
        act(() -> {
            var outcome = store(response);
            progress = outcome.progress();
            showProgress();
            outcome.told().ifPresentOrElse(this::tell, this::askNext);
        });
    }

    /** Does something in the notebook that is open now: on another device this one may have been deleted, or have got a new key. */
    private void act(Command action) {
        try {
            if (!notebooks.current().equals(Optional.of(owner()))) {
                throw new QuizException.NoSuchAttempt();
            }
            action.execute();
        } catch (QuizException.Over _) {
            toResult();
        } catch (QuizException.NoSuchAttempt _) {
            getUI().ifPresent(ui -> ui.navigate("study"));
        } catch (NotStoredException e) {
            log.error("An answer was not stored: {}", e.getMessage());
            shown().sayNotStored();
        }
    }

    private Outcome store(Response response) {
        return quizzes.answer(owner(), attempt(), shown().asked().place(), answerId, response,
                Optional.of(Duration.between(shownAt, clock.instant())), zone);
    }

    private void tell(Reviewed told) {
        var right = running().answers().values().stream().filter(answer -> answer.score() == 1).count();
        var verdict = shown().tell(told, getTranslation("quiz.so-far", right, running().answered()), bank.current());
        live.announce(verdict);
    }

    private void goOn() {
        act(this::askNext);
    }

    private void askNext() {
        if (quizzes.isOver(running())) {
            toResult();
        } else {
            ask();
            live.announce(getTranslation("quiz.now", running().answered() + 1, running().total()));
            shown().focus();
        }
    }

    /** Sends what is there: an answer chosen in time should not be lost because the button was not pressed in time. */
    private void timeIsUp() {
        if (getUI().isEmpty()) {
            return;
        }
        act(() -> {
            // Meanwhile the teacher may have given more time.
            progress = quizzes.progress(owner(), attempt());
            showProgress();
            if (isTimeUp()) {
                shown().given().ifPresent(this::store);
                handIn();
            }
        });
    }

    /** The browser says so, but a browser may say anything; its timer may be a little fast. */
    private boolean isTimeUp() {
        return running().attempt().deadline()
                .filter(deadline -> !clock.instant().plus(Progress.GRACE).isBefore(deadline)).isPresent();
    }

    private void toResult() {
        getUI().ifPresent(ui -> ui.navigate(QuizAddress.result(attempt())));
    }

    private void showProgress() {
        if (bar != null) {
            bar.show(running());
        }
    }

    @Override
    public Optional<Component> progress() {
        if (progress == null) {
            return Optional.empty();
        }
        bar = new QuizBar(progress, clock, this::timeIsUp, this::end);
        return Optional.of(bar);
    }

    /** Ends the attempt where it is. */
    private void end() {
        act(this::handIn);
    }

    private void handIn() {
        quizzes.handIn(owner(), attempt());
        toResult();
    }

    @Override
    public String exitPath() {
        return "study";
    }

    @Override
    public String exitLabel() {
        return getTranslation("quiz.exit");
    }

    @Override
    public String title() {
        return progress == null ? getTranslation("quiz.title") : QuizWords.subject(running().attempt().subject());
    }

    private Progress running() {
        if (progress == null) {
            throw new IllegalStateException("no attempt is open");
        }
        return progress;
    }

    private LearnerId owner() {
        return running().attempt().learner();
    }

    private AttemptId attempt() {
        return running().attempt().id();
    }

    private QuestionCard shown() {
        if (question == null) {
            throw new IllegalStateException("no question is shown");
        }
        return question;
    }
}
