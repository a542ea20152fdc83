package app.parley.study;

import app.parley.base.StudyDay;
import app.parley.study.memory.Due;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When cards come back that are not asked today. What is due already comes tomorrow, since it is either asked today or left
 * over. Cards out of play are not counted, and new ones only as a reason to come again.
 */
public final class Forecast {

    private final StudyDay today;
    private final Map<StudyDay, Integer> counts;
    private final Optional<Due> next;

    private Forecast(StudyDay today, Map<StudyDay, Integer> counts, Optional<Due> next) {
        this.today = today;
        this.counts = counts;
        this.next = next;
    }

    /**
     * For the cards of a selection.
     *
     * @param zone the learner's
     */
    public static Forecast of(Cards cards, Selection selection, StudyDay today, ZoneId zone) {
        var wanted = selection.questions(cards.bank());
        var counts = new HashMap<StudyDay, Integer>();
        var moments = new ArrayList<Instant>();
        var days = new ArrayList<StudyDay>();
        cards.all().stream().filter(card -> !card.suspended() && selection.holds(card)
                && wanted.map(questions -> questions.contains(card.id().question())).orElse(true)).forEach(card -> {
                    var day = day(card, today, zone);
                    if (!card.isNew()) {
                        counts.merge(day, 1, Integer::sum);
                    }
                    if (card.state().due() instanceof Due.At(Instant moment) && card.isInPlay(today)
                            && StudyDay.at(moment, zone).equals(today)) {
                        moments.add(moment);
                    } else if (!card.isNew() || cards.settings().newPerDay() > 0) {
                        days.add(day);
                    }
                });
        Optional<Due> soonest = moments.stream().min(Instant::compareTo).map(Due.At::new);
        return new Forecast(today, counts, soonest.or(() -> days.stream().min(Comparator.comparing(StudyDay::date)).map(Due.On::new)));
    }

    /** The day from tomorrow on that a card comes on. */
    private static StudyDay day(Card card, StudyDay today, ZoneId zone) {
        var due = switch (card.state().due()) {
            case Due.Anytime _ -> today.date();
            case Due.At(Instant moment) -> StudyDay.at(moment, zone).date();
            case Due.On(StudyDay day) -> day.date();
        };
        return Stream.of(today.date().plusDays(1), due, card.buriedUntil().map(StudyDay::date).orElse(due))
                .max(LocalDate::compareTo).map(StudyDay::new).orElseThrow();
    }

    /** How many cards come on each of the next days, tomorrow first. */
    public List<Integer> days(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(ahead -> counts.getOrDefault(new StudyDay(today.date().plusDays(ahead)), 0)).toList();
    }

    /** When the first card comes that is not asked now: a moment, if one is being learned today, else a day; empty if none ever comes. */
    public Optional<Due> next() {
        return next;
    }
}
