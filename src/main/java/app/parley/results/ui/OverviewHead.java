package app.parley.results.ui;

import app.parley.design.Chip;
import app.parley.design.Dateline;
import app.parley.results.Missed;
import app.parley.results.Overview;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The head of an overview: what it comes to, how many took part, and the conclusions, each a link to its evidence. */
final class OverviewHead extends Div {

    private final Dateline dateline = new Dateline("");
    private final Span facts = new Span();
    private final Chip running = new Chip(Chip.Tone.NEW, getTranslation("results.over.running"));
    private final H1 title = new H1();
    private final Paragraph lead = new Paragraph();
    private final OrderedList conclusions = new OrderedList();
    private List<Object> drawn = List.of();

    OverviewHead() {
        addClassName("pagehead");
        dateline.add(facts, running);
        lead.addClassName("lead");
        lead.setId("numbers");
        title.setId("finding");
        conclusions.setId("findings");
        conclusions.addClassName("fi");
        add(new Div(dateline, title, lead, conclusions));
    }

    /** @param facts what kind of session it was, for whom and when */
    void show(OverviewPage page, String facts) {
        var info = page.results().info();
        this.facts.setText(facts);
        running.setVisible(info.isRunning());
        title.setText(conclusion(page.overview()));
        lead.setText(numbers(page.overview()));
        var sentences = page.overview().findings().stream().map(page.words()::sentence).toList();
        var now = List.<Object>of(page.results().info().id(), sentences, page.filter());
        if (!now.equals(drawn)) {
            drawn = now;
            conclusions.removeAll();
            page.overview().findings().forEach(finding -> {
                var sentence = page.words().sentence(finding);
                conclusions.add(page.evidence(finding).map(path -> new ListItem(new Anchor(path, sentence)))
                        .orElseGet(() -> new ListItem(new Span(sentence))));
            });
        }
    }

    /** The title: what to do about it. */
    static String conclusion(Overview overview) {
        if (overview.took() == 0) {
            return ResultsWords.text("results.over.title.nobody");
        }
        long again = overview.missed().stream().filter(Missed::byHalf).count();
        return again > 0 ? ResultsWords.text("results.over.title.again", again)
                : ResultsWords.text(overview.missed().isEmpty() ? "results.over.title.good" : "results.over.title.mixed");
    }

    /** How many took part, how much was right, and what counts. */
    static String numbers(Overview overview) {
        var took = ResultsWords.text("results.over.took", overview.took(), overview.expected());
        return overview.share().isEmpty() ? took : String.join(" ", took,
                ResultsWords.text("results.over.share", ResultsWords.percent(overview.share().getAsDouble())),
                HeatmapSection.attempts(overview.which()));
    }
}
