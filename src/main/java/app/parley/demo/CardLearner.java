package app.parley.demo;

import app.parley.bank.Cloze;
import app.parley.bank.Matching;
import app.parley.bank.MultipleChoice;
import app.parley.bank.NumberAnswer;
import app.parley.bank.Ordering;
import app.parley.bank.Question;
import app.parley.bank.Response;
import app.parley.bank.ShortAnswer;
import app.parley.bank.SingleChoice;
import app.parley.bank.TrueFalse;
import app.parley.base.LearnerId;
import app.parley.base.Rating;
import app.parley.base.StudyDay;
import app.parley.record.Answer;
import app.parley.record.AnswerId;
import app.parley.record.AnswerLog;
import app.parley.record.CardReview;
import app.parley.study.Card;
import app.parley.study.Cards;
import app.parley.study.Selection;
import app.parley.study.StudyService;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * A learner of the story who studies with cards: on the days of a plan, what a session asks, until nothing more is asked. What
 * is recalled is drawn from the true memory. Sessions are played without storing, and their answers go to the answer log
 * together, as if each had been stored when it was given.
 */
final class CardLearner {

    /** How often somebody knows a card at its first sight. */
    private static final double KNOWN_BEFORE = 0.25;
    private static final int MOST_ROUNDS = 20;
    private static final LocalTime EARLIEST = LocalTime.of(16, 0);

    private final StudyService study;
    private final AnswerLog log;
    private final Actor actor;
    private final LearnerId id;
    private final Pupil pupil;
    private final Studies studies;
    private final TrueMemory memory;
    private final long seed;
    private final LocalDate today;
    private final ZoneId zone = ZoneId.systemDefault();
    private LocalDate next;

    /**
     * A learner who is to study.
     *
     * @param memory what this learner truly remembers; other answers change it, too
     * @param now    the present, up to whose day sessions are held
     */
    CardLearner(StudyService study, AnswerLog log, Actor actor, LearnerId id, Pupil pupil, Studies studies, TrueMemory memory,
            Instant now) {
        this.study = study;
        this.log = log;
        this.actor = actor;
        this.id = id;
        this.pupil = pupil;
        this.studies = studies;
        this.memory = memory;
        seed = pupil.seed();
        today = StudyDay.at(now, zone).date();
        next = today.minusDays(studies.days());
    }

    /** Holds all sessions from the last one on that begin before this moment; the last of all yesterday. */
    void until(Instant moment) {
        Optional<Cards> cards = Optional.empty();
        var answers = new ArrayList<Answer>();
        for (; next.isBefore(today); next = next.plusDays(1)) {
            int daysAgo = (int) (today.toEpochDay() - next.toEpochDay());
            var random = new SplittableRandom(seed + daysAgo);
            var begin = next.atTime(EARLIEST.plusMinutes(random.nextInt(240))).atZone(zone).toInstant();
            if (!begin.isBefore(moment)) {
                break;
            }
            if (studies.studiesOn(next, daysAgo, random)) {
                actor.goTo(begin.isBefore(actor.now()) ? actor.now() : begin);
                cards = Optional.of(session(cards.orElseGet(() -> study.cards(id)), answers));
            }
        }
        log.appendAll(answers);
    }

    /** In rounds: what was forgotten comes again in the next one. */
    private Cards session(Cards start, List<Answer> answers) {
        var cards = start;
        for (int i = 0; i < MOST_ROUNDS; i++) {
            var asked = study.plan(cards, new Selection.All(), zone).all().toList();
            if (asked.isEmpty()) {
                break;
            }
            var round = new ArrayList<Answer>();
            for (var card : asked) {
                round.add(answer(cards.question(card.id()), card));
            }
            cards = cards.after(round);
            answers.addAll(round);
        }
        return cards;
    }

    /** Its chance is the card's own: it does not depend on the order in which a session asks. */
    private Answer answer(Question question, Card card) {
        var name = question.id() + "/" + card.id().face().name();
        var random = new SplittableRandom(seed + 31L * name.hashCode() + 1_000_003L * card.answered());
        boolean recalled = random.nextDouble() < memory.recall(card.id(), actor.now()).orElse(KNOWN_BEFORE);
        var took = Duration.ofMillis(recalled ? random.nextLong(4_000, 16_000) : random.nextLong(12_000, 40_000));
        actor.spend(took);
        memory.review(card.id(), actor.now(), recalled);
        return new Answer(AnswerId.random(), card.id().activity(id), id.uuid(), card.answered(), Optional.of(id), question.ref(),
                response(question, recalled, random), recalled ? 1 : 0, Set.of(), actor.now(), StudyDay.at(actor.now(), zone),
                Optional.of(took), Optional.of(new CardReview(card.id().face().name(), recalled ? Rating.GOOD : Rating.AGAIN,
                        random.nextDouble())));
    }

    /** What is answered in a form; nothing where it is said to oneself. */
    private Response response(Question question, boolean recalled, RandomGenerator random) {
        return switch (question.task()) {
            case ShortAnswer _, NumberAnswer _, Matching _ -> new Response.Nothing();
            // Whoever does not recall it looks at the options.
            case SingleChoice _ when recalled -> new Response.Nothing();
            case SingleChoice _, MultipleChoice _, TrueFalse _, Ordering _, Cloze _ ->
                    ItemResponse.known(question, recalled ? 1 : 0, pupil::pull, random);
        };
    }
}
