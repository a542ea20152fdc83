package app.parley.bench.truth;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** A year of study under each way and setting, by several groups of learners: a table, and a picture of it. */
public final class Comparison {

    private static final int GROUPS = 5;
    private static final int LEARNERS = 10;
    private static final long SEED = 20_261_122;

    /** The mean, and the least and the greatest: of the means of the groups, or of single learners. */
    record Spread(double mean, double least, double greatest) {

        static Spread of(List<Double> values) {
            var figures = values.stream().mapToDouble(value -> value).summaryStatistics();
            return new Spread(figures.getAverage(), figures.getMin(), figures.getMax());
        }
    }

    /** What a way gave with a setting; the recall of due cards is of single learners. */
    record Point(Way way, double setting, Spread reviewsPerDay, Spread known, Spread asked, Spread error) {}

    private Comparison() {}

    /** Simulates, prints the table, and draws the picture into a file. */
    public static void run(Path picture) throws Exception {
        System.out.printf("%d groups of %d learners, %d new cards a day for %d days: %d cards%n",
                GROUPS, LEARNERS, Year.NEW_A_DAY, Year.DAYS, Year.CARDS);
        System.out.println("Mean (least to greatest group; for recall of due cards, least to greatest learner)");
        System.out.printf("%-16s %8s %26s %26s %25s %25s%n", "", "setting", "reviews a day",
                "cards known after a year", "recall of due cards", "error of prediction");
        var points = new ArrayList<Point>();
        for (var way : Way.values()) {
            for (double setting : way.settings()) {
                var point = point(way, setting);
                points.add(point);
                System.out.println(row(point));
            }
        }
        Files.writeString(picture, ComparisonPicture.of(points));
        System.out.println("Picture: " + picture.toAbsolutePath().normalize());
    }

    private static Point point(Way way, double setting) {
        var groups = new ArrayList<List<Year.Result>>();
        for (int group = 0; group < GROUPS; group++) {
            var results = new ArrayList<Year.Result>();
            for (int learner = 0; learner < LEARNERS; learner++) {
                results.add(Year.of(SEED + 1_000L * group + learner, way.planner(setting)));
            }
            groups.add(results);
        }
        return new Point(way, setting, spread(groups, Year.Result::reviewsPerDay), spread(groups, Year.Result::known),
                Spread.of(groups.stream().flatMap(List::stream).map(Year.Result::asked).toList()), spread(groups, Year.Result::error));
    }

    private static Spread spread(List<List<Year.Result>> groups, ToDoubleFunction<Year.Result> figure) {
        return Spread.of(groups.stream().map(group -> group.stream().mapToDouble(figure).average().orElseThrow()).toList());
    }

    private static String row(Point point) {
        return String.format(Locale.ROOT, "%-16s %8s %9.1f (%5.1f to %5.1f) %9.0f (%5.0f to %5.0f) %8.3f (%.3f to %.3f) %s", point.way().label(),
                point.setting() == point.way().usual() ? "*" + point.setting() : point.setting(),
                point.reviewsPerDay().mean(), point.reviewsPerDay().least(), point.reviewsPerDay().greatest(),
                point.known().mean(), point.known().least(), point.known().greatest(), point.asked().mean(), point.asked().least(), point.asked().greatest(),
                Double.isNaN(point.error().mean()) ? "" : String.format(Locale.ROOT, "%7.3f (%.3f to %.3f)",
                        point.error().mean(), point.error().least(), point.error().greatest()));
    }
}
