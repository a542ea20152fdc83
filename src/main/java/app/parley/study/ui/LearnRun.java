package app.parley.study.ui;

import app.parley.bank.BankContent;
import app.parley.bank.Question;
import app.parley.bank.Response;
import app.parley.people.Notebooks;
import app.parley.record.AnswerId;
import app.parley.study.Selection;
import app.parley.study.learn.Course;
import app.parley.study.learn.LearnService;
import app.parley.study.learn.Learning;
import app.parley.study.learn.Outcome;
import app.parley.study.learn.RunId;
import app.parley.study.learn.Turn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** One learner's way through a run of learning, as a page knows it; what counts is stored before a step returns. */
final class LearnRun {

    private final LearnService learn;
    private final Notebooks notebooks;
    private final Clock clock;
    private final ZoneId zone;
    private Learning run;

    LearnRun(LearnService learn, Notebooks notebooks, Selection selection, int number, Clock clock, ZoneId zone) {
        this.learn = learn;
        this.notebooks = notebooks;
        this.clock = clock;
        this.zone = zone;
        run = learn.open(notebooks.current(), selection, number, zone);
    }

    /**
     * A question as it was put to the learner.
     *
     * @param id        of the answer that will come
     * @param overruled of the one that takes its place if the learner says that it was right
     */
    record Asked(Turn turn, AnswerId id, AnswerId overruled, Instant at) {
    }

    RunId id() {
        return run.id();
    }

    Course course() {
        return run.course();
    }

    BankContent bank() {
        return run.cards().bank();
    }

    /** The deck that a question stands in. */
    String deck(Question question) {
        return bank().deckOf(question.id()).map(deck -> deck.title()).orElse("");
    }

    /** The question to ask now; empty when all are learned. */
    Optional<Asked> next() {
        return learn.next(run).map(turn -> new Asked(turn, AnswerId.random(), AnswerId.random(), clock.instant()));
    }

    Outcome answer(Asked asked, Response response) {
        var outcome = learn.answer(ofLearner(), asked.turn(), asked.id(), response, took(asked), zone);
        run = outcome.after();
        return outcome;
    }

    /** The learner says that this answer was right. */
    void overrule(Asked asked, Response response) {
        run = learn.overrule(ofLearner(), asked.turn(), asked.id(), asked.overruled(), response, took(asked), zone);
    }

    /** Whether the notebook is another one than when the run was opened: it was opened, closed or deleted in another tab. */
    boolean isOfAnotherNotebook() {
        return run.learner().isPresent() && !run.learner().equals(notebooks.current());
    }

    /** The same run in the notebook that is open now. */
    LearnRun reopened() {
        return new LearnRun(learn, notebooks, run.id().selection(), run.id().number(), clock, zone);
    }

    /** The run with its learner: the first answer makes the notebook. */
    private Learning ofLearner() {
        return run.learner().isPresent() ? run : learn.of(run, notebooks.currentOrNew());
    }

    private Duration took(Asked asked) {
        var took = Duration.between(asked.at(), clock.instant());
        return took.isNegative() ? Duration.ZERO : took;
    }
}
