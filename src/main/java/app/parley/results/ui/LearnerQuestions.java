package app.parley.results.ui;

import app.parley.design.Dates;
import app.parley.record.Given;
import app.parley.results.Improvement;
import app.parley.results.LearnerPath;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** The first and the last try of each question that one learner answered. */
final class LearnerQuestions extends RuledSection {

    private static final int MOST = 200;

    private final ClassSight sight;

    LearnerQuestions(ClassSight sight, LearnerPath path) {
        super("questions", ResultsWords.text("results.learner.tries"));
        this.sight = sight;
        if (path.questions().isEmpty()) {
            note(getTranslation("results.learner.nothing"));
            return;
        }
        var table = new NativeTable();
        table.setId("question-table");
        table.addClassName("tbl");
        table.getHead().add(new NativeTableRow(Cells.column(getTranslation("results.learner.question")),
                Cells.column(getTranslation("results.learner.first")), Cells.column(getTranslation("results.learner.last")),
                Cells.figures(getTranslation("results.learner.count")), Cells.column(getTranslation("results.learner.came"))));
        path.questions().stream().limit(MOST).forEach(one -> table.getBody().add(row(one)));
        add(new ScrollFrame(getTranslation("results.learner.tries"), table));
        if (path.questions().size() > MOST) {
            note(getTranslation("results.learner.more", MOST, path.questions().size()));
        }
    }

    private NativeTableRow row(Improvement tried) {
        return new NativeTableRow(Cells.row(new Anchor(sight.address(tried.question()), sight.bank().question(tried.question()).prompt())),
                given(tried.first()), tried.tries() == 1 ? new NativeTableCell("–") : given(tried.last()),
                Cells.figure(Integer.toString(tried.tries())), Cells.words(change(tried)));
    }

    private NativeTableCell given(Given given) {
        var mark = new Span(given.score() == 1 ? getTranslation("results.learner.mark.right") : given.score() == 0
                ? getTranslation("results.learner.mark.wrong") : getTranslation("results.learner.mark.partly", ResultsWords.percent(given.score())));
        var day = new Span(Dates.text(given.answeredAt(), sight.history().period().zone(), getLocale()));
        day.addClassNames("small", "quiet");
        var cell = new NativeTableCell(mark, day);
        cell.addClassName("cl-try");
        return cell;
    }

    private String change(Improvement tried) {
        return tried.tries() == 1 ? "" : tried.gain() > 0 ? getTranslation("results.learner.came.better")
                : tried.gain() < 0 ? getTranslation("results.learner.came.worse") : getTranslation("results.learner.came.same");
    }
}
