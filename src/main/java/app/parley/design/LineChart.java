package app.parley.design;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Shares over time as lines, in percent. The main line has marks, and others are dashed; where nothing is known a line has a
 * gap.
 */
public final class LineChart extends Chart {

    private static final double WIDTH = 540;
    private static final double HEIGHT = 236;
    private static final double LEFT = 44;
    private static final double RIGHT = 520;
    private static final double TOP = 16;
    private static final double BOTTOM = 200;
    /** More names than this below the axis run into one another. */
    private static final int MOST_NAMED = 13;
    /** The lower end of the axis is a multiple of this. */
    private static final int GRID = 10;

    /** How a line looks: the main one, one to compare it with, or one that is found among the numbers only. */
    public enum Look {
        MAIN("ln"), COMPARED("ln ln--2"), NUMBERS_ONLY("");

        private final String line;

        Look(String line) {
            this.line = line;
        }
    }

    /**
     * A place on the axis.
     *
     * @param name     as it fits below the axis
     * @param longName the same in full words
     */
    public record Place(String name, String longName) {
    }

    /**
     * One line.
     *
     * @param points one for each place on the axis
     */
    public record Line(String name, Look look, List<Point> points) {

        public Line {
            points = List.copyOf(points);
        }

        private OptionalDouble share(int place) {
            return points.get(place).share();
        }
    }

    /**
     * One point of a line.
     *
     * @param share from 0 to 1; none where nothing is drawn
     * @param text  as it stands among the numbers
     */
    public record Point(OptionalDouble share, String text) {
    }

    private final List<Place> places;
    private final List<Line> lines;
    private final int lowest;
    private final SvgText svg = new SvgText();

    /**
     * A chart.
     *
     * @param about      what it shows, in a few words
     * @param placesName what the places are, heading their column in the table of numbers
     * @param places     along the axis, at least one
     * @param level      to be reached, from 0 to 1; none for none
     */
    public LineChart(String about, String placesName, List<Place> places, List<Line> lines, OptionalDouble level) {
        this.places = places;
        this.lines = lines;
        this.lowest = lowest(drawn(), level);
        var columns = new ArrayList<>(List.of(placesName));
        lines.forEach(line -> columns.add(line.name()));
        show(draw(about, level), WIDTH, about, columns, IntStream.range(0, places.size()).mapToObj(this::row).toList());
        beginAtTheEnd();
    }

    private List<Line> drawn() {
        return lines.stream().filter(line -> line.look() != Look.NUMBERS_ONLY).toList();
    }

    private List<String> row(int place) {
        var row = new ArrayList<>(List.of(places.get(place).longName()));
        lines.forEach(line -> row.add(line.points().get(place).text()));
        return row;
    }

    private static int lowest(List<Line> lines, OptionalDouble level) {
        double least = lines.stream().flatMap(line -> line.points().stream()).map(Point::share).filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble).min().orElse(1);
        int percent = (int) Math.floor(100 * Math.min(least, level.orElse(1)));
        // At least three lines of the grid, so that small differences do not look like large ones.
        return Math.clamp(percent / GRID * GRID, 0, 100 - 3 * GRID);
    }

    private String draw(String about, OptionalDouble level) {
        int step = 100 - lowest > 5 * GRID ? 2 * GRID : GRID;
        for (int percent = 100; percent >= lowest; percent -= step) {
            double y = y(percent / 100.0);
            svg.line("ax", LEFT, y, RIGHT, y);
            svg.text("", LEFT - 10, y + 4, "end", Integer.toString(percent));
        }
        level.ifPresent(share -> svg.line("target", LEFT, y(share), RIGHT, y(share)));
        // The main line last, so that it lies on top.
        drawn().reversed().forEach(this::drawLine);
        int nameStep = (places.size() + MOST_NAMED - 1) / MOST_NAMED;
        for (int i = 0; i < places.size(); i += nameStep) {
            svg.text("", x(i), 228, "middle", places.get(i).name());
        }
        return svg.picture(WIDTH, HEIGHT, about + ". " + drawn().stream().map(this::inWords).collect(Collectors.joining(" ")));
    }

    private void drawLine(Line line) {
        int last = last(line);
        for (int i = 0; i <= last; i++) {
            if (line.share(i).isEmpty()) {
                continue;
            }
            double y = y(line.share(i).getAsDouble());
            if (i > 0 && line.share(i - 1).isPresent()) {
                svg.line(line.look().line, x(i - 1), y(line.share(i - 1).getAsDouble()), x(i), y);
            }
            if (line.look() == Look.MAIN) {
                svg.circle("dot", x(i), y, i == last ? 5 : 3);
            }
        }
        if (line.look() == Look.MAIN && last >= 0) {
            double y = y(line.share(last).getAsDouble());
            svg.text("lbl", x(last), y + 22 > BOTTOM ? y - 12 : y + 22, "middle",
                    Long.toString(Math.round(line.share(last).getAsDouble() * 100)));
        }
    }

    private static int last(Line line) {
        return IntStream.range(0, line.points().size()).filter(i -> line.share(i).isPresent()).max().orElse(-1);
    }

    private String inWords(Line line) {
        int last = last(line);
        return last < 0 ? getTranslation("design.chart.line.empty", line.name())
                : getTranslation("design.chart.line", line.name(), line.points().get(last).text(), places.get(last).longName());
    }

    private double x(int place) {
        return places.size() == 1 ? (LEFT + RIGHT) / 2 : LEFT + (RIGHT - LEFT) * place / (places.size() - 1);
    }

    private double y(double share) {
        return BOTTOM - (BOTTOM - TOP) * (100 * share - lowest) / (100 - lowest);
    }
}
