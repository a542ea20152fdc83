package app.parley.study.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.parley.bank.QuestionId;
import app.parley.base.StudyDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WeekTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private static Recall recall(LocalDate day, boolean recalled, int interval, double predicted) {
        return new Recall(new QuestionId("some-question"), new StudyDay(day), recalled, interval, predicted);
    }

    @Test
    void youngAndMatureCardsAreCountedApart() {
        var week = Week.between(MONDAY, MONDAY, List.of(
                recall(MONDAY, true, 1, 0.9), recall(MONDAY, false, 20, 0.8), recall(MONDAY.plusDays(6), true, 21, 0.95),
                recall(MONDAY.plusDays(6), true, 400, 0.85))).getFirst();

        assertThat(week.young()).isEqualTo(new Retention(1, 2, 0.9 + 0.8));
        assertThat(week.mature().recalled()).isEqualTo(2);
        assertThat(week.mature().total()).isEqualTo(2);
        assertThat(week.all().share()).hasValue(0.75);
        assertThat(week.all().predicted().orElseThrow()).isCloseTo(0.875, within(1e-12));
    }

    @Test
    void weeksBeginOnMondayAndThoseWithoutARecallAreThere() {
        var weeks = Week.between(MONDAY.minusDays(14), MONDAY.plusDays(6),
                List.of(recall(MONDAY.minusDays(1), true, 3, 0.9), recall(MONDAY, false, 3, 0.9)));

        assertThat(weeks).extracting(Week::monday).containsExactly(MONDAY.minusDays(14), MONDAY.minusDays(7), MONDAY);
        assertThat(weeks).extracting(week -> week.all().total()).containsExactly(0, 1, 1);
        assertThat(weeks.getFirst().all().share()).isEmpty();
        assertThat(weeks.getFirst().all().predicted()).isEmpty();
    }

    @Test
    void weeksAreNumberedAsInCalendarsAlsoAtNewYear() {
        assertThat(Week.between(LocalDate.of(2026, 12, 27), LocalDate.of(2027, 1, 4), List.of())).extracting(Week::number)
                .containsExactly(52, 53, 1);
    }

    @Test
    void aPercentageTakesTenRecalls() {
        assertThat(new Retention(9, 9, 8).isTelling()).isFalse();
        assertThat(new Retention(9, 10, 8).isTelling()).isTrue();
    }

    @Test
    void fewRecallsLeaveMuchOpen() {
        // Wilson's interval of 8 in 10, as tables have it: 49.0 % to 94.3 %.
        var range = new Retention(8, 10, 9).plausible();

        assertThat(range.from()).isCloseTo(0.4902, within(1e-4));
        assertThat(range.to()).isCloseTo(0.9433, within(1e-4));
        assertThat(new Retention(0, 0, 0).plausible()).isEqualTo(new Retention.Range(0, 1));
        assertThat(new Retention(20, 20, 18).plausible().to()).isEqualTo(1);
    }

    @Test
    void aRecallHasAnIntervalAndAProbability() {
        assertThatThrownBy(() -> recall(MONDAY, true, 0, 0.9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> recall(MONDAY, true, 1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void spansAreWholeWeeks() {
        var sunday = MONDAY.plusDays(6);

        assertThat(TimeSpan.FOUR_WEEKS.from(sunday, Optional.empty())).isEqualTo(MONDAY.minusWeeks(3));
        assertThat(TimeSpan.HALF_A_YEAR.from(MONDAY, Optional.empty())).isEqualTo(MONDAY.minusWeeks(25));
        assertThat(TimeSpan.ALL.from(sunday, Optional.of(LocalDate.of(2025, 1, 1)))).isEqualTo(LocalDate.of(2024, 12, 30));
        assertThat(TimeSpan.ALL.from(sunday, Optional.of(sunday))).isEqualTo(MONDAY.minusWeeks(3));
        assertThat(TimeSpan.ALL.from(sunday, Optional.of(LocalDate.of(1990, 1, 1)))).isEqualTo(MONDAY.minusWeeks(259));
    }
}
