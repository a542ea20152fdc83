package app.parley.study;

import app.parley.base.Rating;
import app.parley.base.StudyDay;
import app.parley.record.Activity;
import app.parley.study.memory.Due;
import app.parley.study.memory.Review;
import app.parley.study.memory.Settings;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/**
 * What a learner who keeps to a plan will know on the day of an exam. Reckoned by playing the days until then: each day asks what
 * {@link Plan} would ask; a card is recalled with the probability that its memory predicts, a new one with
 * {@value #FIRST_RECALL}, and what was not recalled is asked again at once. The same input gives the same forecast.
 *
 * @param cards         how many are to be known
 * @param now           the sum of their probabilities of recall now
 * @param then          the same on the day of the exam
 * @param minutesNeeded the fewest minutes a day that reach the target; empty if {@value Exam#MOST_MINUTES} do not
 */
public record ExamForecast(int cards, double now, double then, OptionalInt minutesNeeded) {

    /** How often a new card is known at the first attempt: what is not known yet was mostly read about. */
    static final double FIRST_RECALL = 0.5;

    private static final long SEED = 20_261_122;
    private static final LocalTime STUDIES_AT = LocalTime.of(17, 0);

    public static ExamForecast of(Cards cards, Exam exam, double secondsPerCard, StudyDay today) {
        var start = new Selection.ForExam(exam, secondsPerCard);
        int total = wanted(cards, start).size();
        double then = played(cards, start, today);
        OptionalInt needed = fewest(cards, exam, secondsPerCard, today, total);
        return new ExamForecast(total, known(cards, start, today, today), then, needed);
    }

    /** Whether the learner's minutes suffice. */
    public boolean isEnough(Exam exam) {
        return minutesNeeded.isPresent() && minutesNeeded.getAsInt() <= exam.minutesPerDay();
    }

    private static OptionalInt fewest(Cards cards, Exam exam, double secondsPerCard, StudyDay today, int total) {
        int low = 1;
        int high = Exam.MOST_MINUTES;
        if (!reaches(cards, exam.withMinutes(high), secondsPerCard, today, total)) {
            return OptionalInt.empty();
        }
        while (low < high) {
            int middle = (low + high) / 2;
            if (reaches(cards, exam.withMinutes(middle), secondsPerCard, today, total)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return OptionalInt.of(low);
    }

    private static boolean reaches(Cards cards, Exam exam, double secondsPerCard, StudyDay today, int total) {
        return played(cards, new Selection.ForExam(exam, secondsPerCard), today) >= exam.target() * total;
    }

    private static double played(Cards start, Selection.ForExam selection, StudyDay today) {
        var random = new SplittableRandom(SEED);
        var cards = start;
        for (int left = selection.exam().daysLeft(today); left > 0; left--) {
            cards = afterOneDay(cards, selection, new StudyDay(selection.exam().day().date().minusDays(left)), random);
        }
        return known(cards, selection, selection.exam().day(), selection.exam().day());
    }

    private static Cards afterOneDay(Cards cards, Selection selection, StudyDay day, SplittableRandom random) {
        var scheduler = cards.settings().scheduler();
        var fold = new CardFold(scheduler);
        var at = moment(day);
        var plan = Plan.of(cards, selection, at, day);
        var asked = new ArrayList<Card>();
        for (var list : List.of(plan.learning(), plan.reviews(), plan.fresh(), plan.soon())) {
            for (var card : list) {
                double chance = card.isNew() ? FIRST_RECALL : scheduler.recall(card.state(), at, day).orElse(FIRST_RECALL);
                asked.add(answered(card, random.nextDouble() < chance ? Rating.GOOD : Rating.AGAIN, fold, at, day));
            }
        }
        return cards.with(asked, cards.version());
    }

    /** The card after this answer, and after those that lead it out of its steps on the same day. */
    private static Card answered(Card before, Rating rating, CardFold fold, Instant at, StudyDay day) {
        var card = fold.apply(before, new CardEvent.Answered(Review.studied(rating, at, day), 0, Activity.Kind.STUDY));
        for (int step = 1; step <= Settings.MOST_STEPS && card.state().due() instanceof Due.At(Instant due); step++) {
            card = fold.apply(card, new CardEvent.Answered(Review.studied(Rating.GOOD, due, day), step, Activity.Kind.STUDY));
        }
        return card;
    }

    private static double known(Cards cards, Selection.ForExam selection, StudyDay now, StudyDay day) {
        var scheduler = cards.settings().scheduler();
        return wanted(cards, selection).stream()
                .mapToDouble(card -> card.isNew() ? 0 : scheduler.recall(card.state(), moment(now), day).orElse(0)).sum();
    }

    private static List<Card> wanted(Cards cards, Selection selection) {
        var questions = selection.questions(cards.bank());
        return cards.all().stream().filter(card -> !card.suspended()
                && questions.map(wanted -> wanted.contains(card.id().question())).orElse(true)).toList();
    }

    private static Instant moment(StudyDay day) {
        return day.date().atTime(STUDIES_AT).toInstant(ZoneOffset.UTC);
    }
}
