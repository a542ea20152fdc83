package app.parley.results.ui;

import app.parley.results.ClassFacility;
import app.parley.results.QuestionResult;
import app.parley.results.Rest;
import app.parley.results.statistics.Facility;
import app.parley.results.statistics.Oddities;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The four figures of a question, each in plain words with the word of the field below it. */
final class QuestionFigures extends Div {

    /** More classes are found on their own pages. */
    private static final int MOST_CLASSES = 8;

    /** An index of discrimination from here on is good. */
    private static final double GOOD = 0.3;

    private final QuestionPage page;
    private final QuestionResult result;

    QuestionFigures(QuestionPage page) {
        this.page = page;
        this.result = page.result();
        addClassName("ia-st");
        add(facility(), discrimination(), time(), classes());
    }

    private Div figure(String key, String value) {
        var title = new H2(getTranslation("results.item." + key));
        title.add(new Span(getTranslation("results.item." + key + ".term")));
        var figure = new Div(title);
        figure.getElement().setAttribute("data-testid", key);
        if (!value.isEmpty()) {
            var number = new Paragraph(value);
            number.addClassNames("v", "num");
            figure.add(number);
        }
        return figure;
    }

    private Component facility() {
        var facility = result.item().facility();
        var figure = figure("facility", FigureWords.percent(facility));
        facility.value().ifPresent(percent -> result.plausible().ifPresent(interval -> figure.add(
                new Gauge(percent / 100, interval.low(), interval.high()),
                new Paragraph(step() + FigureWords.plausible(interval, result.answered())))));
        facility.why().ifPresent(reason -> figure.add(new Paragraph(FigureWords.why(reason))));
        return figure;
    }

    private String step() {
        var step = Facility.of(result.item());
        return step == Facility.TOO_FEW ? "" : getTranslation("results.item.step." + ResultsWords.word(step)) + " ";
    }

    private Component discrimination() {
        var index = result.item().discriminationIndex();
        if (!result.isTelling()) {
            var figure = figure("discrimination", FigureWords.NONE);
            figure.add(new Paragraph(getTranslation("results.item.discrimination.few", Facility.FEWEST, result.answered())));
            return figure;
        }
        var figure = figure("discrimination", FigureWords.plain(index.map(percent -> percent / 100), 2));
        index.value().ifPresent(percent -> figure.add(new Gauge(percent / 100, GOOD, 1), new Paragraph(getTranslation(
                result.rest() == Rest.SUM ? "results.item.discrimination.why" : "results.item.discrimination.why-mean",
                FigureWords.number(GOOD, 2), result.others()))));
        index.why().ifPresent(reason -> figure.add(new Paragraph(FigureWords.why(reason))));
        return figure;
    }

    private Component time() {
        var times = result.times();
        var figure = figure("time", times.median().map(ItemWords::time).orElse(FigureWords.NONE));
        var said = times.timed() == 0 ? getTranslation("results.item.time.none") : Stream.of(
                times.right().flatMap(right -> times.wrong().map(wrong ->
                        getTranslation("results.item.time.both", ItemWords.time(right), ItemWords.time(wrong)))).stream(),
                Stream.of(getTranslation("results.item.time.fast", times.fast(), Oddities.FAST_BELOW_MILLIS / 1_000)),
                times.timed() < result.answered() ? Stream.of(getTranslation("results.item.time.timed", times.timed()))
                        : Stream.<String>empty()).flatMap(one -> one).collect(Collectors.joining(" "));
        var words = new Paragraph(said);
        words.addClassName("ia-x");
        figure.add(words);
        return figure;
    }

    private Component classes() {
        var figure = figure("classes", "");
        var shown = shown();
        if (shown.stream().allMatch(this::isHere)) {
            figure.add(new Paragraph(getTranslation("results.item.classes.none")));
            return figure;
        }
        var list = new UnorderedList(shown.stream().map(this::row).toArray(ListItem[]::new));
        list.addClassName("ia-cl");
        figure.add(list, new Paragraph(getTranslation("results.item.classes.same")));
        if (page.classes().stream().anyMatch(one -> !one.whole())) {
            figure.add(new Paragraph(getTranslation("results.item.not-whole")));
        }
        return figure;
    }

    /** This class first, then the newest others, in their order. */
    private List<ClassFacility> shown() {
        var all = page.classes();
        var here = all.stream().filter(this::isHere).limit(1);
        var others = all.stream().filter(one -> !isHere(one)).toList();
        var newest = others.subList(Math.max(0, others.size() - MOST_CLASSES + 1), others.size());
        return Stream.concat(here, newest.stream()).sorted((one, other) -> all.indexOf(one) - all.indexOf(other)).toList();
    }

    private boolean isHere(ClassFacility one) {
        return page.source().schoolClass().filter(one.schoolClass().id()::equals).isPresent();
    }

    private ListItem row(ClassFacility one) {
        var name = one.schoolClass().name().text();
        var share = new Span(ResultsWords.percent(one.share()));
        share.addClassName("num");
        var of = new Span(getTranslation("results.item.classes.of", one.answered()));
        of.addClassNames("num", "quiet");
        var row = new ListItem(isHere(one) ? new Span(name)
                : new Anchor(page.filter().outside().on(ResultsAddress.question(one.schoolClass().id(), page.id())), name), share, of);
        row.setClassName("ia-cl-here", isHere(one));
        return row;
    }
}
