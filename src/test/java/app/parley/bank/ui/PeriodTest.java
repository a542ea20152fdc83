package app.parley.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.bank.TimelineEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static List<TimelineEvent> entries(int... years) {
        return IntStream.of(years).mapToObj(year -> Events.on(year + "-03-01")).toList();
    }

    @Test
    void scatteredYearsAreOnePeriodAndBusyOnesTheirOwn() {
        var timeline = entries(1972, 1983, 1994, 2000, 2000, 2000, 2000, 2000, 2000);

        assertThat(Period.of(timeline)).containsExactly(new Period(1972, 1994), new Period(2000, 2000));
    }

    @Test
    void yearsThatFollowEachOtherAreOnePeriod() {
        var timeline = entries(2002, 2002, 2002, 2003, 2003, 2003, 2022, 2022, 2023, 2023, 2023, 2023);

        assertThat(Period.of(timeline)).containsExactly(new Period(2002, 2003), new Period(2022, 2023));
    }

    @Test
    void everyEntryIsInExactlyOnePeriod() {
        var timeline = entries(1950, 1972, 1973, 1983, 1994, 2000, 2000, 2000, 2000, 2000, 2000, 2001, 2009, 2023);

        var found = new ArrayList<TimelineEvent>();
        Period.of(timeline).forEach(period -> found.addAll(period.in(timeline)));

        assertThat(found).containsExactlyElementsOf(timeline);
    }

    @Test
    void busiestPeriodHasTheMostEntries() {
        assertThat(Period.busiest(entries(1972, 2000, 2000, 2000, 2000, 2000, 2000))).isEqualTo(new Period(2000, 2000));
    }

    @Test
    void addressOfOneYearIsTheYear() {
        assertThat(new Period(2000, 2000).id()).isEqualTo("2000");
        assertThat(new Period(2002, 2003).id()).isEqualTo("2002-2003");
    }

    @Test
    void emptyTimelineHasNoPeriods() {
        assertThat(Period.of(List.of())).isEmpty();
    }
}
