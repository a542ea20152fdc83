package app.parley.study.progress;

import app.parley.base.StudyDay;
import app.parley.study.Card;
import app.parley.study.Cards;
import app.parley.study.Plan;
import app.parley.study.memory.Due;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How many cards that were begun come due on each of the next days, if every card is answered when it is due and recalled. New
 * cards are not among them: they come when the learner wants them. Today's number is what a session really asks; what it
 * leaves over, because of a limit or a sibling, is tomorrow's.
 *
 * @param cards from today on
 */
public record Forecast(LocalDate today, List<Integer> cards) {

    public Forecast {
        cards = List.copyOf(cards);
    }

    /**
     * The forecast.
     *
     * @param plan what a session about all cards asks today
     * @param days at least 2
     */
    public static Forecast of(Cards cards, Plan plan, StudyDay today, ZoneId zone, int days) {
        var due = new int[days];
        for (var card : cards.all()) {
            comesOn(card, zone).map(day -> Math.max(day.toEpochDay() - today.date().toEpochDay(), 0)).filter(day -> day < days)
                    .ifPresent(day -> due[day.intValue()]++);
        }
        int asked = Math.min(plan.learningTotal() + plan.reviews().size(), due[0]);
        due[1] += due[0] - asked;
        due[0] = asked;
        return new Forecast(today.date(), Arrays.stream(due).boxed().toList());
    }

    /** The day on which a card is to be asked next; empty for new cards and for those out of play. */
    static Optional<LocalDate> comesOn(Card card, ZoneId zone) {
        if (card.suspended()) {
            return Optional.empty();
        }
        Optional<LocalDate> due = switch (card.state().due()) {
            case Due.Anytime _ -> Optional.empty();
            case Due.At at -> Optional.of(StudyDay.at(at.moment(), zone).date());
            case Due.On on -> Optional.of(on.day().date());
        };
        return due.map(day -> card.buriedUntil().map(StudyDay::date).filter(until -> until.isAfter(day)).orElse(day));
    }

    public LocalDate day(int place) {
        return today.plusDays(place);
    }

    public int total() {
        return cards.stream().mapToInt(Integer::intValue).sum();
    }

    /** The first days of it. */
    public Forecast first(int days) {
        return new Forecast(today, IntStream.range(0, Math.min(days, cards.size())).mapToObj(cards::get).toList());
    }
}
