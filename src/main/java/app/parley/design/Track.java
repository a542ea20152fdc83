package app.parley.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;

/** A thin bar: either how far something has come, or how a whole divides into parts. */
public final class Track extends Div {

    /** The tint of a part. */
    public enum Tint {
        /** Known, right. */
        DARK("seg-m"),
        /** Settling, partly right. */
        LIGHT("seg-y"),
        /** Learning, due. */
        BRASS("seg-l"),
        /** New, open. */
        EMPTY("seg-n");

        private final String className;

        Tint(String className) {
            this.className = className;
        }
    }

    /** A part of a whole: its tint and how many it stands for. */
    public record Segment(Tint tint, int count) {
        public Segment {
            if (count < 0) {
                throw new IllegalArgumentException("Less than nothing");
            }
        }
    }

    private Track() {
        addClassName("track");
    }

    /**
     * How far something has come.
     *
     * @param label what comes along, for screen readers, for example "Questions answered"
     */
    public static Track progress(String label, int done, int total) {
        var track = new Track();
        track.getElement().setAttribute("role", "progressbar");
        track.getElement().setAttribute("aria-label", label);
        track.getElement().setAttribute("aria-valuemin", "0");
        track.setProgress(done, total);
        return track;
    }

    /**
     * How long one of several bars is, in the color of its place, beside a number that says the same.
     *
     * @param most what the longest stands for
     */
    public static Track bar(int count, int most) {
        var track = new Track();
        track.addClassName("track--bar");
        track.getElement().setAttribute("aria-hidden", "true");
        track.getElement().appendChild(part(count, most));
        return track;
    }

    /** Moves a {@link #progress} bar. */
    public void setProgress(int done, int total) {
        getElement().setAttribute("aria-valuemax", Integer.toString(total));
        getElement().setAttribute("aria-valuenow", Integer.toString(done));
        getElement().removeAllChildren();
        getElement().appendChild(part(done, total));
    }

    /**
     * How a whole divides.
     *
     * @param label the numbers in words, for screen readers, for example "11 known, 8 settling"
     */
    public static Track of(String label, List<Segment> segments) {
        var track = new Track();
        track.getElement().setAttribute("role", "img");
        track.getElement().setAttribute("aria-label", label);
        var total = segments.stream().mapToInt(Segment::count).sum();
        for (var segment : segments) {
            if (segment.count() > 0) {
                var part = part(segment.count(), total);
                part.getClassList().add(segment.tint().className);
                track.getElement().appendChild(part);
            }
        }
        return track;
    }

    private static Element part(int count, int total) {
        var part = new Element("i");
        var percent = total <= 0 ? 0 : Math.clamp(100.0 * count / total, 0, 100);
        part.getStyle().set("width", String.format(Locale.ROOT, "%.1f%%", percent));
        return part;
    }
}
