package app.parley.results;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Some days of a class. A day is a calendar day of its teacher, from midnight to midnight where the teacher is: one on which the clocks
 * change has 23 or 25 hours. That is not always the study day of a learner, which turns at 4 in the morning.
 *
 * @param from  the first day
 * @param until the last day, not before the first
 */
public record ClassPeriod(LocalDate from, LocalDate until, ZoneId zone) {

    public ClassPeriod {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("%s is before %s".formatted(until, from));
        }
    }

    /** The first moment. */
    public Instant start() {
        return from.atStartOfDay(zone).toInstant();
    }

    /** The first moment that is too late. */
    public Instant end() {
        return until.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Whether a moment lies within it. */
    public boolean contains(Instant moment) {
        return !moment.isBefore(start()) && moment.isBefore(end());
    }
}
