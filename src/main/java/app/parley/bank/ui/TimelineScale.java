package app.parley.bank.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Where days stand on a line. Days are spread evenly, except that entries keep a smallest distance from each other:
 * where much happened in little time, the line is stretched.
 */
final class TimelineScale {

    private final LocalDate first;
    private final LocalDate last;
    private final double left;
    private final double right;
    private final double gap;
    private final List<LocalDate> days;
    private final double[] places;

    /**
     * A line from the first day at {@code left} to the last day at {@code right}.
     *
     * @param days        the days of the entries, in order
     * @param smallestGap between two entries, as far as there is room
     */
    TimelineScale(LocalDate first, LocalDate last, List<LocalDate> days, double left, double right, double smallestGap) {
        this.first = first;
        this.last = last;
        this.left = left;
        this.right = right;
        this.days = List.copyOf(days);
        gap = days.isEmpty() ? smallestGap : Math.min(smallestGap, (right - left) / days.size());
        places = new double[days.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = Math.max(evenly(days.get(i)), i == 0 ? left + gap / 2 : places[i - 1] + gap);
        }
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], i == places.length - 1 ? right - gap / 2 : places[i + 1] - gap);
        }
    }

    private double evenly(LocalDate day) {
        return between(first, left, last, right, day);
    }

    private static double between(LocalDate from, double x0, LocalDate to, double x1, LocalDate day) {
        double whole = to.toEpochDay() - from.toEpochDay();
        return whole <= 0 ? x0 : x0 + (x1 - x0) * (day.toEpochDay() - from.toEpochDay()) / whole;
    }

    /** Where the entry with this number stands. */
    double ofEntry(int number) {
        return places[number];
    }

    /** Where a day begins: before all entries of that day, and after all of the days before. */
    double of(LocalDate day) {
        var from = first;
        var x0 = left;
        for (int i = 0; i < places.length; i++) {
            if (!days.get(i).isBefore(day)) {
                return between(from, x0, days.get(i), Math.max(x0, places[i] - gap / 2), day);
            }
            from = days.get(i);
            x0 = places[i];
        }
        return between(from, x0, last, right, day);
    }

    /** The first days of months to draw lines at: as many as can be told apart. */
    List<LocalDate> marks(int most) {
        int months = 1;
        var marks = marksEvery(months);
        for (int longer : new int[] {3, 12, 60, 120}) {
            if (marks.size() <= most) {
                break;
            }
            months = longer;
            marks = marksEvery(months);
        }
        return marks;
    }

    private List<LocalDate> marksEvery(int months) {
        var marks = new ArrayList<LocalDate>();
        for (var day = first.withDayOfMonth(1); !day.isAfter(last); day = day.plusMonths(1)) {
            if (!day.isBefore(first) && (day.getYear() * 12 + day.getMonthValue() - 1) % months == 0) {
                marks.add(day);
            }
        }
        return marks;
    }
}
