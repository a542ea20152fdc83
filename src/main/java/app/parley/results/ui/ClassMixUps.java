package app.parley.results.ui;

import app.parley.bank.MisconceptionId;
import app.parley.results.Elsewhere;
import app.parley.results.MixUp;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a class mixes up, beside the teacher's other classes. */
final class ClassMixUps extends RuledSection {

    private final ClassSight sight;
    private final Map<MisconceptionId, Elsewhere> elsewhere;
    private final StepContext steps;

    ClassMixUps(ClassSight sight, List<MixUp> mixUps, Map<MisconceptionId, Elsewhere> elsewhere, StepContext steps) {
        super("mix-ups", ResultsWords.text("results.class.mix-ups"));
        this.sight = sight;
        this.elsewhere = elsewhere;
        this.steps = steps;
        if (mixUps.isEmpty()) {
            note(getTranslation("results.class.mix-ups.none"));
            return;
        }
        folded(mixUps, part -> new ScrollFrame(getTranslation(part.getFirst().equals(mixUps.getFirst())
                ? "results.class.mix-ups" : "results.class.mix-ups.rest"), table(part)));
        note(getTranslation("results.class.mix-ups.rule"));
        if (elsewhere.values().stream().anyMatch(other -> !other.whole())) {
            note(getTranslation("results.item.not-whole"));
        }
    }

    private NativeTable table(List<MixUp> mixUps) {
        var table = new NativeTable();
        table.addClassNames("tbl", "cl-mix-ups");
        table.getHead().add(new NativeTableRow(Cells.column(getTranslation("results.class.mix-ups.what")),
                Cells.figures(getTranslation("results.class.mix-ups.here")), Cells.figures(getTranslation("results.class.mix-ups.answers")),
                Cells.figures(getTranslation("results.class.mix-ups.others")), Cells.column(getTranslation("results.class.mix-ups.who"))));
        mixUps.forEach(mixUp -> table.getBody().add(row(mixUp)));
        return table;
    }

    private NativeTableRow row(MixUp mixUp) {
        var who = Cells.words(sight.labels().few(mixUp.who()));
        who.add(new NextSteps(steps, mixUp.questions(), mixUp.who()));
        var row = new NativeTableRow(Cells.row(new Span(ResultsWords.title(sight.bank().current(), mixUp.misconception()))),
                Cells.figure(getTranslation("results.class.of", mixUp.who().size(), mixUp.exposed())),
                Cells.figure(Integer.toString(mixUp.answers())),
                Cells.figure(Optional.ofNullable(elsewhere.get(mixUp.misconception()))
                        .map(other -> getTranslation("results.class.of", other.who(), other.exposed())).orElse("–")), who);
        KeptFocus.about(row, mixUp.misconception().text());
        return row;
    }
}
