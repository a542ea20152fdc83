package app.parley.bench.truth;

import app.parley.bench.truth.Comparison.Point;
import java.util.List;
import java.util.Locale;

/** Draws what each way gave: reviews a day to the right, cards known upwards. Light, with text as text. */
final class ComparisonPicture {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 560;
    private static final int LEFT = 90;
    private static final int RIGHT = 700;
    private static final int TOP = 90;
    private static final int BOTTOM = 480;
    private static final int LEGEND = 725;
    private static final int REVIEWS_STEP = 20;
    private static final int CARDS_STEP = 200;

    private final List<Point> points;
    private final StringBuilder svg = new StringBuilder();
    private final double fewestReviews;
    private final double mostReviews;
    private final double fewestCards;

    private ComparisonPicture(List<Point> points) {
        this.points = points;
        fewestReviews = down(points.stream().mapToDouble(point -> point.reviewsPerDay().least()).min().orElseThrow(), REVIEWS_STEP);
        mostReviews = -down(-points.stream().mapToDouble(point -> point.reviewsPerDay().greatest()).max().orElseThrow(), REVIEWS_STEP);
        fewestCards = down(points.stream().mapToDouble(point -> point.known().least()).min().orElseThrow(), CARDS_STEP);
    }

    static String of(List<Point> points) {
        return new ComparisonPicture(points).drawn();
    }

    private static double down(double number, int step) {
        return Math.floor(number / step) * step;
    }

    private String drawn() {
        add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"title\" "
                + "font-family=\"system-ui, sans-serif\" font-size=\"14\" fill=\"#14232b\">", WIDTH, HEIGHT);
        add("<title id=\"title\">Cards known after a year of study against reviews a day, for SM-2, FSRS-6 and FSRS-7</title>");
        add("<rect width=\"%d\" height=\"%d\" fill=\"#fdfcfa\"/>", WIDTH, HEIGHT);
        add("<text x=\"%d\" y=\"36\" font-size=\"20\" font-weight=\"600\">Cards known after a year, by reviews a day</text>", LEFT);
        add("<text x=\"%d\" y=\"60\" fill=\"#57646b\">Simulated learners, %,d cards each. Further up and to the left is better.</text>",
                LEFT, Year.CARDS);
        axes();
        for (var way : Way.values()) {
            line(way);
            legend(way);
        }
        notes();
        return svg.append("</svg>\n").toString();
    }

    private void axes() {
        for (double reviews = fewestReviews; reviews <= mostReviews; reviews += REVIEWS_STEP) {
            add("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" fill=\"#57646b\">%.0f</text>", x(reviews), BOTTOM + 22, reviews);
        }
        for (double cards = fewestCards; cards <= Year.CARDS; cards += CARDS_STEP) {
            add("<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#d4d3cb\"/>", LEFT, RIGHT, y(cards), y(cards));
            add("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\" fill=\"#57646b\">%,.0f</text>", LEFT - 10, y(cards) + 5, cards);
        }
        add("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">reviews a day</text>", (LEFT + RIGHT) / 2, BOTTOM + 46);
        add("<text transform=\"translate(24 %d) rotate(-90)\" text-anchor=\"middle\">cards known</text>", (TOP + BOTTOM) / 2);
    }

    private void line(Way way) {
        var own = points.stream().filter(point -> point.way() == way).toList();
        var path = new StringBuilder();
        for (var point : own) {
            double x = x(point.reviewsPerDay().mean());
            double y = y(point.known().mean());
            path.append(path.isEmpty() ? "M" : " L").append(String.format(Locale.ROOT, "%.1f %.1f", x, y));
            add("<path d=\"M%.1f %.1f V%.1f M%.1f %.1f H%.1f\" stroke=\"%s\" stroke-opacity=\"0.3\" fill=\"none\"/>",
                    x, y(point.known().least()), y(point.known().greatest()),
                    x(point.reviewsPerDay().least()), y, x(point.reviewsPerDay().greatest()), color(way));
        }
        add("<path d=\"%s\" stroke=\"%s\" stroke-width=\"2\" fill=\"none\"%s/>", path, color(way), dashes(way));
        for (var point : own) {
            dot(way, x(point.reviewsPerDay().mean()), y(point.known().mean()), point.setting() == way.usual());
        }
    }

    private void dot(Way way, double x, double y, boolean usual) {
        add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"2\"/>",
                x, y, usual ? "6" : "3", usual ? color(way) : "#fdfcfa", color(way));
    }

    private void legend(Way way) {
        int y = TOP + 20 + 28 * way.ordinal();
        add("<path d=\"M%d %d h40\" stroke=\"%s\" stroke-width=\"2\"%s/>", LEGEND, y, color(way), dashes(way));
        dot(way, LEGEND + 20, y, true);
        add("<text x=\"%d\" y=\"%d\">%s</text>", LEGEND + 50, y + 5, way.label());
    }

    private void notes() {
        var lines = List.of("Full dot: as it comes", "(retention 0.9; SM-2", "unchanged). Other dots:", "retention 0.70 to 0.95;", "SM-2 with its intervals",
                "times 0.35 to 2.", "", "Thin crosses: the five", "groups of learners,", "least to greatest.");
        for (int i = 0; i < lines.size(); i++) {
            add("<text x=\"%d\" y=\"%d\" font-size=\"13\" fill=\"#57646b\">%s</text>", LEGEND, TOP + 200 + 19 * i, lines.get(i));
        }
    }

    private static String color(Way way) {
        return switch (way) {
            case SM2 -> "#81540a";
            case FSRS6, FSRS6_FITTED -> "#194f3d";
            case FSRS7, FSRS7_FITTED -> "#245a9f";
        };
    }

    private static String dashes(Way way) {
        return switch (way) {
            case SM2, FSRS6_FITTED, FSRS7_FITTED -> "";
            case FSRS6, FSRS7 -> " stroke-dasharray=\"6 5\"";
        };
    }

    private double x(double reviews) {
        return LEFT + (reviews - fewestReviews) / (mostReviews - fewestReviews) * (RIGHT - LEFT);
    }

    private double y(double cards) {
        return BOTTOM - (cards - fewestCards) / (Year.CARDS - fewestCards) * (BOTTOM - TOP);
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
