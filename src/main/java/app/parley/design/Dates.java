package app.parley.design;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people write them everywhere in Parley: day, month, year. */
public final class Dates {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu");
    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("d MMM");

    private Dates() {
    }

    /** Such as "19 November 2026". */
    public static String text(LocalDate date, Locale locale) {
        return LONG.withLocale(locale).format(date);
    }

    /** The date of a moment where somebody is. */
    public static String text(Instant moment, ZoneId zone, Locale locale) {
        return text(LocalDate.ofInstant(moment, zone), locale);
    }

    /** The date of a moment where somebody is, such as "19 Nov". */
    public static String brief(Instant moment, ZoneId zone, Locale locale) {
        return BRIEF.withLocale(locale).format(LocalDate.ofInstant(moment, zone));
    }
}
