package app.parley.results.ui;

import app.parley.results.statistics.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and shares of a class, in words. */
final class ClassWords {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM");

    private ClassWords() {
    }

    /** Such as "19 November 2026". */
    static String day(LocalDate day, Locale locale) {
        return LONG.withLocale(locale).format(day);
    }

    /** The day of a moment where the teacher is. */
    static String day(Instant moment, ZoneId zone, Locale locale) {
        return day(LocalDate.ofInstant(moment, zone), locale);
    }

    /** Such as "19 Nov". */
    static String shortDay(Instant moment, ZoneId zone, Locale locale) {
        return SHORT.withLocale(locale).format(LocalDate.ofInstant(moment, zone));
    }

    /** Such as "64 to 80 %". */
    static String between(Interval interval) {
        return ResultsWords.text("results.class.between", Math.round(100 * interval.low()), Math.round(100 * interval.high()));
    }
}
