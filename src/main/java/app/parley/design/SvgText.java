package app.parley.design;

import java.util.Locale;

/** Writes the parts of an SVG picture; colors and strokes are those of the class names in the style sheet. */
public final class SvgText {

    private final StringBuilder parts = new StringBuilder();

    public void line(String classNames, double x1, double y1, double x2, double y2) {
        parts.append(String.format(Locale.ROOT, "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
                classNames, x1, y1, x2, y2));
    }

    public void rectangle(String classNames, double x, double y, double width, double height) {
        parts.append(String.format(Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"3\"/>",
                classNames, x, y, width, height));
    }

    /** A rectangle that says something when it is pointed at. */
    public void titled(String classNames, double x, double y, double width, double height, String title) {
        parts.append(String.format(Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"3\"><title>%s</title></rect>",
                classNames, x, y, width, height, escaped(title)));
    }

    public void circle(String classNames, double x, double y, double radius) {
        parts.append(String.format(Locale.ROOT, "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>",
                classNames, x, y, radius));
    }

    /** The shape and letter of an answer, its middle at this point. */
    void mark(PadLetter letter, double x, double y, double size) {
        parts.append(String.format(Locale.ROOT, "<svg x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\">%s</svg>",
                x - size / 2, y - size / 2, size, size, letter.svg("mk k-" + letter.lowerCase())));
    }

    /** A square on its tip. */
    public void diamond(String classNames, double x, double y, double radius) {
        parts.append(String.format(Locale.ROOT,
                "<path class=\"%s\" d=\"M%.1f %.1fl%4$.1f %4$.1f -%4$.1f %4$.1f -%4$.1f -%4$.1fz\"/>",
                classNames, x, y - radius, radius));
    }

    /**
     * A line of text.
     *
     * @param anchor {@code start}, {@code middle} or {@code end}: what of the text stands at {@code x}
     */
    public void text(String classNames, double x, double y, String anchor, String text) {
        parts.append(String.format(Locale.ROOT, "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
                classNames, x, y, anchor, escaped(text)));
    }

    /**
     * The whole picture.
     *
     * @param alternative what it shows, in words
     */
    public String picture(double width, double height, String alternative) {
        return String.format(Locale.ROOT,
                "<svg class=\"chart\" viewBox=\"0 0 %.0f %.0f\" role=\"img\" aria-label=\"%s\">%s</svg>",
                width, height, escaped(alternative), parts);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
