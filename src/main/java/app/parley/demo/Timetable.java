package app.parley.demo;

import app.parley.bank.BankContent;
import app.parley.bank.Deck;
import app.parley.bank.DeckId;
import app.parley.bank.Difficulty;
import app.parley.bank.Question;
import app.parley.quiz.HomeworkId;
import app.parley.quiz.QuizOrder;
import app.parley.quiz.Selection;
import app.parley.quiz.Way;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * When a class of the story meets and who does what at home: a live game in each of eight weeks, practice after each of
 * them, done in the evenings by those who make the effort, and two tests in class. All of it lies in the weeks before {@code today}.
 */
final class Timetable {

    /** When the classes began. */
    static final int DAYS = 56;

    private static final int WEEK = 7;
    /** The decks of the games, week by week. */
    private static final List<String> GAMES = List.of("putins-road-to-pyongyang", "envoys-and-the-agreed-framework",
            "north-korea-steps-out", "sergeyev-heads-for-tokyo", "balance-on-the-peninsula", Planted.DECK, "the-nuclear-standoff",
            "missile-defense-and-the-abm-treaty");
    /** What class 10B plays instead of the deck with the wrong key. */
    private static final String OTHER_DECK = "two-articles-compared";
    /** What is still to do. */
    private static final String NEWEST = "drills-and-a-pledge";
    private static final int QUESTIONS_IN_CLASS = 14;
    private static final int QUESTIONS_AT_HOME = 10;
    private static final int DAYS_TO_PRACTICE = 3;
    private static final int TESTS = 2;
    private static final double WITH_MISSED = 0.2;
    private static final double HANDED_IN = 0.12;

    private final Instant today;
    private final Roster.Group group;
    private final BankContent bank;
    private final List<Deck> decks;
    private final ZoneId zone = ZoneId.systemDefault();

    Timetable(Instant today, Roster.Group group, BankContent bank) {
        this.today = today;
        this.group = group;
        this.bank = bank;
        this.decks = bank.decks();
    }

    /** A live game of the class. */
    record Game(Instant at, String title, List<Question> questions) {
    }

    /** The present, in which the story ends. */
    Instant today() {
        return today;
    }

    /** When somebody begins to study with cards. */
    Instant firstCards(Studies studies) {
        return at(day(studies.days()), 15, 0);
    }

    /** The first lesson of the class, in which its learners join. */
    Instant firstLesson() {
        return at(schoolDay(DAYS), 9, 0);
    }

    /** The games of the class, in order of time; none if there is nothing to ask. */
    List<Game> games() {
        return decks.isEmpty() ? List.of() : IntStream.range(0, GAMES.size())
                .mapToObj(week -> new Game(at(schoolDay(daysAgo(week)), 10, 15), deck(week).title(), questions(deck(week), QUESTIONS_IN_CLASS)))
                .toList();
    }

    private int daysAgo(int week) {
        return DAYS - WEEK * week - 2 - Roster.GROUPS.indexOf(group);
    }

    private Deck deck(int week) {
        var wanted = GAMES.get(week);
        return deck(new DeckId(wanted.equals(Planted.DECK) && group == Roster.TEN_B ? OTHER_DECK : wanted), week);
    }

    /** A bank of one's own has other decks. */
    private Deck deck(DeckId id, int otherwise) {
        return bank.deck(id).orElseGet(() -> decks.get(otherwise % decks.size()));
    }

    /** What the class is given: practice after each game, two tests, and one that is still open. None if there is nothing to ask. */
    List<Assignment> assignments() {
        if (decks.isEmpty()) {
            return List.of();
        }
        var given = new ArrayList<Assignment>();
        for (int week = 0; week < GAMES.size(); week++) {
            var played = schoolDay(daysAgo(week));
            given.add(practice(deck(week), played, played.plusDays(DAYS_TO_PRACTICE)));
        }
        given.add(test(deck(2), schoolDay(daysAgo(3) - 1)));
        given.add(test(deck(1), schoolDay(2)));
        given.add(practice(deck(new DeckId(NEWEST), 0), day(2), day(-2)));
        return given;
    }

    private Assignment practice(Deck deck, LocalDate from, LocalDate to) {
        return new Assignment(at(from, 12, 0), at(to, 20, 0), "Practice: " + deck.title(), questions(deck, QUESTIONS_AT_HOME), false);
    }

    private Assignment test(Deck deck, LocalDate day) {
        return new Assignment(at(day, 9, 0), at(day, 9, 45), "Test: " + deck.title(), questions(deck, QUESTIONS_IN_CLASS), true);
    }

    /** None of the hard ones, as long as there are others. */
    private List<Question> questions(Deck deck, int most) {
        var questions = bank.questionsOf(deck).stream().filter(question -> question.difficulty() != Difficulty.HARD).limit(most).toList();
        return questions.isEmpty() ? bank.questionsOf(deck).stream().limit(most).toList() : questions;
    }

    /**
     * What one learner does alone, in order of time; nothing if there is nothing to ask.
     *
     * @param given the {@link #assignments}
     */
    List<Lesson> of(Pupil pupil, List<HomeworkId> given, RandomGenerator random) {
        if (decks.isEmpty() || pupil.name().equals(Roster.NEWCOMER)) {
            return List.of();
        }
        var lessons = new ArrayList<Lesson>();
        var guide = pupil.name().equals(Roster.GUIDE);
        for (int week = 0; week < GAMES.size(); week++) {
            if (guide || random.nextDouble() < pupil.effort()) {
                // Who makes less effort is later, and perhaps too late.
                int later = random.nextDouble() < pupil.effort() ? 1 + random.nextInt(2) : DAYS_TO_PRACTICE + 1;
                var course = guide && week == 1 || random.nextDouble() < WITH_MISSED
                        ? Lesson.Course.WITH_MISSED : Lesson.Course.TO_THE_END;
                lessons.add(lesson(at(schoolDay(daysAgo(week)).plusDays(later), 16 + random.nextInt(4), random.nextInt(60)),
                        given.get(week), course));
            }
        }
        for (int test = GAMES.size(); test < GAMES.size() + TESTS; test++) {
            var day = schoolDay(test == GAMES.size() ? daysAgo(3) - 1 : 2);
            lessons.add(lesson(at(day, 9, random.nextInt(1, 5)), given.get(test),
                    random.nextDouble() < HANDED_IN ? Lesson.Course.HANDED_IN : Lesson.Course.TO_THE_END));
        }
        if (random.nextDouble() < pupil.effort() - 0.3) {
            lessons.add(lesson(at(day(1), 16 + random.nextInt(4), random.nextInt(60)), given.getLast(), Lesson.Course.TO_THE_END));
        }
        if (guide) {
            var own = new QuizOrder(Selection.ofDeck(deck(3).id()), Way.PRACTICE, QuizOrder.MAX_COUNT, Optional.empty());
            lessons.add(new Lesson(today.minus(Duration.ofHours(1)), new Lesson.Subject.Own(own), Lesson.Course.LEFT_OPEN));
        }
        lessons.removeIf(lesson -> !lesson.at().isBefore(today.minus(Duration.ofMinutes(30))));
        lessons.sort(Comparator.comparing(Lesson::at));
        return lessons;
    }

    private static Lesson lesson(Instant at, HomeworkId homework, Lesson.Course course) {
        return new Lesson(at, new Lesson.Subject.Given(homework), course);
    }

    private LocalDate day(int daysAgo) {
        return today.atZone(zone).toLocalDate().minusDays(daysAgo);
    }

    /** So many days ago; the Friday before that if it was a weekend. */
    private LocalDate schoolDay(int daysAgo) {
        var day = day(daysAgo);
        while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            day = day.minusDays(1);
        }
        return day;
    }

    private Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(zone).toInstant();
    }
}
