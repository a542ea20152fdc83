package app.parley.study.ui;

import app.parley.base.StudyDay;
import app.parley.design.BarChart;
import app.parley.study.Cards;
import app.parley.study.Plan;
import app.parley.study.progress.Forecast;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.IntStream;

/** How many cards come on each of the next days, from tomorrow on. */
final class WeekAhead extends Section {

    private static final int DAYS = 7;

    /** @param plan what a session about all cards would ask now */
    WeekAhead(Cards cards, Plan plan, StudyDay today, ZoneId zone) {
        var forecast = Forecast.of(cards, plan, today, zone, 1 + DAYS);
        var bars = IntStream.rangeClosed(1, DAYS).mapToObj(place -> bar(forecast, place)).toList();
        int tomorrow = forecast.cards().get(1);
        var sentence = new Paragraph(tomorrow == 0 ? getTranslation("study.done.tomorrow.none")
                : getTranslation("study.done.tomorrow", tomorrow, StudyWords.minutes(tomorrow)));
        sentence.addClassNames("small", "quiet");
        add(new H2(getTranslation("study.done.week")), new BarChart(getTranslation("study.done.week"),
                getTranslation("study.progress.day"), getTranslation("study.progress.cards"), bars), sentence);
    }

    private static BarChart.Bar bar(Forecast forecast, int place) {
        var day = forecast.day(place);
        return new BarChart.Bar(day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH), StudyWords.day(new StudyDay(day)),
                forecast.cards().get(place), place == 1);
    }
}
