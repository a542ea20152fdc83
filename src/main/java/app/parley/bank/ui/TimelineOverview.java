package app.parley.bank.ui;

import app.parley.bank.TimelineEvent;
import app.parley.design.SvgText;
import java.util.List;

/** All years of the timeline as one narrow strip, a tick for each entry, with a window on the period looked at. */
final class TimelineOverview {

    private static final double WIDTH = 1200;
    private static final double LEFT = 40;
    private static final double RIGHT = 1160;
    private static final double BASE = 70;
    private static final double HEIGHT = 104;
    private static final double SMALLEST_WINDOW = 14;
    /** Half of the room that the two lines above the window take. */
    private static final double CAPTION_ROOM = 110;

    private TimelineOverview() {
    }

    /**
     * Draws the strip.
     *
     * @param timeline    at least one entry
     * @param caption     what stands below the years of the window
     * @param alternative what the picture shows, in words
     * @return SVG, with all text escaped
     */
    static String of(List<TimelineEvent> timeline, Period window, String caption, String alternative) {
        var first = timeline.getFirst().from().withDayOfYear(1);
        var last = timeline.getLast().from().withDayOfYear(1).plusYears(1);
        var scale = new TimelineScale(first, last, List.of(), LEFT, RIGHT, 0);
        var svg = new SvgText();
        svg.line("base", LEFT, BASE, RIGHT, BASE);
        timeline.forEach(event -> svg.line("tl-tick", scale.of(event.from()), 52, scale.of(event.from()), BASE));
        for (int year = first.getYear() + 9 - (first.getYear() + 9) % 10; year <= last.getYear(); year += 10) {
            double x = scale.of(first.withYear(year));
            svg.line("ax", x, BASE, x, BASE + 8);
            svg.text("", x, 96, "middle", Integer.toString(year));
        }
        double from = scale.of(first.withYear(window.first()));
        double to = Math.max(from + SMALLEST_WINDOW, scale.of(first.withYear(window.last()).plusYears(1)));
        svg.rectangle("tl-window", from, 46, to - from, 30);
        double middle = Math.clamp((from + to) / 2, LEFT + CAPTION_ROOM / 2, RIGHT - CAPTION_ROOM / 2);
        svg.text("lbl", middle, 20, "middle", window.text());
        svg.text("", middle, 38, "middle", caption);
        if (middle > LEFT + 2 * CAPTION_ROOM) {
            svg.text("lbl", LEFT, 20, "start", Integer.toString(first.getYear()));
        }
        if (middle < RIGHT - 2 * CAPTION_ROOM) {
            svg.text("lbl", RIGHT, 20, "end", Integer.toString(last.getYear() - 1));
        }
        return svg.picture(WIDTH, HEIGHT, alternative);
    }
}
