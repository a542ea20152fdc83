package app.parley.study.ui;

import app.parley.base.StudyDay;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How many cards come on each of the next days: bars to look at, and the same numbers as a table to be read aloud. */
final class WeekBars extends Div {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final int WIDTH = 340;
    private static final int BASE = 152;
    private static final int TALLEST = 132;
    private static final double BAR = 30;

    /** @param counts for tomorrow and the days after */
    WeekBars(StudyDay today, List<Integer> counts) {
        var days = IntStream.rangeClosed(1, counts.size()).mapToObj(today.date()::plusDays).toList();
        add(new Drawing(days, counts));
        getElement().appendChild(table(days, counts));
    }

    private Element table(List<LocalDate> days, List<Integer> counts) {
        var body = new Element("tbody");
        for (int i = 0; i < days.size(); i++) {
            var head = new Element("th").setAttribute("scope", "row");
            head.setText(LONG.format(days.get(i)));
            var count = new Element("td");
            count.setText(getTranslation("study.cards", counts.get(i)));
            body.appendChild(new Element("tr").appendChild(head, count));
        }
        var caption = new Element("caption");
        caption.setText(getTranslation("study.done.week"));
        var table = new Element("table").setAttribute("class", "vh");
        table.appendChild(caption, body);
        return table;
    }

    /** The bars. Numbers and names of days only, so nothing that anybody typed gets into the markup. */
    @Tag("div")
    private static final class Drawing extends Component {

        Drawing(List<LocalDate> days, List<Integer> counts) {
            getElement().setAttribute("aria-hidden", "true");
            int most = counts.stream().mapToInt(Integer::intValue).max().orElse(0);
            double step = (double) WIDTH / days.size();
            var bars = IntStream.range(0, days.size()).mapToObj(i -> {
                double height = most == 0 ? 0 : (double) TALLEST * counts.get(i) / most;
                double middle = step * (i + 0.5);
                return String.format(Locale.ROOT, """
                        <rect x="%.1f" y="%.1f" width="%.1f" height="%.1f" rx="2" class="%s"/>\
                        <text x="%.1f" y="%.1f" text-anchor="middle" class="lbl">%d</text>\
                        <text x="%.1f" y="170" text-anchor="middle">%s</text>""",
                        middle - BAR / 2, BASE - height, BAR, height, i == 0 ? "wk-1" : "wk", middle, BASE - height - 6, counts.get(i),
                        middle, SHORT.format(days.get(i)));
            }).collect(Collectors.joining());
            getElement().setProperty("innerHTML", """
                    <svg class="chart" viewBox="0 0 %d 176" width="%d" height="176" aria-hidden="true">%s\
                    <line class="base" x1="0" x2="%d" y1="152.5" y2="152.5"/></svg>""".formatted(WIDTH, WIDTH, bars, WIDTH));
        }
    }
}
