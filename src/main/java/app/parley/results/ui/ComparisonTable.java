package app.parley.results.ui;

import app.parley.results.Comparison;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;

/** Shares of two sides beside one another, and what can be said of the difference. */
final class ComparisonTable<T> extends Div {

    /** @param name what a line is called */
    ComparisonTable(String label, String first, String second, List<Comparison.Line<T>> lines, Function<T, String> name) {
        var table = new NativeTable();
        table.addClassName("tbl");
        table.getHead().add(new NativeTableRow(Cells.column(getTranslation("results.compare.what")), Cells.figures(first),
                Cells.figures(second), Cells.column(getTranslation("results.compare.verdict"))));
        lines.forEach(line -> table.getBody().add(new NativeTableRow(Cells.row(new Span(name.apply(line.about()))), side(line.first()),
                side(line.second()), Cells.words(verdict(line.verdict(), first, second)))));
        table.addClassName("cl-compare");
        add(new ScrollFrame(label, table));
    }

    private NativeTableCell side(Comparison.Side side) {
        var share = new Span(ResultsWords.percent(side.share()));
        share.addClassName("num");
        var between = new Span(getTranslation("results.compare.side", ResultsWords.between(side.interval()), side.learners()));
        between.addClassNames("small", "quiet");
        var cell = new NativeTableCell(share, between);
        cell.addClassNames("r", "cl-side");
        return cell;
    }

    private String verdict(Comparison.Verdict verdict, String first, String second) {
        return switch (verdict) {
            case TOO_FEW -> getTranslation("results.class.too-few");
            case MAY_BE_CHANCE -> getTranslation("results.compare.chance");
            case FIRST -> getTranslation("results.compare.better", first);
            case SECOND -> getTranslation("results.compare.better", second);
        };
    }
}
