package app.parley.demo;

import app.parley.bank.Deck;
import app.parley.bank.DeckId;
import app.parley.bank.Difficulty;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * When a class of the story meets and who does what at home: a live game in each of eight weeks, two tests in class, and after
 * each game some practice in the evenings, by those who make the effort. All of it lies in the weeks before {@code today}.
 */
final class Timetable {

    /** When the classes began. */
    static final int DAYS = 56;

    private static final int WEEK = 7;
    /** The decks of the games, week by week. */
    private static final List<String> GAMES = List.of("putins-road-to-pyongyang", "missile-defense-and-the-abm-treaty",
            "north-korea-steps-out", "sergeyev-heads-for-tokyo", "balance-on-the-peninsula", Planted.DECK, "the-nuclear-standoff",
            "envoys-and-the-agreed-framework");
    /** What class 10B plays instead of the deck with the wrong key. */
    private static final String OTHER_DECK = "ivanov-between-the-koreas";
    private static final Set<Difficulty> NOT_HARD = EnumSet.of(Difficulty.EASY, Difficulty.MEDIUM);
    private static final double WITH_MISSED = 0.2;
    private static final double HANDED_IN = 0.12;

    private final Instant today;
    private final Roster.Group group;
    private final List<Deck> decks;
    private final ZoneId zone = ZoneId.systemDefault();

    /** @param decks all there are */
    Timetable(Instant today, Roster.Group group, List<Deck> decks) {
        this.today = today;
        this.group = group;
        this.decks = List.copyOf(decks);
    }

    /** A live game of the class. */
    record Game(Instant at, Deck deck) {
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
                .mapToObj(week -> new Game(at(schoolDay(daysAgo(week)), 10, 15), deck(week))).toList();
    }

    private int daysAgo(int week) {
        return DAYS - WEEK * week - 2 - Roster.GROUPS.indexOf(group);
    }

    private Deck deck(int week) {
        var wanted = GAMES.get(week);
        var id = new DeckId(wanted.equals(Planted.DECK) && group == Roster.TEN_B ? OTHER_DECK : wanted);
        return decks.stream().filter(deck -> deck.id().equals(id)).findFirst().orElseGet(() -> decks.get(week % decks.size()));
    }

    /** What one learner does alone, in order of time; nothing if there is nothing to ask. */
    List<Lesson> of(Pupil pupil, RandomGenerator random) {
        if (decks.isEmpty() || pupil.name().equals(Roster.NEWCOMER)) {
            return List.of();
        }
        var lessons = new ArrayList<Lesson>();
        var minute = random.nextInt(1, 5);
        var guide = pupil.name().equals(Roster.GUIDE);
        for (int week = 0; week < GAMES.size(); week++) {
            if (guide || random.nextDouble() < pupil.effort()) {
                // Who makes less effort is later.
                int later = random.nextDouble() < pupil.effort() ? 1 + random.nextInt(2) : 4;
                var course = guide && week == 1 || random.nextDouble() < WITH_MISSED
                        ? Lesson.Course.WITH_MISSED : Lesson.Course.TO_THE_END;
                lessons.add(new Lesson(at(day(Math.max(1, daysAgo(week) - later)), 16 + random.nextInt(5), random.nextInt(60)),
                        practice(deck(week)), course));
            }
        }
        lessons.add(new Lesson(at(schoolDay(daysAgo(3) - 1), 9, minute), test(deck(2)), Lesson.Course.TO_THE_END));
        lessons.add(new Lesson(at(schoolDay(2), 9, minute), test(deck(1)),
                random.nextDouble() < HANDED_IN ? Lesson.Course.HANDED_IN : Lesson.Course.TO_THE_END));
        if (guide) {
            lessons.add(new Lesson(today.minus(Duration.ofHours(1)), practice(deck(3)), Lesson.Course.LEFT_OPEN));
        }
        lessons.sort(Comparator.comparing(Lesson::at));
        return lessons;
    }

    private static QuizOrder test(Deck deck) {
        return new QuizOrder(Selection.ofDeck(deck.id()), Way.TEST, QuizOrder.MAX_COUNT, Optional.of(Duration.ofMinutes(12)));
    }

    private static QuizOrder practice(Deck deck) {
        var selection = new Selection(Set.of(deck.id()), Set.of(), Optional.empty(), NOT_HARD);
        return new QuizOrder(selection, Way.PRACTICE, QuizOrder.MAX_COUNT, Optional.empty());
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
