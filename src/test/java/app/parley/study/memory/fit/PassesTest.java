package app.parley.study.memory.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import app.parley.base.Rating;
import app.parley.base.StudyDay;
import app.parley.study.memory.CardState;
import app.parley.study.memory.Fsrs6;
import app.parley.study.memory.Fsrs6Weights;
import app.parley.study.memory.Fsrs7;
import app.parley.study.memory.Fsrs7Weights;
import app.parley.study.memory.MemoryModel;
import app.parley.study.memory.Review;
import app.parley.study.memory.Scheduler;
import app.parley.study.memory.Settings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The passes predict what the scheduler does with the same model, and their gradients are those that small steps show. */
class PassesTest {

    private static final int TRIALS = 60;
    private static final double STEP = 1e-6;

    /** A model, its passes, and how to make weights near the defaults. */
    record Case(String name, double[] weights, boolean wholeDays, Passes passes, UnaryOperator<double[]> clip, Models models) {

        @Override
        public String toString() {
            return name;
        }
    }

    @FunctionalInterface
    interface Models {
        MemoryModel with(double[] weights);
    }

    static Stream<Case> models() {
        return Stream.of(
                new Case("FSRS-6", Fsrs6Weights.DEFAULT.toArray(), true, new Fsrs6Passes(),
                        weights -> Fsrs6Weights.clipped(weights, 1).toArray(), weights -> new Fsrs6(Fsrs6Weights.of(weights))),
                new Case("FSRS-7", Fsrs7Weights.DEFAULT.toArray(), false, new Fsrs7Passes(),
                        weights -> Fsrs7Weights.clipped(weights).toArray(), weights -> new Fsrs7(Fsrs7Weights.of(weights))));
    }

    private static double[] near(Case model, SplittableRandom random) {
        var weights = model.weights();
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weights[i] * random.nextDouble(0.7, 1.4) + random.nextDouble(0, 0.05);
        }
        return model.clip().apply(weights);
    }

    private static Reviews reviews(boolean wholeDays, boolean guesses, SplittableRandom random) {
        var histories = new ArrayList<History>();
        for (int card = 0; card < 5; card++) {
            var history = History.builder();
            for (int i = 0; i < 9; i++) {
                double days = random.nextInt(3) == 0 ? random.nextDouble() / 10 : Math.exp(random.nextDouble(0, 4));
                history.add(Instant.EPOCH.plusSeconds(i), wholeDays ? Math.floor(days) : days,
                        Rating.ofGrade(random.nextInt(1, 5)), guesses ? random.nextDouble(0.3, 1) : 1);
            }
            histories.add(history.build());
        }
        return Reviews.of(histories, wholeDays ? 1 : Double.MIN_VALUE);
    }

    @ParameterizedTest
    @MethodSource("models")
    void predictionsAreThoseOfTheScheduler(Case model) {
        var random = new SplittableRandom(1);
        for (int trial = 0; trial < TRIALS; trial++) {
            var weights = near(model, random);
            var reviews = reviews(model.wholeDays(), trial % 2 == 0, random);
            var recall = new double[reviews.weight.length];
            model.passes().use(weights);
            var scheduler = new Scheduler(model.models().with(weights), Settings.DEFAULT);
            for (int card = 0; card < reviews.cards(); card++) {
                model.passes().predict(reviews, card, recall);
                assertPredicted(reviews, card, recall, scheduler);
            }
        }
    }

    private static void assertPredicted(Reviews reviews, int card, double[] recall, Scheduler scheduler) {
        var state = CardState.NEW;
        double days = 0;
        for (int i = reviews.start(card); i < reviews.end(card); i++) {
            days += reviews.elapsedDays[i];
            var at = Instant.EPOCH.plusNanos(Math.round(days * 86_400e9));
            var day = new StudyDay(LocalDate.ofEpochDay((long) days));
            if (reviews.weight[i] > 0) {
                assertThat(recall[i]).isCloseTo(scheduler.recall(state, at, day).orElseThrow(), offset(1e-7));
            }
            state = scheduler.answer(state, new Review(Rating.ofGrade(reviews.grades[i]), at, day, 0, reviews.evidence[i], false));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void gradientsAreThoseThatSmallStepsShow(Case model) {
        var random = new SplittableRandom(2);
        for (int trial = 0; trial < TRIALS; trial++) {
            assertGradient(model, near(model, random), reviews(model.wholeDays(), false, random));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void gradientsHoldForAnswersThatMayHaveBeenGuessed(Case model) {
        var random = new SplittableRandom(3);
        for (int trial = 0; trial < TRIALS; trial++) {
            assertGradient(model, near(model, random), reviews(model.wholeDays(), true, random));
        }
    }

    private static void assertGradient(Case model, double[] weights, Reviews reviews) {
        var gradient = new double[weights.length];
        model.passes().use(weights);
        for (int card = 0; card < reviews.cards(); card++) {
            model.passes().lossAndGradient(reviews, card, gradient);
        }
        double here = loss(model.passes(), weights, 0, 0, reviews);
        for (int i = 0; i < weights.length; i++) {
            // Two slopes, since at a bound the law has a corner, where any slope between the two is right.
            double up = (loss(model.passes(), weights, i, STEP, reviews) - here) / STEP;
            double down = (here - loss(model.passes(), weights, i, -STEP, reviews)) / STEP;
            double tolerance = 5e-5 * (1 + Math.max(Math.abs(up), Math.abs(down)));
            assertThat(gradient[i]).as("weight %d", i)
                    .isBetween(Math.min(up, down) - tolerance, Math.max(up, down) + tolerance);
        }
    }

    private static double loss(Passes passes, double[] weights, int i, double step, Reviews reviews) {
        var moved = weights.clone();
        moved[i] += step;
        passes.use(moved);
        return passes.loss(reviews);
    }
}
