package app.parley.study.progress;

import java.time.LocalDate;
import java.util.Optional;

/** How far back a page of progress looks, in whole calendar weeks with the present one. */
public enum TimeSpan {

    FOUR_WEEKS(4), HALF_A_YEAR(26),
    /** From the first answer on, but no further back than five years, which is what a picture can hold. */
    ALL(5 * 52);

    private final int weeks;

    TimeSpan(int weeks) {
        this.weeks = weeks;
    }

    /** The Monday with which the span begins. */
    LocalDate from(LocalDate today, Optional<LocalDate> firstDay) {
        var earliest = Week.mondayOf(today).minusWeeks(weeks - 1L);
        if (this != ALL) {
            return earliest;
        }
        // A calendar of a single week is hardly to be seen.
        var latest = Week.mondayOf(today).minusWeeks(FOUR_WEEKS.weeks - 1L);
        var first = firstDay.map(Week::mondayOf).filter(monday -> monday.isBefore(latest)).orElse(latest);
        return first.isBefore(earliest) ? earliest : first;
    }
}
