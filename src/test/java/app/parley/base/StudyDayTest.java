package app.parley.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyDayTest {

    @ParameterizedTest(name = "{0} in {1} is {2}: {3}")
    @CsvSource({
            "2026-05-06T12:00:00Z, UTC, 2026-05-06, noon",
            "2026-05-06T03:59:59Z, UTC, 2026-05-05, the evening before goes on past midnight",
            "2026-05-06T04:00:00Z, UTC, 2026-05-06, the day turns at four",
            "2026-01-01T00:30:00Z, UTC, 2025-12-31, so does the year",
            "2028-03-01T03:59:00Z, UTC, 2028-02-29, the last day of a leap February",
            "2026-03-01T03:59:00Z, UTC, 2026-02-28, the last day of another February",
            "2026-05-05T18:59:00Z, Asia/Seoul, 2026-05-05, 03:59 in Seoul",
            "2026-05-05T19:00:00Z, Asia/Seoul, 2026-05-06, 04:00 in Seoul",
            "2026-05-05T22:14:00Z, Asia/Kathmandu, 2026-05-05, 03:59 at an odd offset",
            "2026-05-05T22:15:00Z, Asia/Kathmandu, 2026-05-06, 04:00 at an odd offset",
            "2026-03-29T00:59:00Z, Europe/Berlin, 2026-03-28, 01:59 before the lost hour",
            "2026-03-29T01:59:00Z, Europe/Berlin, 2026-03-28, 03:59 after the lost hour",
            "2026-03-29T02:00:00Z, Europe/Berlin, 2026-03-29, 04:00 on the short day",
            "2026-10-25T00:30:00Z, Europe/Berlin, 2026-10-24, 02:30 for the first time",
            "2026-10-25T01:30:00Z, Europe/Berlin, 2026-10-24, 02:30 for the second time",
            "2026-10-25T02:59:00Z, Europe/Berlin, 2026-10-24, 03:59 on the long day",
            "2026-10-25T03:00:00Z, Europe/Berlin, 2026-10-25, 04:00 on the long day"})
    void theDayTurnsAtFourByTheLearnersClock(Instant moment, String zone, String day, String why) {
        assertThat(StudyDay.at(moment, ZoneId.of(zone))).as(why).hasToString(day);
    }
}
