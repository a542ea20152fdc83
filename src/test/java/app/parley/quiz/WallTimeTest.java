package app.parley.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Times by the clock on the wall, in the nights in which that clock is changed. */
class WallTimeTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    /** On 25 October 2026 at 03:00 clocks go back to 02:00, so that this time comes twice. */
    private static final LocalDateTime TWICE = LocalDateTime.parse("2026-10-25T02:30");
    /** On 28 March 2027 at 02:00 clocks go forward to 03:00, so that this time never comes. */
    private static final LocalDateTime NEVER = LocalDateTime.parse("2027-03-28T02:30");

    @Test
    void whatClosesAtATimeThatComesTwiceClosesAtTheSecond() {
        assertThat(WallTime.closing(TWICE, BERLIN)).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void whatOpensAtATimeThatComesTwiceOpensAtTheFirst() {
        assertThat(WallTime.opening(TWICE, BERLIN)).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void timeThatNeverComesIsTheOneThatTheClockShowsInstead() {
        assertThat(WallTime.closing(NEVER, BERLIN)).isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
        assertThat(WallTime.closing(NEVER, BERLIN).atZone(BERLIN).toLocalDateTime()).isEqualTo("2027-03-28T03:30");
    }

    @Test
    void sameTimeOnTheWallAcrossTheNightIsAnHourLonger() {
        var opens = WallTime.opening(LocalDateTime.parse("2026-10-24T20:00"), BERLIN);
        var closes = WallTime.closing(LocalDateTime.parse("2026-10-25T20:00"), BERLIN);

        assertThat(opens).isEqualTo(Instant.parse("2026-10-24T18:00:00Z"));
        assertThat(closes).isEqualTo(Instant.parse("2026-10-25T19:00:00Z"));
    }
}
