package app.parley.results.ui;

import app.parley.design.Dates;
import app.parley.design.LineChart;
import app.parley.results.SessionMean;
import app.parley.results.statistics.Interval;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** The games and homework of a class: how the mean went over time, and each of them. */
final class ClassSessions extends RuledSection {

    private final ClassSight sight;

    ClassSessions(ClassSight sight) {
        super("sessions", ResultsWords.text("results.class.sessions"));
        this.sight = sight;
        var sessions = sight.history().sessions();
        if (sessions.isEmpty()) {
            note(getTranslation("results.class.sessions.none"));
            return;
        }
        var answered = sessions.stream().filter(session -> session.learners() > 0).toList();
        if (answered.size() > 1) {
            add(chart(answered));
        }
        add(new ScrollFrame(getTranslation("results.class.sessions"), table(sessions.reversed())));
        note(getTranslation("results.class.sessions.rule"));
    }

    private Component chart(List<SessionMean> sessions) {
        var zone = sight.history().period().zone();
        var chart = new LineChart(getTranslation("results.class.chart"), getTranslation("results.class.session"),
                sessions.stream().map(session -> new LineChart.Place(Dates.brief(session.info().startedAt(), zone, getLocale()),
                        getTranslation("results.class.chart.place", Dates.text(session.info().startedAt(), zone, getLocale()),
                                session.info().title()))).toList(),
                List.of(new LineChart.Line(getTranslation("results.class.mean"), LineChart.Look.MAIN, sessions.stream()
                                .map(session -> new LineChart.Point(session.mean(), mean(session))).toList()),
                        edge("results.class.low", sessions, Interval::low), edge("results.class.high", sessions, Interval::high)),
                OptionalDouble.empty());
        chart.addClassName("cl-chart");
        return chart;
    }

    private LineChart.Line edge(String key, List<SessionMean> sessions, ToDoubleFunction<Interval> end) {
        return new LineChart.Line(getTranslation(key), LineChart.Look.COMPARED, sessions.stream()
                .map(session -> session.interval().map(end::applyAsDouble)
                        .map(share -> new LineChart.Point(OptionalDouble.of(share), ResultsWords.percent(share)))
                        .orElseGet(() -> new LineChart.Point(OptionalDouble.empty(), "–"))).toList());
    }

    private NativeTable table(List<SessionMean> sessions) {
        var table = new NativeTable();
        table.setId("session-table");
        table.addClassName("tbl");
        table.getHead().add(new NativeTableRow(Cells.column(getTranslation("results.class.session")),
                Cells.column(getTranslation("results.class.session.day")), Cells.column(getTranslation("results.class.session.kind")),
                Cells.figures(getTranslation("results.class.session.took")), Cells.figures(getTranslation("results.class.session.right")),
                Cells.figures(getTranslation("results.class.session.plausible"))));
        sessions.forEach(session -> table.getBody().add(new NativeTableRow(
                Cells.row(new Anchor(sight.address(session.info()), session.info().title())),
                new NativeTableCell(Dates.text(session.info().startedAt(), sight.history().period().zone(), getLocale())),
                new NativeTableCell(getTranslation("results.class.session.kind." + ResultsWords.word(session.info().id().kind()))),
                Cells.figure(getTranslation("results.class.of", session.learners(), sight.history().members().size())),
                Cells.figure(mean(session)),
                Cells.figure(session.interval().map(ResultsWords::between).orElseGet(() -> getTranslation("results.class.too-few"))))));
        return table;
    }

    private static String mean(SessionMean session) {
        return session.mean().isPresent() ? ResultsWords.percent(session.mean().getAsDouble()) : "–";
    }
}
