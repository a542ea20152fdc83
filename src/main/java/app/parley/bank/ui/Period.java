package app.parley.bank.ui;

import app.parley.bank.TimelineEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Years that are looked at together: a part of the timeline with enough in it to be drawn large. */
record Period(int first, int last) {

    /** A group of years with fewer entries than this is drawn together with the one before, if that is small too. */
    private static final int ENOUGH_ENTRIES = 6;

    Period {
        if (last < first) {
            throw new IllegalArgumentException(first + " to " + last);
        }
    }

    /** The periods that the entries fall into: a year without entries ends one, unless there is little on either side. */
    static List<Period> of(List<TimelineEvent> timeline) {
        var periods = new ArrayList<Period>();
        for (int year : timeline.stream().map(event -> event.from().getYear()).distinct().sorted().toList()) {
            if (!periods.isEmpty() && year <= periods.getLast().last + 1) {
                periods.set(periods.size() - 1, new Period(periods.getLast().first, year));
            } else {
                periods.add(new Period(year, year));
            }
        }
        for (int i = periods.size() - 1; i > 0; i--) {
            if (periods.get(i).isSmall(timeline) && periods.get(i - 1).isSmall(timeline)) {
                periods.set(i - 1, new Period(periods.get(i - 1).first, periods.remove(i).last));
            }
        }
        return List.copyOf(periods);
    }

    private boolean isSmall(List<TimelineEvent> timeline) {
        return in(timeline).size() < ENOUGH_ENTRIES;
    }

    /** The period with the most entries; of several, the earliest. */
    static Period busiest(List<TimelineEvent> timeline) {
        return of(timeline).stream().max(Comparator.<Period>comparingInt(period -> period.in(timeline).size())
                .thenComparing(Period::first, Comparator.reverseOrder())).orElse(new Period(0, 0));
    }

    List<TimelineEvent> in(List<TimelineEvent> timeline) {
        return timeline.stream().filter(event -> event.from().getYear() >= first && event.from().getYear() <= last).toList();
    }

    /** As it stands in an address: "2000", "2002-2003". */
    String id() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }

    /** As it is read: "2000", "2002–2003". */
    String text() {
        return id().replace('-', '–');
    }
}
