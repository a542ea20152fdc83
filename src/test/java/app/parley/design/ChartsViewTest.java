package app.parley.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.parley.testing.ParleyTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@ParleyTest
class ChartsViewTest extends SpringBrowserlessTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Override
    protected Set<String> scanPackages() {
        return Set.of("app.parley.shell");
    }

    private static String svg(Component chart) {
        return all(chart).map(part -> part.getElement().getProperty("innerHTML")).filter(Objects::nonNull).findFirst().orElseThrow();
    }

    /** The table below a chart, row by row. */
    private static List<List<String>> numbers(Component chart) {
        var table = all(chart).filter(NativeTable.class::isInstance).map(NativeTable.class::cast).findFirst().orElseThrow();
        return Stream.concat(table.getHead().getChildren(), table.getBody().getChildren())
                .map(row -> row.getChildren().map(cell -> cell.getElement().getText()).toList()).toList();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(ChartsViewTest::all));
    }

    private static BarChart.Bar bar(String name, int count) {
        return new BarChart.Bar(name, name + "day", count, name.equals("Sun"));
    }

    @Test
    void barsAreAsHighAsTheirCountsAndTheirNumbersAreATable() {
        var chart = new BarChart("Cards due", "Day", "Cards", List.of(bar("Sun", 4), bar("Mon", 0), bar("Tues", 1)));

        // Few bars: the highest reaches from 20 to 152; a quarter of that is 33.
        assertThat(svg(chart)).contains("height=\"132.0\"", "height=\"33.0\"", "class=\"bar bar--main\"")
                .contains("aria-label=\"Cards due: Sunday 4, Monday 0, Tuesday 1\"");
        assertThat(svg(chart).split("<rect")).hasSize(3);
        assertThat(numbers(chart)).containsExactly(List.of("Day", "Cards"), List.of("Sunday", "4"), List.of("Monday", "0"),
                List.of("Tuesday", "1"));
    }

    @Test
    void nothingAtAllIsAChartToo() {
        assertThat(svg(new BarChart("Cards due", "Day", "Cards", List.of(bar("Mon", 0))))).doesNotContain("<rect", "NaN");
    }

    private static TraceChart trace(TraceChart.Trace... traces) {
        return new TraceChart("Thirds", "Third", List.of(new TraceChart.Group("Weakest", "8", 8), new TraceChart.Group("Middle", "8", 8),
                new TraceChart.Group("Best", "0", 0)), List.of(traces));
    }

    @Test
    void theRightAnswersTraceIsUnbrokenAndLiesOnTop() {
        var chart = svg(trace(new TraceChart.Trace(PadLetter.A, "Right", true, List.of(4, 8, 0)),
                new TraceChart.Trace(PadLetter.B, "Wrong", false, List.of(4, 0, 0))));

        // None is at 250, all at 24, half of them at 137.
        assertThat(chart).contains("<line class=\"tr k-a tr--main\" x1=\"82.0\" y1=\"137.0\" x2=\"240.0\" y2=\"24.0\"/>",
                "<line class=\"tr k-b\" x1=\"82.0\" y1=\"137.0\" x2=\"240.0\" y2=\"250.0\"/>");
        assertThat(chart.indexOf("tr k-b")).isLessThan(chart.indexOf("tr k-a tr--main"));
        // Marks at the same height stand side by side.
        assertThat(chart).contains("<svg x=\"34.0\" y=\"126.0\"", "<svg x=\"8.0\" y=\"126.0\"");
    }

    @Test
    void tracesHaveTheirNumbersInWordsAndInATable() {
        var chart = trace(new TraceChart.Trace(PadLetter.C, "<b>", false, List.of(1, 2, 0)));

        assertThat(svg(chart)).contains("aria-label=\"Thirds: C 1, 2, 0\"").doesNotContain("<b>", "NaN");
        assertThat(numbers(chart)).containsExactly(List.of("Third", "C <b>"), List.of("Weakest", "1"), List.of("Middle", "2"),
                List.of("Best", "0"));
    }

    @Test
    void aHostileNameIsText() {
        var chart = new BarChart("<script>", "Day", "Cards", List.of(bar("<img src=x onerror=1>", 1)));

        assertThat(svg(chart)).doesNotContain("<script", "<img").contains("&lt;img src=x onerror=1&gt;");
    }

    private static List<LineChart.Place> weeks(int count) {
        return IntStream.range(0, count).mapToObj(i -> new LineChart.Place("" + i, "week " + i)).toList();
    }

    private static LineChart.Point point(double share) {
        return new LineChart.Point(OptionalDouble.of(share), Math.round(share * 100) + " %");
    }

    @Test
    void linesHaveAGapWhereNothingIsKnown() {
        var chart = new LineChart("Remembered", "Week", weeks(4), List.of(new LineChart.Line("Remembered", LineChart.Look.MAIN,
                List.of(point(0.7), new LineChart.Point(OptionalDouble.empty(), "3 of 4"), point(0.8), point(1)))),
                OptionalDouble.of(0.9));

        assertThat(svg(chart).split("<line class=\"ln\"")).hasSize(2);
        // From 70 at 200 to 100 at 16.
        assertThat(svg(chart)).contains("cx=\"44.0\" cy=\"200.0\"", "cx=\"520.0\" cy=\"16.0\" r=\"5.0\"")
                .contains("<line class=\"target\" x1=\"44.0\" y1=\"77.3\"")
                .contains("aria-label=\"Remembered. Remembered: 100 % at week 3.\"");
        assertThat(numbers(chart)).containsExactly(List.of("Week", "Remembered"), List.of("week 0", "70 %"), List.of("week 1", "3 of 4"),
                List.of("week 2", "80 %"), List.of("week 3", "100 %"));
    }

    @Test
    void whatIsNotDrawnStandsAmongTheNumbers() {
        var chart = new LineChart("Remembered", "Week", weeks(1), List.of(
                new LineChart.Line("All", LineChart.Look.MAIN, List.of(point(0.9))),
                new LineChart.Line("Young", LineChart.Look.NUMBERS_ONLY, List.of(point(0.1)))), OptionalDouble.empty());

        assertThat(numbers(chart)).contains(List.of("week 0", "90 %", "10 %"));
        assertThat(svg(chart)).doesNotContain("Young").contains(">70<");
    }

    @Test
    void aLineOfNothingSaysSo() {
        var chart = new LineChart("Remembered", "Week", weeks(30), List.of(new LineChart.Line("All", LineChart.Look.MAIN,
                Collections.nCopies(30, new LineChart.Point(OptionalDouble.empty(), "–")))), OptionalDouble.empty());

        assertThat(svg(chart)).doesNotContain("NaN", "<circle").contains("All: nothing yet.");
    }

    @Test
    void daysAreTintedBySteps() {
        assertThat(Stream.of(0, 1, 11, 12, 21, 22, 31, 32, 999).map(CalendarChart::tint).map(String::valueOf).collect(Collectors.joining()))
                .isEqualTo("011223344");
    }

    @Test
    void aCalendarHasASquareForEachDayAndARowForEachDayWithAnything() {
        var chart = new CalendarChart("Cards per day", "Cards", "12 cards on 1 day.", MONDAY.minusWeeks(1), MONDAY.plusDays(2),
                day -> day.equals(MONDAY) ? 12 : 0);

        assertThat(svg(chart).split("<rect")).hasSize(11);
        assertThat(svg(chart)).contains("<title>Monday, 16 November 2026: 12</title>", "Cards per day. 12 cards on 1 day.")
                .contains("<rect class=\"h2\" x=\"73.0\" y=\"26.0\"");
        assertThat(numbers(chart)).containsExactly(List.of("Day", "Cards"), List.of("Monday, 16 November 2026", "12"));
    }

    @Test
    void aCalendarBeginsOnMonday() {
        assertThatThrownBy(() -> new CalendarChart("", "", "", MONDAY.plusDays(1), MONDAY.plusDays(9), _ -> 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
