package app.parley.study.ui;

import app.parley.design.BarChart;
import app.parley.design.Chip;
import app.parley.study.progress.Forecast;
import app.parley.study.progress.Progress;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** How many cards come due on each of the next days. */
final class DueCard extends Section {

    private static final int TWO_WEEKS = 14;
    private static final int A_MONTH = 30;
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);

    private final Forecast forecast;
    private final H2 title = new H2();
    private final Div chart = new Div();
    private final Map<Integer, NativeButton> chips = new LinkedHashMap<>();

    DueCard(Progress known) {
        forecast = known.forecast(A_MONTH);
        addClassNames("card", "card--pad");
        for (int days : new int[] {TWO_WEEKS, A_MONTH}) {
            var chip = Chip.filter(getTranslation("study.progress.due.days", days), false, _ -> show(days));
            chip.setId("due-" + days);
            chips.put(days, chip);
        }
        var choice = new Div(chips.values().toArray(NativeButton[]::new));
        choice.addClassNames("row", "chips", "noprint");
        choice.getElement().setAttribute("role", "group");
        choice.getElement().setAttribute("aria-label", getTranslation("study.progress.due.choice"));
        var head = new Div(title, choice);
        head.addClassNames("row", "row--wrap", "between");
        var note = new Paragraph(getTranslation("study.progress.due.note", known.cards().settings().newPerDay()));
        note.addClassNames("small", "quiet");
        add(head, chart, note);
        show(TWO_WEEKS);
    }

    private void show(int days) {
        chips.forEach((each, chip) -> Chip.setPressed(chip, each == days));
        title.setText(getTranslation("study.progress.due", days));
        chart.removeAll();
        var shown = forecast.first(days);
        chart.add(new BarChart(getTranslation("study.progress.due", days), getTranslation("study.progress.day"),
                getTranslation("study.progress.cards"), IntStream.range(0, days).mapToObj(place -> bar(shown, place, days)).toList()));
    }

    private BarChart.Bar bar(Forecast shown, int place, int days) {
        var day = shown.day(place);
        var name = place == 0 ? getTranslation("study.progress.due.today")
                : days > TWO_WEEKS ? Integer.toString(day.getDayOfMonth()) : day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        var longName = place == 0 ? getTranslation("study.progress.due.today") : LONG_DAY.format(day);
        return new BarChart.Bar(name, longName, shown.cards().get(place), place == 0);
    }
}
