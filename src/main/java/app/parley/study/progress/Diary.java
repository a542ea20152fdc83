package app.parley.study.progress;

import app.parley.base.StudyDay;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What was done on each study day, as the day was stored with each answer: a change of time zone moves nothing that is past.
 */
public final class Diary {

    /** The longest that one answer counts for: whoever leaves a card open does not study meanwhile. */
    public static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);

    /** The days that "lately" means: four weeks. */
    public static final int LATELY = 28;

    private final NavigableMap<LocalDate, Entry> entries;

    private Diary(NavigableMap<LocalDate, Entry> entries) {
        this.entries = entries;
    }

    /**
     * One day.
     *
     * @param cards different cards that were answered
     * @param spent with answering them, each answer for at most {@link #LONGEST_ANSWER}
     */
    public record Entry(int cards, Duration spent) {

        static final Entry NOTHING = new Entry(0, Duration.ZERO);
    }

    /** What was done on a day; nothing, if there is no answer of it. */
    public Entry on(LocalDate day) {
        return entries.getOrDefault(day, Entry.NOTHING);
    }

    public Optional<LocalDate> firstDay() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.firstKey());
    }

    /** Days without a gap up to today; up to yesterday as long as nothing was answered today. */
    public int streak(StudyDay today) {
        var day = entries.containsKey(today.date()) ? today.date() : today.date().minusDays(1);
        int days = 0;
        while (entries.containsKey(day)) {
            days++;
            day = day.minusDays(1);
        }
        return days;
    }

    /** On how many of the last {@link #LATELY} days, with today, anything was answered. */
    public int daysLately(StudyDay today) {
        return in(today.date().minusDays(LATELY - 1L), today.date()).size();
    }

    /** All time spent from one day to another, both included. */
    public Duration spent(LocalDate from, LocalDate to) {
        return in(from, to).values().stream().map(Entry::spent).reduce(Duration.ZERO, Duration::plus);
    }

    /** The time spent on an average day with answers; zero if there is none. */
    public Duration spentADay(LocalDate from, LocalDate to) {
        int days = in(from, to).size();
        return days == 0 ? Duration.ZERO : spent(from, to).dividedBy(days);
    }

    /** On how many days anything was answered. */
    public int days(LocalDate from, LocalDate to) {
        return in(from, to).size();
    }

    private Map<LocalDate, Entry> in(LocalDate from, LocalDate to) {
        return from.isAfter(to) ? Map.of() : entries.subMap(from, true, to, true);
    }

    /** Collects the answers of one learner, in any order. */
    public static final class Builder {

        private final Map<LocalDate, Set<Object>> cards = new HashMap<>();
        private final Map<LocalDate, Duration> spent = new HashMap<>();

        /**
         * Adds an answer.
         *
         * @param answered the cards that it was an answer to
         * @param took     from seeing to answering, if that is known
         */
        public void add(StudyDay day, Set<?> answered, Optional<Duration> took) {
            cards.computeIfAbsent(day.date(), _ -> new HashSet<>()).addAll(answered);
            took.ifPresent(time -> spent.merge(day.date(), capped(time), Duration::plus));
        }

        private static Duration capped(Duration time) {
            return time.isNegative() ? Duration.ZERO : time.compareTo(LONGEST_ANSWER) > 0 ? LONGEST_ANSWER : time;
        }

        public Diary diary() {
            var entries = new TreeMap<LocalDate, Entry>();
            cards.forEach((day, answered) -> entries.put(day, new Entry(answered.size(), spent.getOrDefault(day, Duration.ZERO))));
            return new Diary(entries);
        }
    }
}
