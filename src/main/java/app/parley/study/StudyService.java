package app.parley.study;

import app.parley.bank.Bank;
import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.base.Rating;
import app.parley.base.StudyDay;
import app.parley.record.Activity;
import app.parley.record.Answer;
import app.parley.record.AnswerId;
import app.parley.record.AnswerLog;
import app.parley.record.CardReview;
import app.parley.record.Logged;
import app.parley.study.memory.CardState;
import app.parley.study.memory.Due;
import app.parley.study.memory.Fuzz;
import app.parley.study.memory.FuzzRange;
import app.parley.study.memory.LoadBalance;
import app.parley.study.memory.Review;
import app.parley.study.store.CardStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Flashcards of learners. How they stand is derived from the answer log; every method brings the cards into step with it first,
 * so that answers given anywhere in Parley count.
 */
@Service
public class StudyService {

    private final LogFollower follower;
    private final CardStore store;
    private final AnswerLog log;
    private final Bank bank;
    private final OneGo oneGo;
    private final Clock clock;

    StudyService(LogFollower follower, CardStore store, AnswerLog log, Bank bank, TransactionOperations transactions, Clock clock) {
        this.follower = follower;
        this.store = store;
        this.log = log;
        this.bank = bank;
        this.oneGo = new OneGo(transactions);
        this.clock = clock;
    }

    /** All cards of a learner, as they stand now. */
    public Cards cards(LearnerId learner) {
        return oneGo.run(() -> {
            follower.catchUp(learner);
            return read(learner);
        });
    }

    private Cards read(LearnerId learner) {
        return Cards.of(learner, store.settings(learner), bank.current(), store.cards(learner), store.lock(learner).version());
    }

    /** All cards for somebody who has no notebook yet: nothing is known about any of them. */
    public Cards blankCards() {
        return Cards.of(LearnerId.random(), StudySettings.DEFAULT, bank.current(), Map.of(), 0);
    }

    /** What a session asks now. */
    public Plan plan(Cards cards, Selection selection, ZoneId zone) {
        return plan(cards, selection, 0, zone);
    }

    /** What a session asks now that introduces some new cards beyond what the settings say. */
    public Plan plan(Cards cards, Selection selection, int moreNew, ZoneId zone) {
        var now = clock.instant();
        return Plan.of(cards, selection, moreNew, now, StudyDay.at(now, zone));
    }

    /** When the first card comes that is not asked now; empty if none ever comes. */
    public Optional<Due> nextDue(Cards cards, Selection selection, ZoneId zone) {
        return NextDue.of(cards, selection, StudyDay.at(clock.instant(), zone), zone);
    }

    /** What a learner did with cards today, on whatever device, without what was taken back. */
    public DayWork work(LearnerId learner, ZoneId zone) {
        var today = StudyDay.at(clock.instant(), zone);
        int limit = 100;
        var newest = log.newest(learner, Activity.Kind.STUDY, limit);
        while (newest.size() == limit && limit < AnswerLog.MAX_PAGE && newest.getLast().answer().studyDay().equals(today)) {
            limit *= 10;
            newest = log.newest(learner, Activity.Kind.STUDY, limit);
        }
        return DayWork.of(newest.reversed().stream().map(Logged::answer).filter(answer -> answer.studyDay().equals(today)).toList());
    }

    /** What each rating would do to a card, if it is given now; an answer with these draws does exactly that. */
    public Previews preview(Cards cards, Card card, ZoneId zone) {
        var now = now();
        var day = StudyDay.at(now, zone);
        var scheduler = cards.settings().scheduler();
        var balance = new LoadBalance(cards.settings().easyDays());
        var load = new DueLoad(cards, card.id(), day);
        long seed = Fuzz.seed(card.id().seed(), card.answered());
        var after = new EnumMap<Rating, CardState>(Rating.class);
        var draws = new EnumMap<Rating, Double>(Rating.class);
        for (var rating : Rating.values()) {
            var review = Review.studied(rating, now, day);
            Optional<FuzzRange> range = scheduler.range(card.state(), review);
            double draw = range.map(days -> balance.draw(days, day, load::cardsDue, load::hasSibling, seed)).orElse(0.0);
            draws.put(rating, draw);
            after.put(rating, scheduler.answer(card.state(), review.withDraw(draw)));
        }
        return new Previews(after, draws);
    }

    /**
     * Stores an answer to a card and returns once it is durable. A card that was answered meanwhile, in another tab or on another
     * device, is not answered twice: the first answer counts.
     *
     * @param cards    as the page knows them
     * @param id       made by the page when it showed the card
     * @param shown    the card as it was shown
     * @param given    what was chosen or typed before the rating, if anything
     * @param draw     that of the preview
     * @param took     from showing to answering
     * @throws app.parley.record.NotStoredException if it was not stored; it may be sent again
     * @throws IllegalArgumentException             if the question is not asked any more
     */
    public Answered answer(Cards cards, AnswerId id, Card shown, Rating rating, Optional<Response> given, double draw,
            Duration took, ZoneId zone) {
        var question = bank.current().question(shown.id().question())
                .orElseThrow(() -> new IllegalArgumentException("not asked any more: " + shown.id().question()));
        var learner = cards.learner();
        var now = now();
        var stored = log.append(new Answer(id, shown.id().activity(learner), learner.uuid(), shown.answered(), Optional.of(learner),
                question.ref(), given.orElseGet(Response.Nothing::new), rating.passed() ? 1 : 0, Set.of(), now,
                StudyDay.at(now, zone), Optional.of(took), Optional.of(new CardReview(shown.id().face().name(), rating, draw))));
        var after = inStep(cards);
        return new Answered(after, after.card(shown.id()).orElseThrow(), !stored.id().equals(id));
    }

    /** These cards as they stand now. Nothing is read but what changed, unless another page changed something meanwhile. */
    private Cards inStep(Cards cards) {
        var learner = cards.learner();
        return oneGo.run(() -> {
            long before = store.lock(learner).version();
            var changed = follower.catchUp(learner);
            return before == cards.version() && cards.bank() == bank.current()
                    ? cards.with(changed, store.lock(learner).version()) : read(learner);
        });
    }

    /**
     * Does something with a card other than answering it. A repeat with the same id changes nothing.
     *
     * @param until the day that {@link CardAction.Kind#BURY} and {@link CardAction.Kind#SET_DUE} need
     */
    public Cards act(LearnerId learner, UUID id, CardId card, CardAction.Kind kind, Optional<StudyDay> until, ZoneId zone) {
        var now = now();
        return oneGo.run(() -> {
            follower.catchUp(learner);
            store.insert(learner, new CardAction(id, card, kind, until, now, StudyDay.at(now, zone)));
            follower.refold(learner, card.question());
            return read(learner);
        });
    }

    /**
     * Takes back the newest thing that was done in this notebook, on whatever device: an answer to a card, or something else that
     * was done with one. It can be repeated as often as there is anything to take back; answers given in quizzes and live games
     * stay.
     *
     * @return empty if there is nothing to take back
     */
    public Optional<Undone> undo(LearnerId learner) {
        var answer = log.newest(learner, Activity.Kind.STUDY, 1).stream().map(Logged::answer).findFirst();
        var action = store.newestAction(learner);
        boolean actionIsNewer = action.isPresent()
                && answer.map(given -> !action.get().action().at().isBefore(given.answeredAt())).orElse(true);
        if (actionIsNewer) {
            var card = action.get().action().card();
            oneGo.run(() -> {
                store.lock(learner);
                store.undo(action.get(), now());
                return follower.refold(learner, card.question());
            });
            return Optional.of(new Undone(cards(learner), card));
        }
        answer.ifPresent(given -> log.retract(learner, given.id()));
        return answer.map(given -> new Undone(cards(learner),
                new CardId(given.question().id(), new Face(given.review().orElseThrow().face()))));
    }

    public StudySettings settings(LearnerId learner) {
        return store.settings(learner);
    }

    /** Changes how a learner studies. Where it bears on memory, all cards are made anew. */
    public Cards change(LearnerId learner, StudySettings settings) {
        return oneGo.run(() -> {
            store.lock(learner);
            boolean asBefore = settings.schedulesLike(store.settings(learner));
            store.saveSettings(learner, settings);
            if (asBefore) {
                follower.catchUp(learner);
            } else {
                follower.rebuild(learner);
            }
            return read(learner);
        });
    }

    /** Makes all cards of a learner anew from the log. They come out as they were. */
    public Cards rebuild(LearnerId learner) {
        return oneGo.run(() -> {
            follower.rebuild(learner);
            return read(learner);
        });
    }

    /** To the millisecond, as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
