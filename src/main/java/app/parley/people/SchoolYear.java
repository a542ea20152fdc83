package app.parley.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;

/** When school years end: with July, as most do in the north. */
final class SchoolYear {

    /** The most months that a class lasts. */
    static final int MAX_MONTHS = 13;

    /** Where a day ends last. */
    private static final ZoneOffset LAST_ZONE = ZoneOffset.ofHours(-12);

    private SchoolYear() {}

    /**
     * The day that it still is somewhere on earth. A class whose last day is before it has ended wherever the school is; no
     * zone has to be known for that, and no clock change matters.
     */
    static LocalDate lastDayThatIsNotOverEverywhere(Instant now) {
        return LocalDate.ofInstant(now, LAST_ZONE);
    }

    /** The first moment at which a day is over everywhere on earth. */
    static Instant overFrom(LocalDate day) {
        return day.plusDays(1).atStartOfDay().toInstant(LAST_ZONE);
    }

    /** The last day that a class can have which was made on this one; setting the end again and again does not move it. */
    static LocalDate latestEnd(LocalDate made) {
        return made.plusMonths(MAX_MONTHS);
    }

    /** The last day of the school year that a class made today is for. In July classes are made for the next one. */
    static LocalDate lastDay(LocalDate today) {
        var year = today.getMonth().compareTo(Month.JULY) < 0 ? today.getYear() : today.getYear() + 1;
        return LocalDate.of(year, Month.JULY, 31);
    }
}
