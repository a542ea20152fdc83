package app.parley.study.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** True retention in one calendar week, of all cards, and apart for young and mature ones. */
public record Week(LocalDate monday, Retention all, Retention young, Retention mature) {

    /** All weeks from the one of the first day to that of the last, also those without any recall. */
    public static List<Week> between(LocalDate from, LocalDate to, Collection<Recall> recalls) {
        var byMonday = recalls.stream().collect(Collectors.groupingBy(recall -> mondayOf(recall.day().date())));
        return mondayOf(from).datesUntil(mondayOf(to).plusDays(1), Period.ofWeeks(1))
                .map(monday -> of(monday, byMonday.getOrDefault(monday, List.of()))).toList();
    }

    private static Week of(LocalDate monday, List<Recall> recalls) {
        return new Week(monday, Retention.of(recalls), Retention.of(recalls.stream().filter(recall -> !recall.isMature()).toList()),
                Retention.of(recalls.stream().filter(Recall::isMature).toList()));
    }

    public static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The number that calendars give the week (ISO 8601). */
    public int number() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
