package app.parley.study.ui;

import app.parley.base.LearnerId;
import app.parley.design.ButtonStyle;
import app.parley.design.LineChart;
import app.parley.design.LineChart.Look;
import app.parley.study.FitService;
import app.parley.study.Fitting;
import app.parley.study.memory.fit.Calibration;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** How well the memory model knows this learner: predicted recall beside what was recalled, and a way to fit it. */
final class CalibrationCard extends Section {

    /** Fewer predictions than this draw no point. */
    private static final int LEAST = 5;

    /** The id of the sentence that says what came of the last fit. */
    static final String OUTCOME = "fit-outcome";

    private final FitService fits;
    private final LearnerId learner;
    private final Div picture = new Div();
    private final Div words = new Div();
    private final Paragraph outcome = new Paragraph();

    /** @param whenFitted shows the page anew: after a fit all cards may stand otherwise */
    CalibrationCard(FitService fits, LearnerId learner, Runnable whenFitted) {
        this.fits = fits;
        this.learner = learner;
        addClassNames("card", "card--pad", "pg-fit");
        outcome.setId(OUTCOME);
        outcome.setTestId(OUTCOME);
        outcome.getElement().setAttribute("tabindex", "-1");
        var fit = ButtonStyle.LINE.on(new Button(getTranslation("fit.now")));
        fit.setTestId("fit");
        fit.setDisableOnClick(true);
        fit.addClickListener(_ -> {
            fits.fit(learner);
            whenFitted.run();
        });
        var beside = new Div(words, outcome, fit);
        beside.addClassName("pg-fit-w");
        add(new H2(getTranslation("fit.title")), picture, beside);
        fits.last(learner).ifPresent(this::tell);
        show();
    }

    private void show() {
        picture.removeAll();
        words.removeAll();
        fits.calibration(learner).ifPresentOrElse(this::show, () -> words.add(quiet(getTranslation("fit.none"))));
    }

    private void show(Calibration known) {
        words.add(new Paragraph(getTranslation("fit.finding", Numbers.points(known.predicted()), Numbers.points(known.observed()),
                known.predictions())));
        if (known.bins().stream().anyMatch(bin -> bin.count() >= LEAST)) {
            picture.add(chart(known.bins()), key());
            words.add(quiet(getTranslation("fit.note")));
        }
    }

    private Component chart(List<Calibration.Bin> bins) {
        var places = bins.stream().map(bin -> new LineChart.Place(Long.toString(Numbers.points(bin.predicted())),
                getTranslation("fit.bin", Numbers.points(bin.from()), Numbers.points(bin.to()), bin.count()))).toList();
        return new LineChart(getTranslation("fit.title"), getTranslation("fit.bin.name"), places,
                List.of(line("fit.observed", Look.MAIN, bins, Calibration.Bin::observed),
                        line("fit.predicted", Look.COMPARED, bins, Calibration.Bin::predicted)), OptionalDouble.empty());
    }

    private Component key() {
        var key = new Div(entry("ln-key", getTranslation("fit.observed")), entry("ln-key ln-key--2", getTranslation("fit.predicted")));
        key.addClassName("key");
        return key;
    }

    private static Span entry(String classNames, String name) {
        var sample = new Span();
        sample.setClassName(classNames);
        return new Span(sample, new Span(name));
    }

    private LineChart.Line line(String nameKey, Look look, List<Calibration.Bin> bins, ToDoubleFunction<Calibration.Bin> share) {
        return new LineChart.Line(getTranslation(nameKey), look, bins.stream().map(bin -> new LineChart.Point(
                bin.count() >= LEAST ? OptionalDouble.of(share.applyAsDouble(bin)) : OptionalDouble.empty(),
                Numbers.percent(share.applyAsDouble(bin)))).toList());
    }

    private void tell(Fitting fitting) {
        outcome.setText(getTranslation("fit.verdict." + fitting.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                fitting.predictions()));
    }

    private static Paragraph quiet(String sentence) {
        var paragraph = new Paragraph(sentence);
        paragraph.addClassNames("small", "quiet");
        return paragraph;
    }
}
