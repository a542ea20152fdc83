package app.parley.design;

import java.util.List;
import java.util.stream.Collectors;

/** Upright bars for counts, each with its number above and its name below; at most one of them is emphasized. */
public final class BarChart extends Chart {

    private static final Paper WIDE = new Paper(540, 236);
    private static final Paper NARROW = new Paper(340, 176);
    /** So many bars at most are drawn narrow. */
    private static final int FEW = 8;
    private static final double TOP = 20;
    /** The part of its place that a bar takes. */
    private static final double BAR_SHARE = 0.62;
    /** More bars than this leave no room for every name and number. */
    private static final int MOST_NAMED = 16;

    /** What is drawn on. */
    private record Paper(double width, double height) {

        double base() {
            return height - 24;
        }
    }

    /**
     * One bar.
     *
     * @param name     as it fits below the bar
     * @param longName the same in full words
     */
    public record Bar(String name, String longName, int count, boolean emphasized) {

        public Bar {
            if (count < 0) {
                throw new IllegalArgumentException("less than nothing");
            }
        }
    }

    /**
     * A chart.
     *
     * @param about   what it shows, in a few words
     * @param names   what the bars are, heading their column in the table of numbers
     * @param counted what is counted, heading the other column
     * @param bars    at least one, from left to right
     */
    public BarChart(String about, String names, String counted, List<Bar> bars) {
        var paper = bars.size() <= FEW ? NARROW : WIDE;
        show(draw(bars, about, paper), paper.width(), about, List.of(names, counted),
                bars.stream().map(bar -> List.of(bar.longName(), Integer.toString(bar.count()))).toList());
    }

    private static String draw(List<Bar> bars, String about, Paper paper) {
        var svg = new SvgText();
        double place = paper.width() / bars.size();
        double base = paper.base();
        double width = place * BAR_SHARE;
        int most = Math.max(bars.stream().mapToInt(Bar::count).max().orElseThrow(), 1);
        int step = bars.size() <= MOST_NAMED ? 1 : bars.size() / (MOST_NAMED / 2) + 1;
        for (int i = 0; i < bars.size(); i++) {
            var bar = bars.get(i);
            double middle = place * (i + 0.5);
            double height = (base - TOP) * bar.count() / most;
            if (bar.count() > 0) {
                svg.rectangle(bar.emphasized() ? "bar bar--main" : "bar", middle - width / 2, base - height, width, height);
            }
            if (bars.size() <= MOST_NAMED || bar.emphasized() || bar.count() == most) {
                svg.text("lbl", middle, base - height - 6, "middle", Integer.toString(bar.count()));
            }
            if (i % step == 0) {
                // The first and the last name must not be cut off by the edge.
                svg.text("", Math.clamp(middle, 18, paper.width() - 18), base + 18, "middle", bar.name());
            }
        }
        svg.line("base", 0, base + 0.5, paper.width(), base + 0.5);
        return svg.picture(paper.width(), paper.height(), about + ": " + bars.stream().map(bar -> bar.longName() + " " + bar.count())
                .collect(Collectors.joining(", ")));
    }
}
