package app.parley.bank.ui;

import app.parley.bank.Dating;
import app.parley.bank.TimelineEvent;
import app.parley.bank.TimelineEvent.Precision;
import app.parley.design.SvgText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A period of the timeline as a picture: a lane for each country, a mark on each lane that an entry touches, and a line
 * that joins the lanes of a meeting. A pale bar shows for how long it may have been where no day is known.
 */
final class TimelineDrawing {

    private static final double WIDTH = 1200;
    private static final double LEFT = 130;
    private static final double RIGHT = 1190;
    private static final double SMALLEST_GAP = 58;
    private static final double ROW_HEIGHT = 17;
    private static final double LANE_GAP = 36;
    private static final double MARK_RADIUS = 6.5;
    private static final double LABEL_ROOM = 70;
    private static final int MOST_MARKS = 14;
    private static final int YEARS_ONLY = 4;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_OF_YEAR = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private final List<TimelineEvent> events;
    private final List<String> lanes;
    private final String elsewhere;
    private final TimelineScale scale;
    private final TimelineLabels labels = new TimelineLabels(LEFT, RIGHT);
    private final SvgText svg = new SvgText();
    private final Map<String, Double> heights = new HashMap<>();

    private TimelineDrawing(List<TimelineEvent> events, List<String> lanes, String elsewhere) {
        this.events = events;
        this.lanes = lanes;
        this.elsewhere = elsewhere;
        var days = events.stream().map(TimelineEvent::from).toList();
        var first = days.getFirst();
        var last = events.stream().map(TimelineDrawing::lastDay).max(LocalDate::compareTo).orElse(first);
        var isLong = last.getYear() - first.getYear() > YEARS_ONLY;
        scale = new TimelineScale(isLong ? first.withDayOfYear(1) : first.withDayOfMonth(1),
                isLong ? last.withDayOfYear(last.lengthOfYear()) : last.withDayOfMonth(last.lengthOfMonth()),
                days, LEFT, RIGHT, SMALLEST_GAP);
    }

    /**
     * Draws entries.
     *
     * @param events      at least one, by date
     * @param lanes       place ids, from top to bottom
     * @param elsewhere   the lane of entries that touch none of these
     * @param alternative what the picture shows, in words
     * @return SVG, with all text escaped
     */
    static String of(List<TimelineEvent> events, List<String> lanes, String elsewhere, String alternative) {
        return new TimelineDrawing(events, lanes, elsewhere).draw(alternative);
    }

    private String draw(String alternative) {
        var places = new TimelineLabels.Label[events.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = labels.place(events.get(i).title(), scale.ofEntry(i), lanesOf(events.get(i)));
        }
        double bottom = drawLanes();
        drawMonths(bottom);
        for (int i = 0; i < places.length; i++) {
            drawMarks(events.get(i), scale.ofEntry(i));
            drawLeader(places[i], scale.ofEntry(i));
        }
        for (var label : places) {
            drawTitle(label);
        }
        return svg.picture(WIDTH, bottom + 24, alternative);
    }

    private List<String> lanesOf(TimelineEvent event) {
        var touched = lanes.stream().filter(event.lanes()::contains).toList();
        return touched.isEmpty() ? List.of(elsewhere) : touched;
    }

    private double drawLanes() {
        double y = 0;
        for (var lane : lanes) {
            y = drawLane(lane, RoomWording.place(lane), y);
        }
        return labels.rows(elsewhere) > 0 ? drawLane(elsewhere, elsewhere, y) : y;
    }

    private double drawLane(String lane, String name, double above) {
        double y = above + LANE_GAP + labels.rows(lane) * ROW_HEIGHT;
        heights.put(lane, y);
        svg.line("ax", LEFT, y, RIGHT, y);
        svg.text("lbl", 0, y + 5, "start", name);
        return y + 10;
    }

    private void drawMonths(double bottom) {
        var marks = scale.marks(MOST_MARKS);
        double free = 0;
        for (int i = 0; i < marks.size(); i++) {
            double x = scale.of(marks.get(i));
            svg.line("ax tl-month", x, 12, x, bottom);
            if (x >= free && !crowdsNewYear(marks, i)) {
                svg.text("", x + 4, bottom + 18, "start", name(marks, i));
                free = x + LABEL_ROOM;
            }
        }
    }

    /** Where there is no room for both, the name of a year is worth more than that of the month before it. */
    private boolean crowdsNewYear(List<LocalDate> marks, int number) {
        double x = scale.of(marks.get(number));
        return marks.subList(number + 1, marks.size()).stream()
                .anyMatch(later -> later.getMonthValue() == 1 && scale.of(later) < x + LABEL_ROOM);
    }

    private static String name(List<LocalDate> marks, int number) {
        var day = marks.get(number);
        if (marks.size() > 1 && marks.get(1).getMonth() == marks.getFirst().getMonth()) {
            return Integer.toString(day.getYear());
        }
        return (number == 0 || day.getMonthValue() == 1 ? MONTH_OF_YEAR : MONTH).format(day);
    }

    private void drawMarks(TimelineEvent event, double x) {
        var touched = lanesOf(event).stream().map(heights::get).toList();
        var style = "tl--" + DatingMark.letter(event.dating());
        double end = scale.of(lastDay(event).plusDays(1));
        if (event.precision() != Precision.DAY && end > x) {
            touched.forEach(y -> svg.rectangle("tl-span", x, y - 4, end - x, 8));
        }
        if (touched.size() > 1) {
            svg.line("tl-join " + style, x, touched.getFirst(), x, touched.getLast());
        }
        touched.forEach(y -> {
            if (event.dating() == Dating.BACKGROUND) {
                svg.diamond("tl-mark " + style, x, y, MARK_RADIUS + 1);
            } else {
                svg.circle("tl-mark " + style, x, y, MARK_RADIUS);
            }
        });
    }

    private void drawLeader(TimelineLabels.Label label, double x) {
        if (label.row() > 0) {
            double y = heights.get(label.lane());
            svg.line("tl-leader", x, y - MARK_RADIUS - 1, x, lineHeight(label, label.lines().size() - 1) - 4);
        }
    }

    private void drawTitle(TimelineLabels.Label label) {
        for (int i = 0; i < label.lines().size(); i++) {
            svg.text("ev", label.x(), lineHeight(label, i), label.isLeft() ? "end" : "start", label.lines().get(i));
        }
    }

    private double lineHeight(TimelineLabels.Label label, int line) {
        return heights.get(label.lane()) - 12 - (label.row() + label.lines().size() - 1 - line) * ROW_HEIGHT;
    }

    /** The last day on which it can have been or was. */
    static LocalDate lastDay(TimelineEvent event) {
        var from = event.from();
        return switch (event.precision()) {
            case DAY -> event.until().orElse(from);
            case MONTH -> from.plusMonths(1).minusDays(1);
            case SEASON -> from.plusMonths(3).minusDays(1);
            case YEAR -> from.plusYears(1).minusDays(1);
        };
    }

    /** The entries in words, for those who do not see the picture. */
    static String inWords(String title, List<TimelineEvent> events) {
        return events.stream().map(event -> RoomWording.when(event)
                + (event.lanes().isEmpty() ? "" : ", " + RoomWording.places(event.lanes())) + ": " + event.title())
                .collect(Collectors.joining(". ", title + ". ", "."));
    }
}
