package app.parley.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CascadeMemoryTest {

    private static CascadeMemory reviewedOn(double... days) {
        var memory = new CascadeMemory(1, 0.8, 1, 0.6);
        for (double day : days) {
            memory.review(day, true);
        }
        return memory;
    }

    @Test
    void whatWasNeverSeenIsNotKnown() {
        assertThat(reviewedOn().recall(1)).isZero();
    }

    @Test
    void recallFallsWithTime() {
        var memory = reviewedOn(0);

        for (double day = 0; day < 400; day += 0.5) {
            assertThat(memory.recall(day + 0.5)).isBetween(0.0, memory.recall(day));
        }
    }

    @Test
    void spacedReviewsLastLongerThanMassedOnes() {
        assertThat(reviewedOn(0, 10).recall(100)).isGreaterThan(reviewedOn(0, 0.01).recall(100.01));
    }

    @Test
    void anAverageCardLearnedTodayIsMostlyKnownTomorrow() {
        assertThat(reviewedOn(0, 0.007).recall(1)).isBetween(0.8, 0.95);
    }
}
