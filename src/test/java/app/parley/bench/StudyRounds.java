package app.parley.bench;

import app.parley.bank.Bank;
import app.parley.bank.Question;
import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.base.Rating;
import app.parley.base.StudyDay;
import app.parley.record.Answer;
import app.parley.record.AnswerId;
import app.parley.record.AnswerLog;
import app.parley.record.CardReview;
import app.parley.study.CardId;
import app.parley.study.Face;
import app.parley.study.Selection;
import app.parley.study.StudyService;
import app.parley.testing.ParleyServer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What studying costs the server, without pages: an answer to a card until it is on the disk and the next card with its previews
 * is known; and what the list of decks needs, with a million reviews in the log. Afterwards every acknowledged answer is looked
 * for in the log, and the cards of some learners are held against a replay.
 */
final class StudyRounds {

    private static final List<Integer> LEARNERS = List.of(50, 200);
    private static final int WARM_UP_SECONDS = 60;
    private static final int SECONDS = 30;
    private static final int THINK_MILLIS = 2_000;
    /** So that nobody runs out of cards. */
    private static final int ENOUGH_NEW = 500;
    private static final int REVIEWS = 1_000_000;
    private static final int REVIEWS_PER_CARD = 10;
    private static final int LISTS = 600;

    private StudyRounds() {
    }

    static void run() throws Exception {
        for (var learners : LEARNERS) {
            try (var parley = ParleyServer.start()) {
                answering(parley, learners);
            }
        }
        try (var parley = ParleyServer.start()) {
            lists(parley);
        }
    }

    private static void answering(ParleyServer parley, int learners) throws Exception {
        var study = parley.bean(StudyService.class);
        var times = new Latencies();
        var acknowledged = new AtomicInteger();
        var all = new ArrayList<LearnerId>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var begun = System.nanoTime();
            var tasks = new ArrayList<Callable<Void>>();
            for (int i = 0; i < learners; i++) {
                var learner = LearnerId.random();
                var random = new SplittableRandom(i);
                all.add(learner);
                tasks.add(() -> {
                    study(study, learner, random, begun, times, acknowledged);
                    return null;
                });
            }
            for (var task : threads.invokeAll(tasks)) {
                task.get();
            }
        }
        System.out.println("%d learners, thinking 0 to %d s before each press:".formatted(learners, THINK_MILLIS / 1000));
        System.out.println(times.row("  answer stored, next card known"));
        int logged = all.stream().mapToInt(learner -> parley.bean(AnswerLog.class).of(learner, 0, AnswerLog.MAX_PAGE).size()).sum();
        check(logged == acknowledged.get(), "%d acknowledged, %d in the log".formatted(acknowledged.get(), logged));
        for (var learner : all.subList(0, 20)) {
            var stored = List.copyOf(study.cards(learner).all());
            check(stored.equals(List.copyOf(study.rebuild(learner).all())), "cards that are not what the log says");
        }
        System.out.println("  %d answers acknowledged = rows in the log; the cards of 20 learners are what a replay gives".formatted(logged));
    }

    private static void study(StudyService study, LearnerId learner, SplittableRandom random, long begun, Latencies times,
            AtomicInteger acknowledged) throws InterruptedException {
        long measured = begun + TimeUnit.SECONDS.toNanos(WARM_UP_SECONDS);
        long end = measured + TimeUnit.SECONDS.toNanos(SECONDS);
        var cards = study.change(learner, study.settings(learner).withNewPerDay(ENOUGH_NEW));
        while (System.nanoTime() < end) {
            var plan = study.plan(cards, new Selection.All(), ZoneOffset.UTC);
            if (plan.next().isEmpty()) {
                return;
            }
            var card = plan.next().get();
            var rating = random.nextInt(5) == 0 ? Rating.AGAIN : Rating.GOOD;
            double draw = study.preview(cards, card, ZoneOffset.UTC).draws().get(rating);
            TimeUnit.MILLISECONDS.sleep(random.nextInt(THINK_MILLIS));
            var pressed = System.nanoTime();
            cards = study.answer(cards, AnswerId.random(), card, rating, Optional.empty(), draw, Duration.ofSeconds(1), ZoneOffset.UTC)
                    .cards();
            acknowledged.incrementAndGet();
            var next = study.plan(cards, new Selection.All(), ZoneOffset.UTC).next();
            if (next.isPresent()) {
                study.preview(cards, next.get(), ZoneOffset.UTC);
            }
            if (pressed >= measured) {
                times.add(System.nanoTime() - pressed);
            }
        }
    }

    private static void lists(ParleyServer parley) {
        var study = parley.bean(StudyService.class);
        var bank = parley.bean(Bank.class).current();
        var questions = bank.decks().stream().flatMap(deck -> bank.questionsOf(deck).stream()).toList();
        var learners = new ArrayList<LearnerId>();
        int reviews = 0;
        int cards = 0;
        while (reviews < REVIEWS) {
            var learner = LearnerId.random();
            var answers = history(learner, questions, new SplittableRandom(learners.size()));
            parley.bean(AnswerLog.class).appendAll(answers);
            cards += (int) study.cards(learner).all().stream().filter(card -> !card.isNew()).count();
            reviews += answers.size();
            learners.add(learner);
        }
        var times = new Latencies();
        var random = new SplittableRandom(1);
        for (int i = 0; i < LISTS; i++) {
            var learner = learners.get(random.nextInt(learners.size()));
            var begun = System.nanoTime();
            var now = study.cards(learner);
            bank.decks().forEach(deck -> study.plan(now, new Selection.OfDeck(deck.id()), ZoneOffset.UTC));
            study.plan(now, new Selection.All(), ZoneOffset.UTC);
            times.add(System.nanoTime() - begun);
        }
        System.out.println("%,d reviews of %,d cards of %d learners in the database:".formatted(reviews, cards, learners.size()));
        System.out.println(times.row("  the list of decks with its numbers"));
    }

    private static List<Answer> history(LearnerId learner, List<Question> questions, SplittableRandom random) {
        var answers = new ArrayList<Answer>();
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        for (var question : questions) {
            for (var face : Face.of(question)) {
                var activity = new CardId(question.id(), face).activity(learner);
                for (int i = 0; i < REVIEWS_PER_CARD; i++) {
                    var at = now.minus(Duration.ofDays(3L * (REVIEWS_PER_CARD - i) + random.nextInt(3)));
                    var rating = random.nextInt(6) == 0 ? Rating.AGAIN : Rating.GOOD;
                    answers.add(new Answer(AnswerId.random(), activity, learner.uuid(), i, Optional.of(learner), question.ref(),
                            new Response.Nothing(), rating.passed() ? 1 : 0, Set.of(), at, StudyDay.at(at, ZoneOffset.UTC),
                            Optional.of(Duration.ofSeconds(5)), Optional.of(new CardReview(face.name(), rating, random.nextDouble()))));
                }
            }
        }
        return answers;
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
