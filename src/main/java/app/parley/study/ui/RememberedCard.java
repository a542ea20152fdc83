package app.parley.study.ui;

import app.parley.bank.ui.Wording;
import app.parley.design.LineChart;
import app.parley.design.LineChart.Look;
import app.parley.study.progress.Progress;
import app.parley.study.progress.Recall;
import app.parley.study.progress.Retention;
import app.parley.study.progress.TimeSpan;
import app.parley.study.progress.Week;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** True retention week by week, beside the target and what the memory model expected. */
final class RememberedCard extends Section {

    RememberedCard(Progress known, TimeSpan span) {
        addClassNames("card", "card--pad");
        var weeks = known.weeks(span);
        double target = known.cards().settings().memory().retention();
        add(new H2(getTranslation("study.progress.remembered")), chart(weeks, target), key(target),
                quiet(getTranslation("study.progress.remembered.note", Retention.LEAST)));
        var all = known.retention(span);
        if (all.isTelling()) {
            add(quiet(getTranslation("study.progress.remembered.range", all.recalled(), all.total(),
                    Numbers.points(all.plausible().from()), Numbers.points(all.plausible().to()))));
        }
        add(quiet(getTranslation("study.progress.remembered.ages", Recall.MATURE, sum(weeks, Week::young), sum(weeks, Week::mature))));
    }

    /** In words, over all weeks. */
    private String sum(List<Week> weeks, Function<Week, Retention> part) {
        var parts = weeks.stream().map(part).toList();
        return getTranslation("study.of", parts.stream().mapToInt(Retention::recalled).sum(), parts.stream().mapToInt(Retention::total).sum());
    }

    private Component chart(List<Week> weeks, double target) {
        var places = weeks.stream().map(week -> new LineChart.Place(Integer.toString(week.number()),
                getTranslation("study.progress.week", week.number(), Wording.day(week.monday())))).toList();
        return new LineChart(getTranslation("study.progress.remembered"), getTranslation("study.progress.week.name"), places, List.of(
                line("study.progress.line.remembered", Look.MAIN, weeks, week -> recalled(week.all())),
                line("study.progress.line.expected", Look.COMPARED, weeks, week -> expected(week.all())),
                line("study.progress.line.young", Look.NUMBERS_ONLY, weeks, week -> recalled(week.young())),
                line("study.progress.line.mature", Look.NUMBERS_ONLY, weeks, week -> recalled(week.mature()))),
                OptionalDouble.of(target));
    }

    private LineChart.Line line(String nameKey, Look look, List<Week> weeks, Function<Week, LineChart.Point> point) {
        return new LineChart.Line(getTranslation(nameKey), look, weeks.stream().map(point).toList());
    }

    /** Drawn only where there is enough for a percentage; among the numbers as a count where there is not. */
    private static LineChart.Point recalled(Retention retention) {
        return retention.total() == 0 ? new LineChart.Point(OptionalDouble.empty(), "–")
                : new LineChart.Point(retention.isTelling() ? retention.share() : OptionalDouble.empty(), Numbers.retention(retention));
    }

    private static LineChart.Point expected(Retention retention) {
        return retention.total() == 0 ? new LineChart.Point(OptionalDouble.empty(), "–")
                : new LineChart.Point(retention.isTelling() ? retention.predicted() : OptionalDouble.empty(),
                        Numbers.percent(retention.predicted().orElseThrow()));
    }

    private Component key(double target) {
        var key = new Div(entry("ln-key", getTranslation("study.progress.line.remembered")),
                entry("ln-key ln-key--2", getTranslation("study.progress.line.expected")),
                entry("ln-key ln-key--target", getTranslation("study.progress.target", Numbers.points(target))));
        key.addClassName("key");
        return key;
    }

    private static Span entry(String classNames, String name) {
        var sample = new Span();
        sample.setClassName(classNames);
        return new Span(sample, new Span(name));
    }

    private static Paragraph quiet(String sentence) {
        var paragraph = new Paragraph(sentence);
        paragraph.addClassNames("small", "quiet");
        return paragraph;
    }
}
