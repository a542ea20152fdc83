package app.parley.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ClassPeriodTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate CHANGE = LocalDate.of(2026, 10, 25);

    @Test
    void theDayOnWhichTheClocksGoBackHas25HoursAndNoneIsLostOrCountedTwice() {
        var day = new ClassPeriod(CHANGE, CHANGE, BERLIN);
        var next = new ClassPeriod(CHANGE.plusDays(1), CHANGE.plusDays(1), BERLIN);

        assertThat(Duration.between(day.start(), day.end())).isEqualTo(Duration.ofHours(25));
        assertThat(next.start()).isEqualTo(day.end());
        // 02:30 comes twice.
        assertThat(day.contains(Instant.parse("2026-10-25T00:30:00Z"))).isTrue();
        assertThat(day.contains(Instant.parse("2026-10-25T01:30:00Z"))).isTrue();
        assertThat(day.contains(Instant.parse("2026-10-24T21:59:59Z"))).isFalse();
        assertThat(day.contains(Instant.parse("2026-10-24T22:00:00Z"))).isTrue();
        assertThat(day.contains(Instant.parse("2026-10-25T22:59:59Z"))).isTrue();
        assertThat(day.contains(Instant.parse("2026-10-25T23:00:00Z"))).isFalse();
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        assertThatThrownBy(() -> new ClassPeriod(CHANGE, CHANGE.minusDays(1), BERLIN)).isInstanceOf(IllegalArgumentException.class);
    }
}
