package app.parley.demo;

import app.parley.bank.Deck;
import app.parley.bank.DeckId;
import app.parley.quiz.QuizOrder;
import app.parley.quiz.Selection;
import app.parley.quiz.Way;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When the class of the story meets and who does what at home: two tests and a practice in class, and up to three quizzes
 * in the evenings. All of it lies in the weeks before {@code today}.
 */
final class Timetable {

    /** When the class began. */
    static final int DAYS = 28;

    private final Instant today;
    private final List<DeckId> decks;

    Timetable(Instant today, List<Deck> decks) {
        this.today = today;
        this.decks = decks.stream().map(Deck::id).toList();
    }

    /** The present, in which the story ends. */
    Instant today() {
        return today;
    }

    /** When those who study with cards begin to. */
    Instant firstCards() {
        return at(Habit.DAYS, 15, 0);
    }

    /** The first lesson of the class, in which its learners join. */
    Instant firstLesson() {
        return at(DAYS, 9, 0);
    }

    /** What one learner does, in order of time; nothing if there is nothing to ask. */
    List<Lesson> of(String name, RandomGenerator random) {
        if (decks.isEmpty() || name.equals(Roster.NEWCOMER)) {
            return List.of();
        }
        var lessons = new ArrayList<Lesson>();
        var minute = random.nextInt(1, 5);
        if (random.nextDouble() < 0.93) {
            lessons.add(lesson(at(25, 9, minute), test(0), Lesson.Course.TO_THE_END));
        }
        var guide = name.equals(Roster.GUIDE);
        var atHome = guide ? 3 : random.nextInt(4);
        for (int i = 0; i < atHome; i++) {
            var course = guide && i == 1 || random.nextDouble() < 0.2
                    ? Lesson.Course.WITH_MISSED : Lesson.Course.TO_THE_END;
            lessons.add(lesson(at(1 + random.nextInt(24), 17 + random.nextInt(4), random.nextInt(60)),
                    practice(random.nextInt(decks.size())), course));
        }
        lessons.add(lesson(at(11, 10, minute), practice(1), Lesson.Course.TO_THE_END));
        lessons.add(lesson(at(4, 9, minute), test(2),
                random.nextDouble() < 0.12 ? Lesson.Course.HANDED_IN : Lesson.Course.TO_THE_END));
        if (guide) {
            lessons.add(lesson(today.minus(Duration.ofHours(1)), practice(3), Lesson.Course.LEFT_OPEN));
        }
        return lessons.stream().sorted((one, other) -> one.at().compareTo(other.at())).toList();
    }

    private static Lesson lesson(Instant at, QuizOrder order, Lesson.Course course) {
        return new Lesson(at, order, course);
    }

    private QuizOrder test(int deck) {
        return new QuizOrder(all(deck), Way.TEST, QuizOrder.MAX_COUNT, Optional.of(Duration.ofMinutes(8)));
    }

    private QuizOrder practice(int deck) {
        return new QuizOrder(all(deck), Way.PRACTICE, QuizOrder.MAX_COUNT, Optional.empty());
    }

    private Selection all(int deck) {
        return Selection.ofDeck(decks.get(deck % decks.size()));
    }

    private Instant at(int daysAgo, int hour, int minute) {
        var zone = ZoneId.systemDefault();
        return today.atZone(zone).toLocalDate().minusDays(daysAgo).atTime(LocalTime.of(hour, minute)).atZone(zone).toInstant();
    }
}
