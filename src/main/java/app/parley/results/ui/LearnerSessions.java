package app.parley.results.ui;

import app.parley.design.Dates;
import app.parley.design.LineChart;
import app.parley.results.LearnerPath;
import app.parley.results.SessionMean;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.OptionalDouble;

/** The games and homework of a class with the share of one learner beside the mean of the class. */
final class LearnerSessions extends RuledSection {

    private final ClassSight sight;

    LearnerSessions(ClassSight sight, LearnerPath path) {
        super("sessions", ResultsWords.text("results.learner.sessions"));
        this.sight = sight;
        if (path.sessions().isEmpty()) {
            note(getTranslation("results.learner.sessions.none"));
            return;
        }
        if (path.sessions().stream().filter(session -> session.own().isPresent()).count() > 1) {
            add(chart(path.sessions().stream().filter(session -> session.of().learners() > 0).toList()));
        }
        add(new ScrollFrame(getTranslation("results.learner.sessions"), table(path.sessions().reversed())));
        note(getTranslation("results.class.first"));
    }

    private Component chart(List<LearnerPath.Attended> sessions) {
        var zone = sight.history().period().zone();
        var chart = new LineChart(getTranslation("results.learner.chart"), getTranslation("results.class.session"),
                sessions.stream().map(session -> session.of().info()).map(info -> new LineChart.Place(
                        Dates.brief(info.startedAt(), zone, getLocale()), getTranslation("results.class.chart.place",
                                Dates.text(info.startedAt(), zone, getLocale()), info.title()))).toList(),
                List.of(new LineChart.Line(getTranslation("results.learner.own"), LineChart.Look.MAIN, sessions.stream()
                                .map(session -> new LineChart.Point(session.own(), percent(session.own()))).toList()),
                        new LineChart.Line(getTranslation("results.learner.class"), LineChart.Look.COMPARED, sessions.stream()
                                .map(LearnerPath.Attended::of).map(SessionMean::mean)
                                .map(mean -> new LineChart.Point(mean, percent(mean))).toList())),
                OptionalDouble.empty());
        chart.addClassName("cl-chart");
        return chart;
    }

    private NativeTable table(List<LearnerPath.Attended> sessions) {
        var table = new NativeTable();
        table.setId("session-table");
        table.addClassName("tbl");
        table.getHead().add(new NativeTableRow(Cells.column(getTranslation("results.class.session")),
                Cells.column(getTranslation("results.class.session.day")), Cells.figures(getTranslation("results.learner.own")),
                Cells.figures(getTranslation("results.learner.class"))));
        sessions.forEach(session -> {
            var info = session.of().info();
            table.getBody().add(new NativeTableRow(Cells.row(new Anchor(sight.address(info), info.title())),
                    new NativeTableCell(Dates.text(info.startedAt(), sight.history().period().zone(), getLocale())),
                    Cells.figure(session.own().isPresent() ? percent(session.own()) : getTranslation("results.learner.absent")),
                    Cells.figure(percent(session.of().mean()))));
        });
        return table;
    }

    private static String percent(OptionalDouble share) {
        return share.isPresent() ? ResultsWords.percent(share.getAsDouble()) : "–";
    }
}
