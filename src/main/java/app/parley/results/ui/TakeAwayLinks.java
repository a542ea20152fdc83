package app.parley.results.ui;

import app.parley.design.ButtonStyle;
import app.parley.design.Icon;
import app.parley.results.SessionId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The ways to take what is shown along: on paper, and as files. */
final class TakeAwayLinks extends Div {

    private final Anchor report = link(ButtonStyle.TEXT, Icon.Shape.PRINT, "results.over.report");
    private final Anchor files = link(ButtonStyle.LINE, Icon.Shape.DOWNLOAD, "results.over.files");

    TakeAwayLinks() {
        addClassName("row");
        add(report, files);
    }

    private static Anchor link(ButtonStyle style, Icon.Shape icon, String key) {
        var link = style.small(new Anchor());
        link.add(icon.icon(), new Span(ResultsWords.text(key)));
        return link;
    }

    /** Has them lead to what is shown now. */
    void show(OverviewFilter filter, SessionId session) {
        report.setHref(filter.on(ResultsAddress.report(session)));
        files.setHref(filter.on(ResultsAddress.files(session)));
    }
}
