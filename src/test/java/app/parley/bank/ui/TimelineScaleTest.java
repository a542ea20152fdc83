package app.parley.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimelineScaleTest {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2000, 12, 31);

    private static TimelineScale scale(String... days) {
        return new TimelineScale(FIRST, LAST, Stream.of(days).map(LocalDate::parse).toList(), 0, 1000, 20);
    }

    @Test
    void loneEntryStandsWhereItsDayIs() {
        var scale = scale("2000-07-01");

        assertThat(scale.ofEntry(0)).isCloseTo(1000 * 182 / 365.0, within(0.01));
    }

    @Test
    void entriesOfOneDayKeepTheirDistance() {
        var scale = scale("2000-06-09", "2000-06-09", "2000-06-10");

        assertThat(scale.ofEntry(1) - scale.ofEntry(0)).isGreaterThanOrEqualTo(20);
        assertThat(scale.ofEntry(2) - scale.ofEntry(1)).isGreaterThanOrEqualTo(20);
    }

    @Test
    void crowdAtTheEndStaysOnTheLine() {
        var scale = scale("2000-12-30", "2000-12-30", "2000-12-31", "2000-12-31");

        assertThat(scale.ofEntry(3)).isLessThanOrEqualTo(1000);
        assertThat(scale.ofEntry(3) - scale.ofEntry(2)).isGreaterThanOrEqualTo(20);
    }

    @Test
    void moreEntriesThanRoomShareTheLine() {
        var days = Stream.generate(() -> "2000-06-09").limit(200).toArray(String[]::new);

        var scale = scale(days);

        assertThat(scale.ofEntry(0)).isGreaterThanOrEqualTo(0);
        assertThat(scale.ofEntry(199)).isLessThanOrEqualTo(1000);
    }

    @Test
    void laterDaysAreNeverFurtherLeft() {
        var scale = scale("2000-01-01", "2000-06-09", "2000-06-09", "2000-06-10", "2000-12-31", "2000-12-31");

        var places = FIRST.datesUntil(LAST.plusDays(1)).map(scale::of).toList();

        assertThat(places).isSorted();
    }

    @Test
    void dayBeginsBeforeItsEntries() {
        var scale = scale("2000-06-01", "2000-06-01");

        assertThat(scale.of(LocalDate.of(2000, 6, 1))).isLessThan(scale.ofEntry(0));
        assertThat(scale.of(LocalDate.of(2000, 6, 2))).isGreaterThan(scale.ofEntry(1));
    }

    @Test
    void marksAreMonthsOrYearsWhateverCanBeToldApart() {
        var decades = new TimelineScale(LocalDate.of(1972, 1, 1), LocalDate.of(1994, 12, 31), List.of(), 0, 1000, 20);

        assertThat(scale().marks(14)).hasSize(12);
        assertThat(decades.marks(14)).extracting(LocalDate::getYear).containsExactly(1975, 1980, 1985, 1990);
    }
}
