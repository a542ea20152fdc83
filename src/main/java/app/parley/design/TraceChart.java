package app.parley.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What share of each group chose each answer, as lines in the tints of the pads, each with its mark where it begins. */
public final class TraceChart extends Chart {

    private static final double WIDTH = 470;
    private static final double HEIGHT = 300;
    private static final double LEFT = 82;
    private static final double RIGHT = 398;
    private static final double TOP = 24;
    private static final double BOTTOM = 250;
    private static final double MARK = 22;
    private static final double FIRST_MARK_X = 45;
    private static final double NEXT_MARK = 26;

    /**
     * A group of people.
     *
     * @param name below the axis, as is {@code size}: how many they are, in words
     */
    public record Group(String name, String size, int people) {
    }

    /**
     * An answer.
     *
     * @param isMain whether its line is drawn unbroken and thick, as the right answer's is
     * @param chosen how many of each group chose it
     */
    public record Trace(PadLetter letter, String name, boolean isMain, List<Integer> chosen) {

        public Trace {
            chosen = List.copyOf(chosen);
        }
    }

    private final List<Group> groups;

    /**
     * A chart.
     *
     * @param about      what it shows, in a few words
     * @param groupsName what the groups are, heading their column in the table of numbers
     * @param groups     two or more, from left to right
     */
    public TraceChart(String about, String groupsName, List<Group> groups, List<Trace> traces) {
        this.groups = groups;
        addClassName("trace");
        var columns = new ArrayList<>(List.of(groupsName));
        traces.forEach(trace -> columns.add(trace.letter() + " " + trace.name()));
        show(draw(about, traces), WIDTH, about, columns, IntStream.range(0, groups.size()).mapToObj(group -> {
            var row = new ArrayList<>(List.of(groups.get(group).name()));
            traces.forEach(trace -> row.add(Integer.toString(trace.chosen().get(group))));
            return List.copyOf(row);
        }).toList());
    }

    private String draw(String about, List<Trace> traces) {
        var svg = new SvgText();
        for (int percent = 0; percent <= 100; percent += 25) {
            double y = y(percent / 100.0);
            svg.line("ax", LEFT - 12, y, RIGHT + 28, y);
            svg.text("", WIDTH - 4, y + 4, "end", getTranslation("design.chart.percent", percent));
        }
        // The main line last, so that it lies on top.
        traces.stream().sorted(Comparator.comparing(Trace::isMain)).forEach(trace -> {
            var look = "tr k-" + trace.letter().lowerCase() + (trace.isMain() ? " tr--main" : "");
            for (int group = 0; group < groups.size(); group++) {
                if (group > 0) {
                    svg.line(look, x(group - 1), y(trace, group - 1), x(group), y(trace, group));
                }
                svg.circle("tr-dot k-" + trace.letter().lowerCase(), x(group), y(trace, group), 4.5);
            }
        });
        marks(svg, traces);
        for (int group = 0; group < groups.size(); group++) {
            svg.text("lbl", x(group), BOTTOM + 26, "middle", groups.get(group).name());
            svg.text("", x(group), BOTTOM + 43, "middle", groups.get(group).size());
        }
        return svg.picture(WIDTH, HEIGHT, about + ": " + traces.stream().map(trace -> trace.letter() + " " + trace.chosen().stream()
                .map(String::valueOf).collect(Collectors.joining(", "))).collect(Collectors.joining("; ")));
    }

    /** Each mark at the height of its line; where there is no room for it, one place further out. */
    private void marks(SvgText svg, List<Trace> traces) {
        var taken = new ArrayList<double[]>();
        for (var trace : traces) {
            double y = y(trace, 0);
            double x = FIRST_MARK_X;
            while (isTaken(taken, x, y)) {
                x -= NEXT_MARK;
            }
            taken.add(new double[] {x, y});
            svg.mark(trace.letter(), x, y, MARK);
        }
    }

    private static boolean isTaken(List<double[]> taken, double x, double y) {
        return taken.stream().anyMatch(mark -> mark[0] == x && Math.abs(mark[1] - y) < MARK);
    }

    private double x(int group) {
        return LEFT + (RIGHT - LEFT) * group / (groups.size() - 1);
    }

    private double y(Trace trace, int group) {
        return y(groups.get(group).people() == 0 ? 0 : trace.chosen().get(group) / (double) groups.get(group).people());
    }

    private static double y(double share) {
        return BOTTOM - (BOTTOM - TOP) * share;
    }
}
