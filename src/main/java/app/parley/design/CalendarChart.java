package app.parley.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** A calendar in which the tint of each day says how much it had: a column for each week, Monday on top. */
public final class CalendarChart extends Chart {

    /** The least count of each tint above the palest; the same in every calendar, so that two can be compared. */
    private static final List<Integer> STEPS = List.of(1, 12, 22, 32);
    private static final int CELL = 27;
    private static final int SQUARE = 23;
    private static final double LEFT = 46;
    private static final double TOP = 26;
    /** Narrower calendars keep this width, so that their squares do not grow into tiles. */
    private static final double LEAST_WIDTH = 748;
    private static final double ROOM_FOR_MONTH = 34;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

    private final LocalDate from;
    private final LocalDate to;
    private final SvgText svg = new SvgText();

    /**
     * A calendar.
     *
     * @param about   what it shows, in a few words
     * @param counted what is counted, heading its column in the table of numbers
     * @param summary the picture in a sentence
     * @param from    a Monday
     * @param to      the last day, not before it
     */
    public CalendarChart(String about, String counted, String summary, LocalDate from, LocalDate to, ToIntFunction<LocalDate> count) {
        if (from.getDayOfWeek() != DayOfWeek.MONDAY || to.isBefore(from)) {
            throw new IllegalArgumentException("from a Monday to a later day, not from %s to %s".formatted(from, to));
        }
        this.from = from;
        this.to = to;
        addClassName("cal");
        show(draw(about + ". " + summary, count), width(), about, List.of(getTranslation("design.calendar.day"), counted),
                days().filter(day -> count.applyAsInt(day) > 0)
                        .map(day -> List.of(DAY.format(day), Integer.toString(count.applyAsInt(day)))).toList(), key());
        beginAtTheEnd();
    }

    private double width() {
        return Math.max(LEFT + CELL * (weekOf(to) + 1), LEAST_WIDTH);
    }

    private Component key() {
        var key = new Div(new Text("0"));
        for (int tint = 0; tint <= STEPS.size(); tint++) {
            var swatch = new Div();
            swatch.addClassNames("sw", "sw-h" + tint);
            key.add(swatch);
        }
        key.add(new Text(getTranslation("design.calendar.most", STEPS.getLast())));
        key.addClassNames("key", "cal-key");
        return key;
    }

    private Stream<LocalDate> days() {
        return from.datesUntil(to.plusDays(1));
    }

    private String draw(String inWords, ToIntFunction<LocalDate> count) {
        for (var day : List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY, DayOfWeek.SUNDAY)) {
            svg.text("", LEFT - 12, y(day) + 16, "end", day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
        }
        double free = 0;
        for (var month = firstOfMonth(from); !month.isAfter(to); month = month.plusMonths(1)) {
            double x = x(month);
            if (x >= free) {
                svg.text("", x, TOP - 9, "start", month.getMonthValue() == 1 ? Integer.toString(month.getYear())
                        : month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
                free = x + ROOM_FOR_MONTH;
            }
        }
        days().forEach(day -> {
            int cards = count.applyAsInt(day);
            svg.titled("h" + tint(cards), x(day), y(day.getDayOfWeek()), SQUARE, SQUARE, DAY.format(day) + ": " + cards);
        });
        return svg.picture(width(), TOP + 7 * CELL, inWords);
    }

    /** The first of a month whose name has room, since a month that has nearly ended is not named. */
    private static LocalDate firstOfMonth(LocalDate from) {
        return from.getDayOfMonth() == 1 ? from : from.withDayOfMonth(1).plusMonths(1);
    }

    private long weekOf(LocalDate day) {
        return ChronoUnit.DAYS.between(from, day) / 7;
    }

    private double x(LocalDate day) {
        return LEFT + CELL * weekOf(day);
    }

    private static double y(DayOfWeek day) {
        return TOP + CELL * (day.getValue() - 1);
    }

    /** From 0 for nothing to 4. */
    static int tint(int count) {
        return (int) STEPS.stream().filter(step -> count >= step).count();
    }
}
