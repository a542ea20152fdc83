package app.parley.study.memory.fit;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.base.Rating;
import app.parley.study.memory.Fsrs6;
import app.parley.study.memory.Fsrs6Weights;
import app.parley.study.memory.Fsrs7;
import app.parley.study.memory.Fsrs7Weights;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FitTest {

    private static final int REVIEWS = 12_500;

    private static double loss(List<History> histories, Fsrs6Weights weights) {
        return Calibration.of(histories, weights).orElseThrow().logLoss();
    }

    private static double loss(List<History> histories, Fsrs7Weights weights) {
        return Calibration.of(histories, weights).orElseThrow().logLoss();
    }

    @Test
    void aLearnerWhoForgetsOtherwiseGetsWeightsOfTheirOwn() {
        var law = GeneratedLog.forgetful6();
        var log = GeneratedLog.of(new Fsrs6(law), REVIEWS, 1);
        var unseen = GeneratedLog.of(new Fsrs6(law), REVIEWS, 2);

        var outcome = Fit.fsrs6(log, Fsrs6Weights.DEFAULT);

        assertThat(outcome.verdict()).isEqualTo(FitOutcome.Verdict.ALL_WEIGHTS);
        assertThat(outcome.lossAfter().orElseThrow()).isLessThan(outcome.lossBefore().orElseThrow());
        // From so many reviews nobody can learn 21 weights without some loss: about 21 / (2 · 11,000) per prediction.
        double best = loss(unseen, law);
        double gain = loss(unseen, Fsrs6Weights.DEFAULT) - best;
        assertThat(loss(unseen, outcome.weights()) - best).isLessThan(0.25 * gain);
    }

    @Test
    void fsrs7IsFittedTheSameWay() {
        var law = GeneratedLog.forgetful7();
        var log = GeneratedLog.of(new Fsrs7(law), REVIEWS, 1);
        var unseen = GeneratedLog.of(new Fsrs7(law), REVIEWS, 2);

        var outcome = Fit.fsrs7(log, Fsrs7Weights.DEFAULT);

        assertThat(outcome.verdict()).isEqualTo(FitOutcome.Verdict.ALL_WEIGHTS);
        double best = loss(unseen, law);
        double gain = loss(unseen, Fsrs7Weights.DEFAULT) - best;
        assertThat(loss(unseen, outcome.weights()) - best).isLessThan(0.25 * gain);
    }

    @Test
    void theSameLogGivesTheSameWeights() {
        var log = GeneratedLog.of(new Fsrs6(GeneratedLog.forgetful6()), 2_000, 1);

        assertThat(Fit.fsrs6(log, Fsrs6Weights.DEFAULT)).isEqualTo(Fit.fsrs6(log, Fsrs6Weights.DEFAULT));
    }

    @Test
    void weightsThatAlreadyFitAreKept() {
        // The start is the very law of the log; what a fit adds can only be noise.
        var law = Fsrs6Weights.DEFAULT;
        int kept = 0;
        for (int seed = 0; seed < 10; seed++) {
            var outcome = Fit.fsrs6(GeneratedLog.of(new Fsrs6(law), 1_000, seed), law);
            if (!outcome.accepted()) {
                kept++;
                assertThat(outcome.verdict()).isEqualTo(FitOutcome.Verdict.NOT_BETTER);
                assertThat(outcome.weights()).isEqualTo(law);
                assertThat(outcome.lossAfter().orElseThrow()).isGreaterThanOrEqualTo(outcome.lossBefore().orElseThrow());
            }
        }
        assertThat(kept).isPositive();
    }

    private static List<History> cardsOfOneReview(int cards, Rating later) {
        var histories = new ArrayList<History>();
        for (int i = 0; i < cards; i++) {
            histories.add(History.builder().add(Instant.EPOCH.plusSeconds(i), 0, Rating.GOOD)
                    .add(Instant.EPOCH.plusSeconds(1_000 + i), 2, later).build());
        }
        return histories;
    }

    @Test
    void fewerThanEightPredictionsFitNothing() {
        var outcome = Fit.fsrs6(cardsOfOneReview(7, Rating.AGAIN), Fsrs6Weights.DEFAULT);

        assertThat(outcome.verdict()).isEqualTo(FitOutcome.Verdict.TOO_FEW_REVIEWS);
        assertThat(outcome.accepted()).isFalse();
        assertThat(outcome.weights()).isEqualTo(Fsrs6Weights.DEFAULT);
        assertThat(outcome.lossBefore()).isEmpty();
    }

    @Test
    void fewerThan64FitTheFirstStabilitiesAlone() {
        var outcome = Fit.fsrs6(cardsOfOneReview(63, Rating.AGAIN), Fsrs6Weights.DEFAULT);

        assertThat(outcome.verdict()).isEqualTo(FitOutcome.Verdict.INITIAL_STABILITY);
        assertThat(outcome.predictions()).isEqualTo(63);
        assertThat(outcome.heldOut()).isEqualTo(13);
        assertThat(outcome.weights().get(2)).isLessThan(Fsrs6Weights.DEFAULT.get(2));
        for (int i = 4; i < Fsrs6Weights.COUNT; i++) {
            assertThat(outcome.weights().get(i)).isEqualTo(Fsrs6Weights.DEFAULT.get(i));
        }
    }

    @Test
    void cardsThatWerePredictedOnceTellOfFirstStabilitiesAlone() {
        assertThat(Fit.fsrs6(cardsOfOneReview(500, Rating.AGAIN), Fsrs6Weights.DEFAULT).verdict())
                .isEqualTo(FitOutcome.Verdict.INITIAL_STABILITY);
    }

    @Test
    void reviewsOfOneMomentHaveNoNewestFifth() {
        var histories = new ArrayList<History>();
        for (int i = 0; i < 100; i++) {
            histories.add(History.builder().add(Instant.EPOCH, 0, Rating.GOOD).add(Instant.EPOCH, 2, Rating.AGAIN).build());
        }

        assertThat(Fit.fsrs6(histories, Fsrs6Weights.DEFAULT).verdict()).isEqualTo(FitOutcome.Verdict.TOO_FEW_REVIEWS);
    }

    @Test
    void nothingAtAllFitsNothing() {
        assertThat(Fit.fsrs6(List.of(), Fsrs6Weights.DEFAULT).verdict()).isEqualTo(FitOutcome.Verdict.TOO_FEW_REVIEWS);
        assertThat(Fit.fsrs7(List.of(History.builder().build()), Fsrs7Weights.DEFAULT).verdict())
                .isEqualTo(FitOutcome.Verdict.TOO_FEW_REVIEWS);
    }

    @Test
    void oneWhoNeverForgetsAndOneWhoAlwaysDoesGiveWeightsWithinBounds() {
        for (var later : List.of(Rating.AGAIN, Rating.EASY)) {
            var histories = new ArrayList<History>();
            for (int card = 0; card < 200; card++) {
                var history = History.builder().add(Instant.EPOCH.plusSeconds(card), 0, later);
                for (int i = 1; i < 10; i++) {
                    history.add(Instant.EPOCH.plusSeconds(1_000 * i + card), 3 * i, later);
                }
                histories.add(history.build());
            }

            // Of weights beyond their bounds, or not a number, none could be made.
            assertThat(Fit.fsrs6(histories, Fsrs6Weights.DEFAULT).accepted()).isTrue();
            assertThat(Fit.fsrs7(histories, Fsrs7Weights.DEFAULT).accepted()).isTrue();
        }
    }
}
