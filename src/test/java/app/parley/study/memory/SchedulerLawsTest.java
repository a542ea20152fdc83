package app.parley.study.memory;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.base.Rating;
import app.parley.base.StudyDay;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every card, whatever was answered, with either model, with and without fuzz and steps. */
class SchedulerLawsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Rating[] RATINGS = Rating.values();
    private static final int CARDS = 30;
    private static final int REVIEWS = 15;

    record Setup(MemoryModel model, Settings settings) {

        Scheduler scheduler() {
            return new Scheduler(model, settings);
        }
    }

    static Stream<Setup> setups() {
        var models = List.of(new Fsrs6(Fsrs6Weights.DEFAULT), Fsrs6.withoutShortTerm(Fsrs6Weights.DEFAULT),
                new Fsrs7(Fsrs7Weights.DEFAULT));
        var steps = List.of(List.<Duration>of(), List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)));
        return models.stream().flatMap(model -> steps.stream().flatMap(learning ->
                Stream.of(0.7, 0.9, 0.97).flatMap(retention -> Stream.of(true, false).flatMap(fuzz -> Stream.of(36_500, 40)
                        .map(most -> new Setup(model, new Settings(retention, learning, learning, most, fuzz)))))));
    }

    /** What may come next: mostly near the due day, sometimes at once, rarely after long, and now and then a clock gone back. */
    private static Review anyReview(CardState card, Random random) {
        var last = card.lastReview().orElse(Instant.parse("2027-12-20T08:00:00Z"));
        var at = last.plusMillis((long) (switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1 -> -random.nextInt(100_000_000);
            case 2 -> random.nextInt(100_000_000);
            default -> (card.interval() + 0.01) * 86_400_000L * random.nextDouble(0.5, 2);
        }));
        return new Review(RATINGS[random.nextInt(RATINGS.length)], at, StudyDay.at(at, BERLIN), random.nextDouble(),
                random.nextBoolean() ? 1 : random.nextDouble(), random.nextInt(5) == 0);
    }

    private interface Law {

        void holdsFor(CardState card, Review next);
    }

    private static void forAnyCard(Setup setup, Law law) {
        var random = new Random(7);
        var scheduler = setup.scheduler();
        for (int i = 0; i < CARDS; i++) {
            var card = CardState.NEW;
            for (int k = 0; k < REVIEWS; k++) {
                var review = anyReview(card, random);
                law.holdsFor(card, review);
                card = scheduler.answer(card, review);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("setups")
    void whatIsShownBeforehandIsWhatTheAnswerDoes(Setup setup) {
        var scheduler = setup.scheduler();

        forAnyCard(setup, (card, next) -> {
            var preview = scheduler.preview(card, next.at(), next.day(), range -> next.draw());
            assertThat(Arrays.stream(RATINGS)).allSatisfy(rating -> assertThat(preview.get(rating)).isEqualTo(
                    scheduler.answer(card, Review.studied(rating, next.at(), next.day()).withDraw(next.draw()))));
        });
    }

    @ParameterizedTest
    @MethodSource("setups")
    void theDaysOfHardGoodAndEasyAscendWhateverIsDrawnForEach(Setup setup) {
        var random = new Random(8);
        var scheduler = setup.scheduler();

        forAnyCard(setup, (card, next) -> assertAscending(
                scheduler.preview(card, next.at(), next.day(), range -> random.nextDouble()), setup.settings().maximumInterval()));
    }

    private static void assertAscending(Map<Rating, CardState> preview, int most) {
        var days = Stream.of(Rating.HARD, Rating.GOOD, Rating.EASY).map(preview::get)
                .filter(card -> card.phase() == Phase.REVIEW).map(CardState::interval).toList();
        for (int i = 1; i < days.size(); i++) {
            assertThat(days.get(i)).isGreaterThanOrEqualTo(days.get(i - 1));
            if (days.get(i - 1) < most) {
                assertThat(days.get(i)).isGreaterThan(days.get(i - 1));
            }
        }
    }

    /** The rule in full, without the shortcuts that avoid finding intervals. */
    @ParameterizedTest
    @MethodSource("setups")
    void theRangesOfACardInReviewAreThoseOfTheRule(Setup setup) {
        var scheduler = setup.scheduler();

        forAnyCard(setup, (card, next) -> {
            if (card.phase() == Phase.REVIEW && setup.model().shortTerm()) {
                var expected = ranges(setup, card, scheduler.elapsedDays(card, next.at(), next.day()));
                for (var rating : List.of(Rating.HARD, Rating.GOOD, Rating.EASY)) {
                    assertThat(scheduler.range(card, Review.studied(rating, next.at(), next.day())))
                            .contains(expected.get(rating.ordinal() - 1));
                }
            }
        });
    }

    private static List<FuzzRange> ranges(Setup setup, CardState card, double elapsed) {
        int most = setup.settings().maximumInterval();
        var intervals = new double[3];
        var leasts = new int[3];
        var middles = new int[3];
        for (int i = 0; i < 3; i++) {
            var memory = setup.model().next(card.memory().orElseThrow(), elapsed, RATINGS[i + 1]);
            intervals[i] = setup.model().interval(memory, setup.settings().retention());
            var floor = setup.settings().fuzz() ? Math.max(Fuzz.least(intervals[i], card.interval(), most), 1) : 1;
            leasts[i] = i == 0 ? floor : Math.max(floor, middles[i - 1] + 1);
            middles[i] = Fuzz.none(intervals[i], leasts[i], most);
        }
        var ranges = new ArrayList<FuzzRange>();
        for (int i = 0; i < 3; i++) {
            var range = setup.settings().fuzz()
                    ? Fuzz.range(intervals[i], leasts[i], most) : new FuzzRange(middles[i], middles[i]);
            int first = i == 0 ? range.first() : Math.max(range.first(), (middles[i - 1] + middles[i]) / 2 + 1);
            int last = i == 2 ? range.last() : Math.min(range.last(), (middles[i] + middles[i + 1]) / 2);
            ranges.add(new FuzzRange(Math.min(first, middles[i]), Math.max(last, middles[i])));
        }
        return ranges;
    }

    @ParameterizedTest
    @MethodSource("setups")
    void intervalsKeepToTheirBounds(Setup setup) {
        var scheduler = setup.scheduler();

        forAnyCard(setup, (card, next) -> {
            var after = scheduler.answer(card, next);
            if (after.phase() == Phase.REVIEW) {
                assertThat(after.interval()).isBetween(1, setup.settings().maximumInterval());
                assertThat(after.due()).isEqualTo(new Due.On(new StudyDay(next.day().date().plusDays(after.interval()))));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("setups")
    void fuzzAloneNeverShortensTheIntervalOfACardThatWasPassed(Setup setup) {
        var scheduler = setup.scheduler();
        int most = setup.settings().maximumInterval();

        forAnyCard(setup, (card, next) -> {
            if (setup.settings().fuzz() && card.phase() == Phase.REVIEW && next.rating().passed()) {
                var after = scheduler.answer(card, next);
                var interval = setup.model().interval(after.memory().orElseThrow(), setup.settings().retention());
                assertThat(after.interval()).isGreaterThanOrEqualTo(Math.min(Fuzz.least(interval, card.interval(), most), most));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("setups")
    void replayingTheAnswersGivesTheSameCard(Setup setup) {
        var random = new Random(9);
        var reviews = new ArrayList<Review>();
        var stored = CardState.NEW;
        for (int i = 0; i < 200; i++) {
            reviews.add(anyReview(stored, random));
            stored = setup.scheduler().answer(stored, reviews.getLast());
        }

        var replayed = CardState.NEW;
        for (var review : reviews) {
            replayed = setup.scheduler().answer(replayed, review);
        }

        assertThat(replayed).isEqualTo(stored);
        assertThat(replayed.reviews()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("setups")
    void theMoreARightAnswerSaysTheLaterTheCardIsForgotten(Setup setup) {
        var scheduler = setup.scheduler();

        forAnyCard(setup, (card, next) -> {
            if (next.rating().passed()) {
                var less = stability(scheduler, card, next, next.evidence() / 2);
                var more = stability(scheduler, card, next, next.evidence());
                assertThat(more).isGreaterThanOrEqualTo(less * (1 - 1e-12));
            }
        });
    }

    private static double stability(Scheduler scheduler, CardState card, Review review, double evidence) {
        var weighed = new Review(review.rating(), review.at(), review.day(), review.draw(), evidence, review.elsewhere());
        return scheduler.answer(card, weighed).memory().orElseThrow().stability();
    }

    @ParameterizedTest
    @MethodSource("setups")
    void aDayChosenByLoadIsTheDayOfTheAnswer(Setup setup) {
        var scheduler = setup.scheduler();

        forAnyCard(setup, (card, next) -> scheduler.range(card, next).ifPresent(range -> {
            var draw = LoadBalance.EVEN.draw(range, next.day(), days -> days % 7, days -> days % 11 == 0,
                    Fuzz.seed(5, card.reviews()));
            assertThat(scheduler.answer(card, next.withDraw(draw)).interval()).isEqualTo(range.at(draw));
        }));
    }
}
