package app.parley.study.memory;

import app.parley.base.Rating;
import app.parley.base.StudyDay;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * What an answer does to a card. All of it follows from the card and the answer; so replaying the answers of a card gives
 * exactly the same card again.
 *
 * <ul>
 * <li>A new card goes through the learning steps and from there to review; a card forgotten in review goes through the
 * relearning steps and back. Easy always leads to review at once, and so does a right answer to a new card that was given
 * elsewhere. Without steps, or with a model that does not know reviews of the same day, every answer leads to review.
 * <li>The memory changes with every answer in every phase.
 * <li>In review, and wherever several ratings lead there, the days of Hard, Good and Easy ascend. A card that leaves its steps
 * by Easy comes at least a day later than by Good. A model without same-day reviews has Again in that order too, and
 * its Again is no longer than its Hard would be.
 * <li>While a card is still new or being learned, Easy leads to no more than {@link MemoryModel#longestFirstEasy()} days,
 * except where it takes more to be above Good. That limits FSRS-7; its very short first intervals have the learning
 * steps, or a day, as their floor.
 * <li>A right answer may say less than that the card was recalled ({@link Review#evidence()}): then the memory moves only that
 * share of the way, stabilities by ratio and difficulty by difference. For a new card the way begins at what a first
 * Again would have left.
 * <li>When the clock or the study day goes back, no time has passed since the answer before, and time counts from the
 * newer answer on, whatever its clock says.
 * </ul>
 */
public final class Scheduler {

    private static final double SECONDS_A_DAY = 86_400;
    private static final double NANOS_A_SECOND = 1e9;
    private static final Rating[] RATINGS = Rating.values();

    private final MemoryModel model;
    private final Settings settings;
    private final Steps learning;
    private final Steps relearning;

    public Scheduler(MemoryModel model, Settings settings) {
        this.model = model;
        this.settings = settings;
        this.learning = new Steps(settings.learningSteps());
        this.relearning = new Steps(settings.relearningSteps());
    }

    /** The card after an answer. */
    public CardState answer(CardState before, Review review) {
        var delay = stepDelay(before, review);
        if (delay.isPresent()) {
            return inSteps(before, review, delay.get());
        }
        var ladder = ladder(before, review);
        return inReview(before, review, ladder.memory(review.rating()), ladder.range(review.rating()).at(review.draw()));
    }

    /**
     * The card after each of the ratings, if the answer is recalled and given while studying. It is exactly what
     * {@link #answer} makes of the same draws.
     *
     * @param draw the draw for a range of days; not asked for where there are none to choose from
     */
    public Map<Rating, CardState> preview(CardState before, Instant at, StudyDay day, ToDoubleFunction<FuzzRange> draw) {
        var after = new EnumMap<Rating, CardState>(Rating.class);
        for (var rating : RATINGS) {
            var review = Review.studied(rating, at, day);
            after.put(rating, answer(before, range(before, review)
                    .map(range -> review.withDraw(draw.applyAsDouble(range))).orElse(review)));
        }
        return Collections.unmodifiableMap(after);
    }

    /** The days that an answer chooses from by its draw; none when the card stays within steps. */
    public Optional<FuzzRange> range(CardState before, Review review) {
        return stepDelay(before, review).isPresent()
                ? Optional.empty() : Optional.of(ladder(before, review).range(review.rating()));
    }

    /** How likely a card would be recalled at a moment; nothing is said about a new card. */
    public OptionalDouble recall(CardState card, Instant at, StudyDay day) {
        return card.memory().isPresent()
                ? OptionalDouble.of(model.recall(card.memory().get(), elapsedDays(card, at, day))) : OptionalDouble.empty();
    }

    /** Days since the last answer to a card, measured as the model wants them; never negative, 0 for a new card. */
    public double elapsedDays(CardState card, Instant at, StudyDay day) {
        if (card.phase() == Phase.NEW) {
            return 0;
        }
        return Math.max(switch (model.elapsed()) {
            case STUDY_DAYS -> day.date().toEpochDay() - card.lastDay().orElseThrow().date().toEpochDay();
            case EXACT -> exactDays(card.lastReview().orElseThrow(), at);
        }, 0);
    }

    private static double exactDays(Instant from, Instant to) {
        return (to.getEpochSecond() - from.getEpochSecond() + (to.getNano() - from.getNano()) / NANOS_A_SECOND) / SECONDS_A_DAY;
    }

    private Optional<Duration> stepDelay(CardState before, Review review) {
        var rating = review.rating();
        if (!model.shortTerm() || goesStraightToReview(before, review)) {
            return Optional.empty();
        }
        return switch (before.phase()) {
            case NEW, LEARNING -> learning.delay(before.step(), rating);
            case RELEARNING -> relearning.delay(before.step(), rating);
            case REVIEW -> rating.passed() ? Optional.empty() : relearning.delay(0, rating);
        };
    }

    private static boolean goesStraightToReview(CardState before, Review review) {
        return before.phase() == Phase.NEW && review.elsewhere() && review.rating().passed();
    }

    private CardState inSteps(CardState before, Review review, Duration delay) {
        var isNew = before.phase() == Phase.NEW || before.phase() == Phase.LEARNING;
        var step = (isNew ? learning : relearning).next(before.step(), review.rating());
        var memory = memoryAfter(before, review).apply(review.rating());
        return after(before, review, memory, isNew ? Phase.LEARNING : Phase.RELEARNING, step,
                new Due.At(review.at().plus(delay)), (int) delay.toDays());
    }

    private static CardState inReview(CardState before, Review review, MemoryState memory, int days) {
        return after(before, review, memory, Phase.REVIEW, 0, new Due.On(new StudyDay(review.day().date().plusDays(days))), days);
    }

    private static CardState after(CardState before, Review review, MemoryState memory, Phase phase, int step, Due due,
            int interval) {
        var lapsed = before.phase() == Phase.REVIEW && !review.rating().passed();
        return new CardState(phase, step, Optional.of(memory), Optional.of(review.at()), Optional.of(review.day()), due,
                interval, before.reviews() + 1, before.lapses() + (lapsed ? 1 : 0));
    }

    private Ladder ladder(CardState before, Review review) {
        var inReview = before.phase() == Phase.REVIEW;
        var beingLearned = before.phase() == Phase.NEW || before.phase() == Phase.LEARNING;
        return new Ladder(model, settings, memoryAfter(before, review), lowest(before, review),
                inReview ? before.interval() : 0, beingLearned ? model.longestFirstEasy() : Integer.MAX_VALUE);
    }

    /** The least rating whose days are in order with those above it. */
    private Rating lowest(CardState before, Review review) {
        if (!model.shortTerm()) {
            return Rating.AGAIN;
        }
        var steps = before.phase() == Phase.RELEARNING ? relearning : learning;
        return before.phase() == Phase.REVIEW || steps.isEmpty() || goesStraightToReview(before, review)
                ? Rating.HARD : Rating.GOOD;
    }

    private Function<Rating, MemoryState> memoryAfter(CardState before, Review review) {
        var memory = before.memory();
        Function<Rating, MemoryState> after = memory.isPresent()
                ? model.next(memory.get(), elapsedDays(before, review.at(), review.day())) : model::first;
        if (review.evidence() == 1) {
            return after;
        }
        var from = memory.orElseGet(() -> model.first(Rating.AGAIN));
        return rating -> rating.passed() ? between(from, after.apply(rating), review.evidence()) : after.apply(rating);
    }

    /** Where a share of the way leads: stabilities by ratio, as they differ by orders of magnitude, difficulty by difference. */
    private static MemoryState between(MemoryState before, MemoryState after, double share) {
        return new MemoryState(ratio(before.stability(), after.stability(), share),
                ratio(before.fastStability(), after.fastStability(), share),
                before.difficulty() + share * (after.difficulty() - before.difficulty()));
    }

    private static double ratio(double from, double to, double share) {
        return from * Math.pow(to / from, share);
    }
}
