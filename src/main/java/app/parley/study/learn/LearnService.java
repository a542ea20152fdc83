package app.parley.study.learn;

import app.parley.bank.Bank;
import app.parley.bank.Question;
import app.parley.bank.QuestionId;
import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.base.Rating;
import app.parley.base.StudyDay;
import app.parley.record.Answer;
import app.parley.record.AnswerId;
import app.parley.record.AnswerLog;
import app.parley.record.CardReview;
import app.parley.study.Card;
import app.parley.study.Cards;
import app.parley.study.Face;
import app.parley.study.Selection;
import app.parley.study.StudyService;
import app.parley.study.memory.Fuzz;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Runs of learning. How a run stands follows from its answers in the log, so a closed tab or a killed server costs nothing. */
@Service
public class LearnService {

    /** Further tries where an answer that was put right meets answers of other tabs. */
    private static final int TRIES = 20;

    private final StudyService study;
    private final AnswerLog log;
    private final Bank bank;
    private final Clock clock;
    private volatile Forms forms;

    LearnService(StudyService study, AnswerLog log, Bank bank, Clock clock) {
        this.study = study;
        this.log = log;
        this.bank = bank;
        this.clock = clock;
        this.forms = new Forms(bank.current());
    }

    /** A run as it stands now. */
    public Learning open(Optional<LearnerId> learner, Selection selection, int number, ZoneId zone) {
        var id = new RunId(selection, StudyDay.at(clock.instant(), zone), number);
        return read(id, learner, learner.map(study::cards).orElseGet(study::blankCards));
    }

    /** The same run of somebody whose notebook was made meanwhile. */
    public Learning of(Learning run, LearnerId learner) {
        return read(run.id(), Optional.of(learner), run.cards());
    }

    private Learning read(RunId id, Optional<LearnerId> learner, Cards cards) {
        var answers = learner.map(owner -> log.of(List.of(id.activity(owner)), owner.uuid())).orElse(List.of());
        var given = answers.stream().map(answer -> new Given(answer.question().id(), answer.response(), answer.score() == 1)).toList();
        var course = Course.of(questions(id.selection(), cards, given.stream().map(Given::question).collect(Collectors.toSet())), given);
        return new Learning(id, learner, cards, course, answers.isEmpty() ? 0 : answers.getLast().place() + 1);
    }

    /**
     * What there is to learn: first what was missed in class, then what is being learned, what is new, and what is known least. What
     * was answered in this run stays in it, however it stands by now.
     */
    private List<QuestionId> questions(Selection selection, Cards cards, Set<QuestionId> answered) {
        var current = bank.current();
        var wanted = selection.questions(current);
        return current.decks().stream().flatMap(deck -> current.questionsOf(deck).stream())
                .filter(question -> wanted.map(some -> some.contains(question.id())).orElse(true))
                .filter(question -> answered.contains(question.id()) || cards.of(question.id()).stream().anyMatch(card -> !card.suspended() && selection.holds(card)))
                .sorted(Comparator.comparingDouble((Question question) -> known(cards.of(question.id()))).thenComparing(Question::difficulty))
                .map(Question::id).distinct().toList();
    }

    /** The higher, the better it is known; the same at any time of a day. */
    private static double known(Collection<Card> cards) {
        return cards.stream().mapToDouble(LearnService::known).min().orElse(0);
    }

    private static double known(Card card) {
        if (card.missed()) {
            return -2;
        }
        return switch (card.state().phase()) {
            case LEARNING, RELEARNING -> -1;
            case NEW -> 0;
            case REVIEW -> card.state().memory().orElseThrow().stability();
        };
    }

    /** The question to ask now; empty when all are learned. */
    public Optional<Turn> next(Learning run) {
        return run.course().next().flatMap(bank.current()::question).map(question -> {
            var step = run.course().step(question.id());
            return new Turn(question, step, forms().of(question, step), Fuzz.seed(question.id().text().hashCode(), run.course().turns()));
        });
    }

    private Forms forms() {
        var current = forms;
        if (current.bank() != bank.current()) {
            current = new Forms(bank.current());
            forms = current;
        }
        return current;
    }

    /**
     * Marks and stores an answer, and returns once it is durable.
     *
     * @param run  as the page knows it
     * @param id   made by the page when it showed the question
     * @param took from showing to answering
     * @throws app.parley.record.NotStoredException if it was not stored; it may be sent again
     * @throws IllegalArgumentException             if the response is none to this question; no honest page sends that
     */
    public Outcome answer(Learning run, Turn turn, AnswerId id, Response given, Duration took, ZoneId zone) {
        var learner = run.learner().orElseThrow();
        if (bank.current().question(turn.question().id()).isEmpty()) {
            return new Outcome.Gone(of(run, learner));
        }
        var marking = turn.form().task().mark(given);
        var stored = log.append(answer(run, turn, id, run.places(), given, marking.score(), took, zone));
        var after = of(run, learner);
        return stored.id().equals(id) ? new Outcome.Marked(after, marking) : new Outcome.AnsweredElsewhere(after);
    }

    /**
     * Puts an answer right that was marked wrong: the learner says that it was. The wrong one is taken back. Twice is once.
     *
     * @param wrong the answer that was marked wrong
     * @param id    of the answer that takes its place, made by the page
     * @throws app.parley.record.NotStoredException if it was not stored; it may be sent again
     */
    public Learning overrule(Learning run, Turn turn, AnswerId wrong, AnswerId id, Response given, Duration took, ZoneId zone) {
        var learner = run.learner().orElseThrow();
        int place = run.places();
        // A tab that answers at the same moment takes the place; the next one is free, sooner or later.
        for (int tried = 0; !log.append(answer(run, turn, id, place, given, 1, took, zone)).id().equals(id); tried++) {
            if (tried == TRIES) {
                throw new IllegalStateException("no free place in a run of learning");
            }
            place = of(run, learner).places();
        }
        log.retract(learner, wrong);
        return of(run, learner);
    }

    private Answer answer(Learning run, Turn turn, AnswerId id, int place, Response given, double score, Duration took, ZoneId zone) {
        var learner = run.learner().orElseThrow();
        var now = now();
        var form = turn.form();
        var rating = score == 1 ? Rating.GOOD : Rating.AGAIN;
        return new Answer(id, run.id().activity(learner), learner.uuid(), place, Optional.of(learner), turn.question().ref(),
                form.asOwn(given), score, form.task().mark(given).misconceptions(), now, StudyDay.at(now, zone), Optional.of(took),
                form.isOwn() ? Optional.empty() : Optional.of(new CardReview(Face.WHOLE.name(), rating, 0, form.chance())));
    }

    /** To the millisecond, as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
