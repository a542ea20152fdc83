package app.parley.study;

import app.parley.base.StudyDay;
import app.parley.study.memory.Due;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When the first card comes that is not asked now: a moment, if one is being learned today, else a day. What is due already comes
 * tomorrow, since it is either asked today or left over; and new cards are a reason to come again, if the learner takes any.
 */
final class NextDue {

    private NextDue() {
    }

    /**
     * For the cards of a selection; empty if none ever comes.
     *
     * @param zone the learner's
     */
    static Optional<Due> of(Cards cards, Selection selection, StudyDay today, ZoneId zone) {
        var questions = selection.questions(cards.bank());
        var wanted = cards.all().stream().filter(card -> !card.suspended() && selection.holds(card)
                && questions.map(some -> some.contains(card.id().question())).orElse(true)).toList();
        Optional<Due> soonest = wanted.stream().flatMap(card -> momentToday(card, today, zone).stream())
                .min(Comparator.naturalOrder()).map(Due.At::new);
        return soonest.or(() -> wanted.stream().filter(card -> !card.isNew() || cards.settings().newPerDay() > 0)
                .map(card -> day(card, today, zone)).min(Comparator.naturalOrder()).map(StudyDay::new).map(Due.On::new));
    }

    private static Optional<Instant> momentToday(Card card, StudyDay today, ZoneId zone) {
        return card.state().due() instanceof Due.At(Instant moment) && card.isInPlay(today) && StudyDay.at(moment, zone).equals(today)
                ? Optional.of(moment) : Optional.empty();
    }

    /** The day from tomorrow on that a card comes on. */
    private static LocalDate day(Card card, StudyDay today, ZoneId zone) {
        var due = switch (card.state().due()) {
            case Due.Anytime _ -> today.date();
            case Due.At(Instant moment) -> StudyDay.at(moment, zone).date();
            case Due.On(StudyDay day) -> day.date();
        };
        return Stream.of(today.date().plusDays(1), due, card.buriedUntil().map(StudyDay::date).orElse(due))
                .max(Comparator.naturalOrder()).orElseThrow();
    }
}
