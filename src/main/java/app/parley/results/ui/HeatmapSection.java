package app.parley.results.ui;

import app.parley.design.DoubleRule;
import app.parley.results.Which;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The heatmap with its key. It stays where it was scrolled to when it is drawn anew. */
final class HeatmapSection extends Section {

    /** More rows scroll in a frame of their own, so that the heads of the questions stay in sight. */
    private static final int MOST_ROWS = 40;

    private final Div frame = new Div();
    private final Paragraph note = Quiet.note("", "rs-note");

    HeatmapSection() {
        setId("heatmap");
        addClassName("rs-map");
        var title = new H2(getTranslation("results.heat.title"));
        title.setId("heatmap-title");
        var head = new Div(title, key());
        head.addClassName("dk-h");
        frame.addClassName("scroll");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-labelledby", "heatmap-title");
        add(new DoubleRule(), head, frame, note);
    }

    private Component key() {
        var key = new Div(sample("ok", "", "right"), sample("no", "B", "wrong"), sample("pt", "½", "partly"), sample("na", "–", "none"));
        key.addClassName("key");
        return key;
    }

    private Span sample(String look, String mark, String word) {
        var ground = new Span(mark);
        ground.addClassNames("sw", "sw-" + look);
        ground.getElement().setAttribute("aria-hidden", "true");
        return new Span(ground, new Span(getTranslation("results.heat.key." + word)));
    }

    void show(OverviewPage page) {
        var markup = HeatmapMarkup.of(page);
        if (!markup.equals(frame.getElement().getProperty("innerHTML"))) {
            frame.getElement().setProperty("innerHTML", markup);
        }
        frame.setClassName("rs-tall", page.overview().heatmap().rows().size() > MOST_ROWS);
        note.setText(getTranslation("results.heat.note") + " " + attempts(page.filter().which())
                + (page.results().whole() ? "" : " " + getTranslation("results.over.part")));
    }

    /** Which attempts count. */
    static String attempts(Which which) {
        return ResultsWords.text("results.over.counted." + ResultsWords.word(which));
    }
}
