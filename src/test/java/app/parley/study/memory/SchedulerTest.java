package app.parley.study.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import app.parley.base.Rating;
import app.parley.base.StudyDay;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchedulerTest {

    private static final Fsrs6 FSRS6 = new Fsrs6(Fsrs6Weights.DEFAULT);
    private static final Fsrs7 FSRS7 = new Fsrs7(Fsrs7Weights.DEFAULT);
    private static final Instant NOON = Instant.parse("2026-05-06T12:00:00Z");
    private static final StudyDay TODAY = day(NOON);

    private static final Settings PLAIN = settings(List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
            List.of(Duration.ofMinutes(10)));

    private final Scheduler scheduler = new Scheduler(FSRS6, PLAIN);

    private static Settings settings(List<Duration> learning, List<Duration> relearning) {
        return new Settings(0.9, learning, relearning, 36_500, false);
    }

    private static StudyDay day(Instant at) {
        return StudyDay.at(at, ZoneOffset.UTC);
    }

    private static Review review(Rating rating, Instant at) {
        return Review.studied(rating, at, day(at));
    }

    private static Review guessed(Rating rating, double evidence) {
        return new Review(rating, NOON, TODAY, 0, evidence, false);
    }

    private static Review elsewhere(Rating rating) {
        return new Review(rating, NOON, TODAY, 0, 1, true);
    }

    private static CardState inReview(MemoryState memory, int interval, Instant last) {
        return new CardState(Phase.REVIEW, 0, Optional.of(memory), Optional.of(last), Optional.of(day(last)),
                new Due.On(new StudyDay(day(last).date().plusDays(interval))), interval, 3, 0);
    }

    private static MemoryState memory(CardState card) {
        return card.memory().orElseThrow();
    }

    @Nested
    class TheWayOfACard {

        @Test
        void aNewCardWasNeverAnswered() {
            assertThat(CardState.NEW.due()).isEqualTo(new Due.Anytime());
            assertThat(scheduler.recall(CardState.NEW, NOON, TODAY)).isEmpty();
            assertThat(scheduler.elapsedDays(CardState.NEW, NOON, TODAY)).isZero();
        }

        @Test
        void goodGoesThroughTheLearningStepsToReview() {
            var first = scheduler.answer(CardState.NEW, review(Rating.GOOD, NOON));
            var second = scheduler.answer(first, review(Rating.GOOD, NOON.plusSeconds(600)));

            assertThat(first.phase()).isEqualTo(Phase.LEARNING);
            assertThat(first.step()).isEqualTo(1);
            assertThat(first.due()).isEqualTo(new Due.At(NOON.plusSeconds(600)));
            assertThat(second.phase()).isEqualTo(Phase.REVIEW);
            assertThat(second.due()).isEqualTo(new Due.On(new StudyDay(LocalDate.of(2026, 5, 8))));
            assertThat(second.reviews()).isEqualTo(2);
        }

        @Test
        void againGoesBackToTheFirstStep() {
            var first = scheduler.answer(CardState.NEW, review(Rating.GOOD, NOON));
            var again = scheduler.answer(first, review(Rating.AGAIN, NOON.plusSeconds(600)));

            assertThat(again.step()).isZero();
            assertThat(again.due()).isEqualTo(new Due.At(NOON.plusSeconds(660)));
            assertThat(again.lapses()).isZero();
        }

        @Test
        void easyLeavesTheStepsAtOnceAndLaterThanGoodWould() {
            var card = scheduler.answer(CardState.NEW, review(Rating.AGAIN, NOON));

            var easy = scheduler.answer(card, review(Rating.EASY, NOON.plusSeconds(60)));
            var good = FSRS6.interval(FSRS6.next(memory(card), 0, Rating.GOOD), 0.9);

            assertThat(easy.phase()).isEqualTo(Phase.REVIEW);
            assertThat(easy.interval()).isGreaterThan(Math.max((int) Math.round(good), 1));
        }

        @Test
        void forgettingInReviewIsALapseAndLeadsThroughRelearningBack() {
            var lapsed = scheduler.answer(inReview(new MemoryState(20, 20, 5), 20, NOON.minus(Duration.ofDays(20))),
                    review(Rating.AGAIN, NOON));
            var again = scheduler.answer(lapsed, review(Rating.AGAIN, NOON.plusSeconds(600)));
            var back = scheduler.answer(again, review(Rating.GOOD, NOON.plusSeconds(1200)));

            assertThat(lapsed.phase()).isEqualTo(Phase.RELEARNING);
            assertThat(lapsed.lapses()).isEqualTo(1);
            assertThat(again.lapses()).as("forgotten again while relearning").isEqualTo(1);
            assertThat(back.phase()).isEqualTo(Phase.REVIEW);
        }

        @ParameterizedTest
        @EnumSource
        void withoutStepsEveryAnswerLeadsToReview(Rating rating) {
            var card = new Scheduler(FSRS6, settings(List.of(), List.of())).answer(CardState.NEW, review(rating, NOON));

            assertThat(card.phase()).isEqualTo(Phase.REVIEW);
            assertThat(card.interval()).isPositive();
        }

        @Test
        void aModelWithoutSameDayReviewsUsesNoSteps() {
            var longTerm = new Scheduler(Fsrs6.withoutShortTerm(Fsrs6Weights.DEFAULT), PLAIN);
            var card = longTerm.answer(CardState.NEW, review(Rating.AGAIN, NOON));
            var lapsed = longTerm.answer(card, review(Rating.AGAIN, NOON.plus(Duration.ofDays(1))));

            assertThat(card.phase()).isEqualTo(Phase.REVIEW);
            assertThat(lapsed.phase()).isEqualTo(Phase.REVIEW);
            assertThat(lapsed.lapses()).isEqualTo(1);
        }

        @Test
        void aCardAtAStepThatThereNoLongerIsGoesOn() {
            var card = scheduler.answer(CardState.NEW, review(Rating.GOOD, NOON));
            var shorter = new Scheduler(FSRS6, settings(List.of(Duration.ofMinutes(1)), List.of()));

            assertThat(shorter.answer(card, review(Rating.GOOD, NOON)).phase()).isEqualTo(Phase.REVIEW);
            assertThat(shorter.answer(card, review(Rating.HARD, NOON)).step()).isZero();
        }

        @Test
        void aStepOfDaysIsDueAtItsMomentAndCountsItsDays() {
            var slow = new Scheduler(FSRS6, settings(List.of(Duration.ofDays(3), Duration.ofDays(9)), List.of()));

            var card = slow.answer(CardState.NEW, review(Rating.AGAIN, NOON));

            assertThat(card.due()).isEqualTo(new Due.At(NOON.plus(Duration.ofDays(3))));
            assertThat(card.interval()).isEqualTo(3);
        }

        @Test
        void theMaximumIntervalHolds() {
            var limited = new Scheduler(FSRS6, new Settings(0.9, List.of(), List.of(), 30, true));
            var card = inReview(new MemoryState(3_000, 3_000, 2), 30, NOON);

            assertThat(Rating.values()).allSatisfy(rating -> assertThat(limited.answer(card,
                    review(rating, NOON.plus(Duration.ofDays(30))).withDraw(0.99)).interval()).isBetween(1, 30));
        }
    }

    @Nested
    class AnswersElsewhere {

        @ParameterizedTest
        @EnumSource(names = {"HARD", "GOOD", "EASY"})
        void aRightOneToANewCardLeadsToReviewAtOnce(Rating rating) {
            var card = scheduler.answer(CardState.NEW, elsewhere(rating));

            assertThat(card.phase()).isEqualTo(Phase.REVIEW);
            assertThat(memory(card)).isEqualTo(FSRS6.first(rating));
        }

        @Test
        void aWrongOneToANewCardLeadsToTheFirstStep() {
            assertThat(scheduler.answer(CardState.NEW, elsewhere(Rating.AGAIN)))
                    .isEqualTo(scheduler.answer(CardState.NEW, review(Rating.AGAIN, NOON)));
        }

        @ParameterizedTest
        @EnumSource
        void toACardThatIsNotNewTheyAreLikeAllOthers(Rating rating) {
            var learning = scheduler.answer(CardState.NEW, review(Rating.GOOD, NOON.minusSeconds(600)));
            var reviewed = inReview(new MemoryState(20, 20, 5), 20, NOON.minus(Duration.ofDays(20)));

            assertThat(List.of(learning, reviewed)).allSatisfy(card ->
                    assertThat(scheduler.answer(card, elsewhere(rating))).isEqualTo(scheduler.answer(card, review(rating, NOON))));
        }
    }

    @Nested
    class Evidence {

        private final MemoryState memory = new MemoryState(10, 10, 6);
        private final CardState card = inReview(memory, 10, NOON.minus(Duration.ofDays(10)));

        @ParameterizedTest
        @EnumSource(names = {"HARD", "GOOD", "EASY"})
        void theMoreItSaysTheMoreStabilityItLeaves(Rating rating) {
            double before = 0;
            for (int tenth = 0; tenth <= 10; tenth++) {
                var stability = memory(scheduler.answer(card, guessed(rating, tenth / 10.0))).stability();
                assertThat(stability).isGreaterThan(before);
                before = stability;
            }
        }

        @Test
        void noneLeavesTheMemoryAsItWas() {
            assertThat(memory(scheduler.answer(card, guessed(Rating.GOOD, 0)))).isEqualTo(memory);
            assertThat(memory(scheduler.answer(CardState.NEW, guessed(Rating.GOOD, 0)))).isEqualTo(FSRS6.first(Rating.AGAIN));
        }

        @Test
        void fullEvidenceIsThePlainModelToTheLastBit() {
            assertThat(memory(scheduler.answer(card, guessed(Rating.EASY, 1)))).isEqualTo(FSRS6.next(memory, 10, Rating.EASY));
        }

        @Test
        void halfOfItLeavesTheGeometricMeanOfStabilitiesAndTheMeanOfDifficulties() {
            var full = FSRS7.next(memory, 10, Rating.EASY);

            var half = memory(new Scheduler(FSRS7, PLAIN).answer(card, guessed(Rating.EASY, 0.5)));

            assertThat(half.stability()).isCloseTo(Math.sqrt(memory.stability() * full.stability()), offset(1e-9));
            assertThat(half.fastStability()).isCloseTo(Math.sqrt(memory.fastStability() * full.fastStability()), offset(1e-9));
            assertThat(half.difficulty()).isCloseTo((memory.difficulty() + full.difficulty()) / 2, offset(1e-12));
        }

        @Test
        void aWrongAnswerCountsInFull() {
            assertThat(scheduler.answer(card, guessed(Rating.AGAIN, 0.1))).isEqualTo(scheduler.answer(card, guessed(Rating.AGAIN, 1)));
        }

        @ParameterizedTest
        @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
        void whatIsNoShareIsRefused(double evidence) {
            assertThatIllegalArgumentException().isThrownBy(() -> guessed(Rating.GOOD, evidence));
        }
    }

    @Nested
    class FirstIntervalsOfFsrs7 {

        private final Scheduler fsrs7 = new Scheduler(FSRS7, Settings.DEFAULT);

        @Test
        void aFirstEasyIsNoLongerThanTwoWeeks() {
            assertThat(FSRS7.interval(FSRS7.first(Rating.EASY), 0.9)).isGreaterThan(50);

            assertThat(List.of(0.0, 0.5, 0.999)).allSatisfy(draw -> assertThat(fsrs7.answer(CardState.NEW,
                    review(Rating.EASY, NOON).withDraw(draw)).interval()).isBetween(11, Fsrs7.LONGEST_FIRST_EASY));
        }

        @Test
        void norIsOneAfterALearningStep() {
            var card = fsrs7.answer(CardState.NEW, review(Rating.GOOD, NOON));

            assertThat(fsrs7.answer(card, review(Rating.EASY, NOON.plusSeconds(600)).withDraw(0.999)).interval())
                    .isLessThanOrEqualTo(Fsrs7.LONGEST_FIRST_EASY);
        }

        @Test
        void itIsLongerWhereGoodIsAsLong() {
            var weights = Fsrs7Weights.DEFAULT.toArray();
            weights[2] = 50;
            weights[3] = 60;
            var durable = new Scheduler(new Fsrs7(Fsrs7Weights.of(weights)), settings(List.of(), List.of()));

            var good = durable.answer(CardState.NEW, review(Rating.GOOD, NOON)).interval();

            assertThat(good).isGreaterThan(Fsrs7.LONGEST_FIRST_EASY);
            assertThat(durable.answer(CardState.NEW, review(Rating.EASY, NOON)).interval()).isEqualTo(good + 1);
        }

        @Test
        void inReviewEasyIsNotLimited() {
            var card = inReview(new MemoryState(200, 200, 3), 20, NOON);

            assertThat(fsrs7.answer(card, review(Rating.EASY, NOON.plus(Duration.ofDays(20)))).interval())
                    .isGreaterThan(Fsrs7.LONGEST_FIRST_EASY);
        }

        @Test
        void theShortOnesHaveTheLearningStepsOrADayAsTheirFloor() {
            assertThat(FSRS7.interval(FSRS7.first(Rating.AGAIN), 0.9) * 86_400).isLessThan(4);

            var stepless = new Scheduler(FSRS7, settings(List.of(), List.of()));

            assertThat(fsrs7.answer(CardState.NEW, review(Rating.AGAIN, NOON)).due()).isEqualTo(new Due.At(NOON.plusSeconds(60)));
            assertThat(stepless.answer(CardState.NEW, review(Rating.AGAIN, NOON)).interval()).isEqualTo(1);
        }
    }

    @Nested
    class Time {

        private final CardState card = inReview(new MemoryState(10, 10, 5), 10, NOON);

        @Test
        void aClockThatGoesBackIsNoTimeAtAll() {
            var earlier = NOON.minus(Duration.ofDays(400));

            assertThat(List.of(FSRS6, FSRS7)).allSatisfy(model -> {
                var after = new Scheduler(model, PLAIN).answer(card, review(Rating.GOOD, earlier));
                assertThat(memory(after)).isEqualTo(model.next(memory(card), 0, Rating.GOOD));
                assertThat(after.lastReview()).contains(earlier);
            });
        }

        @Test
        void twoAnswersInTheSameMillisecondAreTwoReviews() {
            assertThat(List.of(FSRS6, FSRS7)).allSatisfy(model -> {
                var scheduler = new Scheduler(model, PLAIN);
                var once = scheduler.answer(CardState.NEW, review(Rating.GOOD, NOON));
                var twice = scheduler.answer(once, review(Rating.GOOD, NOON));

                assertThat(twice.reviews()).isEqualTo(2);
                assertThat(memory(twice)).isEqualTo(model.next(memory(once), 0, Rating.GOOD));
            });
        }

        @Test
        void onlyFsrs6CountsStudyDays() {
            var lateEvening = Instant.parse("2026-05-07T03:59:00Z");
            var nextMorning = Instant.parse("2026-05-07T04:01:00Z");
            var card = inReview(new MemoryState(10, 10, 5), 10, lateEvening);

            assertThat(new Scheduler(FSRS6, PLAIN).elapsedDays(card, nextMorning, day(nextMorning))).isEqualTo(1);
            assertThat(new Scheduler(FSRS7, PLAIN).elapsedDays(card, nextMorning, day(nextMorning)))
                    .isCloseTo(2 / 1440.0, offset(1e-12));
        }

        @Test
        void theNightOfTheLostHourIsOneStudyDayAndLessThanOneOfTheClock() {
            var berlin = ZoneId.of("Europe/Berlin");
            var saturday = Instant.parse("2026-03-28T19:00:00Z");
            var sunday = Instant.parse("2026-03-29T18:00:00Z");
            var card = new CardState(Phase.REVIEW, 0, Optional.of(new MemoryState(1, 1, 5)), Optional.of(saturday),
                    Optional.of(StudyDay.at(saturday, berlin)), new Due.On(StudyDay.at(sunday, berlin)), 1, 1, 0);

            assertThat(new Scheduler(FSRS6, PLAIN).elapsedDays(card, sunday, StudyDay.at(sunday, berlin))).isEqualTo(1);
            assertThat(new Scheduler(FSRS7, PLAIN).elapsedDays(card, sunday, StudyDay.at(sunday, berlin)))
                    .isCloseTo(23 / 24.0, offset(1e-12));
        }

        @Test
        void theDayWithAnHourMoreIsOneStudyDay() {
            var berlin = ZoneId.of("Europe/Berlin");
            var before = Instant.parse("2026-10-24T02:30:00Z");
            var after = Instant.parse("2026-10-25T03:00:00Z");
            var card = new CardState(Phase.REVIEW, 0, Optional.of(new MemoryState(1, 1, 5)), Optional.of(before),
                    Optional.of(StudyDay.at(before, berlin)), new Due.On(StudyDay.at(after, berlin)), 1, 1, 0);

            assertThat(new Scheduler(FSRS6, PLAIN).elapsedDays(card, after, StudyDay.at(after, berlin))).isEqualTo(1);
        }

        @Test
        void aLearnerWhoFliesWestMayLiveADayTwice() {
            var seoul = ZoneId.of("Asia/Seoul");
            var losAngeles = ZoneId.of("America/Los_Angeles");
            var morning = NOON.plusSeconds(36_000);
            var first = scheduler.answer(CardState.NEW, Review.studied(Rating.EASY, morning, StudyDay.at(morning, seoul)));
            var landed = morning.plusSeconds(43_200);
            var second = scheduler.answer(first, Review.studied(Rating.GOOD, landed, StudyDay.at(landed, losAngeles)));

            assertThat(memory(second)).isEqualTo(FSRS6.next(memory(first), 0, Rating.GOOD));
            var tomorrow = landed.plusSeconds(86_400);
            assertThat(scheduler.elapsedDays(second, tomorrow, StudyDay.at(tomorrow, losAngeles))).isEqualTo(1);
        }

        @Test
        void the29thOfFebruaryIsADayLikeAnyOther() {
            var sunday = Instant.parse("2028-02-27T12:00:00Z");
            var learning = scheduler.answer(CardState.NEW, review(Rating.GOOD, sunday));
            var card = scheduler.answer(learning, review(Rating.GOOD, sunday.plusSeconds(600)));

            assertThat(card.due()).isEqualTo(new Due.On(new StudyDay(LocalDate.of(2028, 2, 29))));
            assertThat(scheduler.elapsedDays(card, NOON, new StudyDay(LocalDate.of(2028, 3, 1)))).isEqualTo(3);
        }

        @Test
        void theFarthestMomentsAreNoTrouble() {
            assertThat(List.of(FSRS6, FSRS7)).allSatisfy(model -> {
                var after = new Scheduler(model, PLAIN).answer(inReview(new MemoryState(5, 5, 5), 5, Instant.EPOCH),
                        Review.studied(Rating.GOOD, Instant.MAX, new StudyDay(LocalDate.of(900_000_000, 1, 1))));
                assertThat(after.interval()).isBetween(1, 36_500);
            });
        }
    }

    @Test
    void aCardIsNewExactlyWhenItWasNeverAnswered() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CardState(Phase.REVIEW, 0, Optional.empty(), Optional.empty(),
                Optional.empty(), new Due.On(TODAY), 1, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new CardState(Phase.NEW, 0, Optional.of(new MemoryState(1, 1, 1)),
                Optional.of(NOON), Optional.of(TODAY), new Due.Anytime(), 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new CardState(Phase.NEW, -1, Optional.empty(), Optional.empty(),
                Optional.empty(), new Due.Anytime(), 0, 0, 0));
    }
}
