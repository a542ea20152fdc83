package app.parley.bench.truth;

import app.parley.base.Rating;
import app.parley.study.memory.MemoryModel;
import app.parley.study.memory.MemoryState;
import app.parley.study.memory.fit.History;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * FSRS at a desired retention, in whole days of at least one, as somebody needs it who studies once a day. A first Easy gives at most
 * 14 days. Some planners fit the weights to what was answered so far; cards then keep the day they are due.
 */
final class Fsrs implements Planner {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int MOST_DAYS = 36_500;
    private static final int MOST_DAYS_AFTER_FIRST_EASY = 14;
    private static final Set<Integer> FITTED_AFTER = Set.of(29, 59, 119, 239);

    private final double retention;
    private final @Nullable Function<List<History>, MemoryModel> fit;
    private final List<Card> cards = new ArrayList<>();
    private MemoryModel model;

    private static final class Card {
        private final List<Double> moments = new ArrayList<>();
        private final List<Rating> ratings = new ArrayList<>();
        private MemoryState state = new MemoryState(1, 1, 1);
    }

    /** With weights that never change. */
    Fsrs(MemoryModel model, double retention) {
        this(model, retention, null);
    }

    /** With weights that are fitted after 30, 60, 120 and 240 days. */
    Fsrs(MemoryModel model, double retention, @Nullable Function<List<History>, MemoryModel> fit) {
        this.model = model;
        this.retention = retention;
        this.fit = fit;
    }

    @Override
    public int answered(int number, double moment, Rating rating) {
        if (number == cards.size()) {
            cards.add(new Card());
        }
        var card = cards.get(number);
        boolean first = card.moments.isEmpty();
        card.state = first ? model.first(rating) : model.next(card.state, elapsed(card.moments.getLast(), moment), rating);
        card.moments.add(moment);
        card.ratings.add(rating);
        int most = first && rating == Rating.EASY ? MOST_DAYS_AFTER_FIRST_EASY : MOST_DAYS;
        return (int) Math.clamp(Math.rint(model.interval(card.state, retention)), 1, most);
    }

    private double elapsed(double before, double moment) {
        return switch (model.elapsed()) {
            case STUDY_DAYS -> Math.floor(moment) - Math.floor(before);
            case EXACT -> moment - before;
        };
    }

    @Override
    public OptionalDouble predicted(int number, double moment) {
        var card = cards.get(number);
        return OptionalDouble.of(model.recall(card.state, elapsed(card.moments.getLast(), moment)));
    }

    @Override
    public void endOf(int day) {
        if (fit != null && FITTED_AFTER.contains(day)) {
            model = fit.apply(cards.stream().map(this::history).toList());
            cards.forEach(this::replay);
        }
    }

    private History history(Card card) {
        var history = History.builder();
        for (int i = 0; i < card.moments.size(); i++) {
            double moment = card.moments.get(i);
            history.add(START.plus(Duration.ofMillis((long) (moment * 86_400_000))),
                    i == 0 ? 0 : elapsed(card.moments.get(i - 1), moment), card.ratings.get(i));
        }
        return history.build();
    }

    private void replay(Card card) {
        card.state = model.first(card.ratings.getFirst());
        for (int i = 1; i < card.moments.size(); i++) {
            card.state = model.next(card.state, elapsed(card.moments.get(i - 1), card.moments.get(i)), card.ratings.get(i));
        }
    }
}
