package app.parley.study;

import app.parley.base.StudyDay;
import app.parley.study.memory.CardState;
import app.parley.study.memory.Due;
import app.parley.study.memory.Fuzz;
import app.parley.study.memory.Leech;
import app.parley.study.memory.Phase;
import app.parley.study.memory.Review;
import app.parley.study.memory.Scheduler;
import app.parley.study.progress.Recall;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Makes a card from its events. The same events give the same card, in whatever order they became known. */
final class CardFold {

    private final Scheduler scheduler;

    CardFold(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** The card after all of these events and no others. */
    Card replay(CardId id, int answered, Collection<? extends CardEvent> events) {
        var card = Card.blank(id).withAnswered(answered);
        for (var event : Repetition.counting(events)) {
            card = apply(card, event);
        }
        return card;
    }

    /** When and how the memory of a card was put to the test. */
    List<Recall> recalls(CardId id, Collection<? extends CardEvent> events) {
        var recalls = new ArrayList<Recall>();
        var card = Card.blank(id);
        for (var event : Repetition.counting(events)) {
            if (event instanceof CardEvent.Answered answered && answered.toCard()) {
                recall(card, answered.review()).ifPresent(recalls::add);
            }
            card = apply(card, event);
        }
        return recalls;
    }

    private Optional<Recall> recall(Card before, Review review) {
        var state = before.state();
        if (state.phase() != Phase.REVIEW || state.interval() < 1
                || !state.lastDay().orElseThrow().date().isBefore(review.day().date())) {
            return Optional.empty();
        }
        return Optional.of(new Recall(before.id().question(), review.day(), review.rating().passed(), state.interval(),
                scheduler.recall(state, review.at(), review.day()).orElseThrow()));
    }

    /**
     * The card after one more event, which must not be earlier than those that made the card. An answer of a mode that repeats
     * may count for nothing ({@link Repetition}): such a card is replayed.
     */
    Card apply(Card card, CardEvent event) {
        return switch (event) {
            case CardEvent.Answered answered -> answered(card, answered);
            case CardEvent.Acted(CardAction action, long _) -> acted(card, action);
        };
    }

    private Card answered(Card before, CardEvent.Answered event) {
        var review = event.review();
        if (!event.toCard()) {
            review = review.withDraw(Fuzz.draw(Fuzz.seed(before.id().seed(), before.state().reviews())));
        }
        boolean passed = review.rating().passed();
        var after = before.with(scheduler.answer(before.state(), review)).withOutcomes(outcomes(before, review));
        if (event.toCard()) {
            after = after.studied(review.day());
        }
        return after.withMissed(passed ? false : event.inClass() || before.missed());
    }

    /** A review with a day or more before it was a prediction. */
    private List<Leech.Outcome> outcomes(Card before, Review review) {
        var predicted = scheduler.recall(before.state(), review.at(), review.day());
        if (before.state().phase() != Phase.REVIEW || scheduler.elapsedDays(before.state(), review.at(), review.day()) < 1) {
            return before.outcomes();
        }
        var outcomes = new ArrayList<>(before.outcomes());
        outcomes.add(new Leech.Outcome(predicted.orElseThrow(), review.rating().passed()));
        return outcomes.subList(Math.max(outcomes.size() - Leech.REVIEWS_LOOKED_AT, 0), outcomes.size());
    }

    private static Card acted(Card card, CardAction action) {
        return switch (action.kind()) {
            case SUSPEND -> card.withSuspended(true);
            case RESUME -> card.withSuspended(false).buried(Optional.empty());
            case BURY -> card.buried(action.until());
            case FLAG -> card.withFlagged(true);
            case UNFLAG -> card.withFlagged(false);
            case RESET -> card.with(CardState.NEW).withOutcomes(List.of()).withMissed(false);
            case SET_DUE -> card.isNew() ? card : card.with(dueOn(card.state(), Phase.REVIEW, action));
            case ASSIGN -> isSooner(card.state().due(), action) ? card
                    : card.with(dueOn(card.state(), card.state().phase(), action));
        };
    }

    /** Whether it comes anyway: within learning steps, or by the day. */
    private static boolean isSooner(Due due, CardAction action) {
        return switch (due) {
            case Due.Anytime _ -> false;
            case Due.At _ -> true;
            case Due.On(StudyDay day) -> !day.date().isAfter(action.until().orElseThrow().date());
        };
    }

    private static CardState dueOn(CardState state, Phase phase, CardAction action) {
        return new CardState(phase, 0, state.memory(), state.lastReview(), state.lastDay(),
                new Due.On(action.until().orElseThrow()), state.interval(), state.reviews(), state.lapses());
    }
}
