package app.parley.results.ui;

import app.parley.results.Mastery;
import app.parley.results.Who;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;

/** How far each learner has come with each topic, by all answers up to the end of the time; and how many have come how far. */
final class MasteryPart extends Div {

    private final ClassSight sight;
    private final ClassMastery mastery;

    MasteryPart(ClassSight sight) {
        this.sight = sight;
        this.mastery = sight.mastery();
        var counts = new RuledSection("mastery", getTranslation("results.class.mastery"));
        if (mastery.topics().isEmpty()) {
            add(counts.note(getTranslation("results.class.mastery.none")));
            return;
        }
        counts.add(rule(), new ScrollFrame(getTranslation("results.class.mastery.counts"), counts()));
        var each = new RuledSection("mastery-each", getTranslation("results.class.mastery.each"),
                new ScrollFrame(getTranslation("results.class.mastery.each"), each()));
        add(counts, each);
    }

    /** The rule, so that every step can be followed by hand. */
    private Component rule() {
        var rule = new Div(new Paragraph(getTranslation("results.class.mastery.rule", Math.round(100 * Mastery.FAMILIAR_SHARE),
                Mastery.FEWEST_FOR_PROFICIENT)), new Paragraph(getTranslation("results.class.mastery.rule.down")));
        rule.addClassNames("prose", "cl-rule");
        return rule;
    }

    private NativeTable counts() {
        var table = new NativeTable();
        table.setId("mastery-counts");
        table.addClassName("tbl");
        var head = new NativeTableRow(Cells.column(getTranslation("results.class.topic")));
        Arrays.stream(Mastery.values()).forEach(level -> head.add(Cells.figures(word(level))));
        table.getHead().add(head);
        mastery.topics().forEach(topic -> {
            var row = new NativeTableRow(Cells.row(new Span(ResultsWords.title(sight.bank().current(), topic))));
            Arrays.stream(Mastery.values()).forEach(level -> row.add(Cells.figure(Long.toString(mastery.count(topic, level)))));
            table.getBody().add(row);
        });
        return table;
    }

    private NativeTable each() {
        var table = new NativeTable();
        table.setId("mastery-each-table");
        table.addClassNames("tbl", "cl-mastery");
        var head = new NativeTableRow(Cells.column(getTranslation("results.class.pupil")));
        mastery.topics().forEach(topic -> head.add(Cells.column(ResultsWords.title(sight.bank().current(), topic))));
        table.getHead().add(head);
        mastery.levels().keySet().stream().map(Who.Known::new).sorted(sight.labels().order()).forEach(who -> {
            var row = new NativeTableRow(Cells.row(new Anchor(sight.address(who), sight.labels().of(who))));
            mastery.topics().forEach(topic -> row.add(cell(mastery.level(who.learner(), topic))));
            table.getBody().add(row);
        });
        return table;
    }

    private static NativeTableCell cell(Mastery level) {
        var cell = new NativeTableCell(word(level));
        cell.addClassNames("ramp", "ramp-" + level.ordinal());
        return cell;
    }

    static String word(Mastery level) {
        return ResultsWords.text("results.mastery." + ResultsWords.word(level));
    }
}
