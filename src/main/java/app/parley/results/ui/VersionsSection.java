package app.parley.results.ui;

import app.parley.results.QuestionResult;
import app.parley.results.VersionsTogether;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;

/** All versions of a question together: how many had it right, and each version beside the others. */
final class VersionsSection extends Div {

    VersionsSection(QuestionPage page) {
        addClassName("ia-versions");
        var together = VersionsTogether.of(page.source().session(), page.id(), page.filter().which());
        var say = new Paragraph(getTranslation("results.item.together", ResultsWords.percent(together.share()), together.answered()));
        say.addClassName("ia-say");
        add(say);
        together.plausible().ifPresent(interval -> add(new Gauge(together.share(), interval.low(), interval.high()),
                new Paragraph(FigureWords.plausible(interval, together.answered()))));
        var title = new H2(getTranslation("results.item.versions.each"));
        title.setId("versions");
        var table = new NativeTable();
        table.addClassName("tbl");
        table.getElement().setAttribute("aria-labelledby", "versions");
        table.getHead().add(new NativeTableRow(Cells.column(getTranslation("results.item.versions")),
                Cells.figures(getTranslation("results.item.col.answered")), Cells.figures(getTranslation("results.item.right")),
                Cells.column(getTranslation("results.item.col.prompt"))));
        page.versions().forEach(version -> page.matrix().column(version.ref()).ifPresent(column -> {
            var result = QuestionResult.of(page.matrix(), column, version, page.source().rest());
            var link = new Anchor(page.here(page.filter().withVersion(Integer.toString(version.ref().version()))),
                    getTranslation("results.item.version", version.ref().version()));
            table.getBody().add(new NativeTableRow(Cells.row(link), Cells.figure(Integer.toString(result.answered())),
                    Cells.figure(FigureWords.percent(result.item().facility())), Cells.words(version.prompt())));
        }));
        add(title, new ScrollFrame(getTranslation("results.item.versions.each"), table),
                Quiet.note(getTranslation("results.item.versions.why")));
    }
}
