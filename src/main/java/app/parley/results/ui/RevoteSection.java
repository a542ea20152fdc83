package app.parley.results.ui;

import app.parley.design.Mark;
import app.parley.results.AnswerTable.Line;
import app.parley.results.Revote;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The first vote against the second: what talking about the question changed. */
final class RevoteSection extends Section {

    private final QuestionPage page;
    private final Revote revote;

    RevoteSection(QuestionPage page, Revote revote) {
        this.page = page;
        this.revote = revote;
        var title = new H2(getTranslation("results.item.revote"));
        title.setId("revote");
        var marks = revote.marks();
        add(title, new Paragraph(getTranslation("results.item.revote.right",
                marks.rightAtFirst(), marks.rightAfterwards(), marks.voters())),
                new Paragraph(getTranslation("results.item.revote.moved", marks.becameRight(), marks.becameWrong(), marks.stayedWrong())));
        getElement().setAttribute("aria-labelledby", "revote");
        if (!revote.shifts().isEmpty()) {
            add(new ScrollFrame(getTranslation("results.item.revote.label"), table()));
        }
    }

    private NativeTable table() {
        var table = new NativeTable();
        table.addClassNames("tbl", "ia-votes");
        table.getHead().add(new NativeTableRow(Cells.column(getTranslation("results.item.col.answer")),
                Cells.figures(getTranslation("results.item.revote.before")), Cells.figures(getTranslation("results.item.revote.after")),
                Cells.figures(getTranslation("results.item.revote.change"))));
        page.result().answers().lines().forEach(line -> table.getBody().add(row(line)));
        return table;
    }

    private NativeTableRow row(Line line) {
        var shift = revote.shifts().getOrDefault(line.key(), new Revote.Shift(0, 0));
        int change = shift.after() - shift.before();
        var row = new NativeTableRow(Cells.row(name(line)), Cells.figure(Integer.toString(shift.before())),
                Cells.figure(Integer.toString(shift.after())),
                Cells.figure((change > 0 ? "+" : "") + FigureWords.number(change, 0)));
        row.setClassName("ia-ok", ItemWords.isRight(line));
        return row;
    }

    private Component name(Line line) {
        var name = new Div(new Span(new ItemWords(page).name(line)));
        name.addClassNames("row", "ia-a");
        Options.letter(page.question().task(), line.key()).ifPresent(letter -> {
            name.addComponentAsFirst(new Mark(letter));
            name.addClassName("k-" + ResultsWords.word(letter));
        });
        return name;
    }
}
