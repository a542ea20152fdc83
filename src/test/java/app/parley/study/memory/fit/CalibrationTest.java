package app.parley.study.memory.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import app.parley.base.Rating;
import app.parley.study.memory.Fsrs6;
import app.parley.study.memory.Fsrs6Weights;
import app.parley.study.memory.Fsrs7;
import app.parley.study.memory.Fsrs7Weights;
import app.parley.study.memory.MemoryState;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static History card(double days, Rating later) {
        return History.builder().add(Instant.EPOCH, 0, Rating.GOOD).add(Instant.EPOCH, days, later).build();
    }

    private static double recall(double days) {
        return new Fsrs6(Fsrs6Weights.DEFAULT).recall(MemoryState.of(Fsrs6Weights.DEFAULT.get(2), 5), days);
    }

    @Test
    void aLearnerWhoFollowsTheModelIsPredictedWell() {
        var calibration = Calibration.of(GeneratedLog.of(new Fsrs6(Fsrs6Weights.DEFAULT), 50_000, 1), Fsrs6Weights.DEFAULT).orElseThrow();

        assertThat(calibration.observed()).isCloseTo(calibration.predicted(), offset(0.005));
        assertThat(calibration.rmseBins()).isLessThan(0.02);
        assertThat(calibration.auc().orElseThrow()).isBetween(0.55, 0.8);
        assertThat(calibration.bins()).filteredOn(bin -> bin.count() > 1_000).isNotEmpty()
                .allSatisfy(bin -> assertThat(bin.observed()).isCloseTo(bin.predicted(), offset(0.03)));
    }

    @Test
    void fsrs7PredictsReviewsOfTheSameDayToo() {
        var log = GeneratedLog.of(new Fsrs7(Fsrs7Weights.DEFAULT), 20_000, 1);
        long predictable = log.stream().mapToInt(History::size).sum() - log.size();

        var calibration = Calibration.of(log, Fsrs7Weights.DEFAULT).orElseThrow();

        assertThat(calibration.predictions()).isEqualTo((int) predictable);
        assertThat(calibration.observed()).isCloseTo(calibration.predicted(), offset(0.005));
    }

    @Test
    void figuresOfAFewReviewsAreThoseReckonedByHand() {
        double one = recall(1);
        double thirty = recall(30);
        var log = List.of(card(1, Rating.GOOD), card(1, Rating.AGAIN), card(30, Rating.AGAIN), card(30, Rating.HARD));

        var calibration = Calibration.of(log, Fsrs6Weights.DEFAULT).orElseThrow();

        assertThat(calibration.predictions()).isEqualTo(4);
        assertThat(calibration.predicted()).isCloseTo((one + thirty) / 2, offset(1e-12));
        assertThat(calibration.observed()).isEqualTo(0.5);
        assertThat(calibration.logLoss()).isCloseTo(
                -(Math.log(one) + Math.log(1 - one) + Math.log(thirty) + Math.log(1 - thirty)) / 4, offset(1e-12));
        assertThat(calibration.rmseBins()).isCloseTo(
                Math.sqrt(((one - 0.5) * (one - 0.5) + (thirty - 0.5) * (thirty - 0.5)) / 2), offset(1e-12));
        assertThat(calibration.auc()).hasValue(0.5);
        assertThat(calibration.bins()).extracting(Calibration.Bin::count).containsExactly(2, 2);
    }

    @Test
    void aucIsOneIfAllThatWasForgottenWasPredictedLower() {
        var log = List.of(card(1, Rating.GOOD), card(2, Rating.GOOD), card(30, Rating.AGAIN));

        assertThat(Calibration.of(log, Fsrs6Weights.DEFAULT).orElseThrow().auc()).hasValue(1);
    }

    @Test
    void withoutAnyForgottenThereIsNoAuc() {
        assertThat(Calibration.of(List.of(card(1, Rating.GOOD)), Fsrs6Weights.DEFAULT).orElseThrow().auc()).isEmpty();
    }

    @Test
    void aRightAnswerThatMayHaveBeenGuessedCountsLess() {
        var guessed = History.builder().add(Instant.EPOCH, 0, Rating.GOOD).add(Instant.EPOCH, 1, Rating.GOOD, 0.5).build();

        var calibration = Calibration.of(List.of(guessed, card(1, Rating.AGAIN)), Fsrs6Weights.DEFAULT).orElseThrow();

        assertThat(calibration.observed()).isCloseTo(1 / 3.0, offset(1e-12));
    }

    @Test
    void reviewsOfTheSameDayAreNoPredictionsOfFsrs6() {
        assertThat(Calibration.of(List.of(card(0, Rating.GOOD)), Fsrs6Weights.DEFAULT)).isEmpty();
    }
}
