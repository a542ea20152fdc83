package app.parley.study;

import app.parley.base.Rating;
import app.parley.record.Answer;
import app.parley.record.CardReview;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What was done with cards on one day.
 *
 * @param answers in the order of time
 */
public record DayWork(List<Given> answers) {

    /** Whoever takes longer for one card did something else meanwhile. */
    static final Duration LONGEST = Duration.ofMinutes(1);

    public static final DayWork NONE = new DayWork(List.of());

    /**
     * One answer.
     *
     * @param took from showing to answering, {@link #LONGEST} at most
     */
    public record Given(CardId card, Rating rating, Duration took) {
    }

    public DayWork {
        answers = List.copyOf(answers);
    }

    /** @param answers to cards, in the order of time */
    static DayWork of(List<Answer> answers) {
        return new DayWork(answers.stream().map(answer -> {
            CardReview review = answer.review().orElseThrow();
            var took = answer.took().orElse(Duration.ZERO);
            return new Given(new CardId(answer.question().id(), new Face(review.face())), review.rating(),
                    took.compareTo(LONGEST) > 0 ? LONGEST : took);
        }).toList());
    }

    /** Only the answers to some cards. */
    public DayWork about(Predicate<CardId> cards) {
        return new DayWork(answers.stream().filter(given -> cards.test(given.card())).toList());
    }

    /** How many different cards were answered. */
    public int cards() {
        return firstRatings().size();
    }

    /** How many of them were recalled at the first answer of the day. */
    public int recalled() {
        return (int) firstRatings().values().stream().filter(Rating::passed).count();
    }

    /** How each card was rated at its first answer. */
    private Map<CardId, Rating> firstRatings() {
        var first = new LinkedHashMap<CardId, Rating>();
        answers.forEach(given -> first.putIfAbsent(given.card(), given.rating()));
        return first;
    }

    /** How often a rating was given. */
    public int count(Rating rating) {
        return (int) answers.stream().filter(given -> given.rating() == rating).count();
    }

    public Duration time() {
        return answers.stream().map(Given::took).reduce(Duration.ZERO, Duration::plus);
    }

    /** The cards that were forgotten most often, and after them those that were hard; at most so many. */
    public List<CardId> hardest(int most) {
        var weights = new LinkedHashMap<CardId, Integer>();
        answers.forEach(given -> weights.merge(given.card(), weight(given.rating()), Integer::sum));
        return weights.entrySet().stream().filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<CardId, Integer>comparingByValue(Comparator.reverseOrder())).limit(most).map(Map.Entry::getKey)
                .toList();
    }

    private static int weight(Rating rating) {
        return switch (rating) {
            // More than any day's Hard: no card is asked so often.
            case AGAIN -> 1_000;
            case HARD -> 1;
            case GOOD, EASY -> 0;
        };
    }

    /** The share of the cards that came back today which were recalled, from 0 to 1; empty if none came back. */
    public Optional<Double> remembered(Predicate<CardId> cameBack) {
        var back = about(cameBack);
        return back.answers.isEmpty() ? Optional.empty() : Optional.of(back.recalled() / (double) back.cards());
    }
}
