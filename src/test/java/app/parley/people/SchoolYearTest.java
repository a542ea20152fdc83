package app.parley.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolYearTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2027-07-31",
        "2026-12-31, 2027-07-31",
        "2027-01-01, 2027-07-31",
        "2027-06-30, 2027-07-31",
        "2027-07-01, 2028-07-31",
        "2027-08-01, 2028-07-31"
    })
    void yearEndsWithJuly(LocalDate made, LocalDate lastDay) {
        assertThat(SchoolYear.lastDay(made)).isEqualTo(lastDay);
    }

    @Test
    void noClassLastsLongerThanThirteenMonths() {
        var days = LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2029, 1, 1));

        assertThat(days).allMatch(day -> !SchoolYear.lastDay(day).isAfter(day.plusMonths(13)));
    }
}
