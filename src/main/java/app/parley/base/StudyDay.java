package app.parley.base;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The day a learner's work counts for. It turns at 04:00 in the learner's zone, so that studying past midnight
 * belongs to the evening it was part of.
 */
public record StudyDay(LocalDate date) {

    /** When the day turns, in the learner's zone. */
    public static final LocalTime ROLLOVER = LocalTime.of(4, 0);

    /** The study day of a moment. Local clock time decides, so a change to summer time moves nothing. */
    public static StudyDay at(Instant moment, ZoneId zone) {
        var local = moment.atZone(zone).toLocalDateTime();
        return new StudyDay(local.toLocalTime().isBefore(ROLLOVER)
                ? local.toLocalDate().minusDays(1) : local.toLocalDate());
    }

    @Override
    public String toString() {
        return date.toString();
    }
}
