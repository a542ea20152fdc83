package app.parley.results.ui;

import app.parley.bank.NumberAnswer;
import app.parley.design.Mark;
import app.parley.design.PadLetter;
import app.parley.design.Track;
import app.parley.results.AnswerTable.Line;
import app.parley.results.AnswerTable.Shown;
import app.parley.results.AnswerTable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;

/** What was answered, as a table: how many, who by thirds, how it goes with the rest, and what that means. */
final class AnswersSection extends Section {

    private final QuestionPage page;
    private final ItemWords words;
    private final AnswerTable answers;

    AnswersSection(QuestionPage page) {
        this.page = page;
        this.words = new ItemWords(page);
        this.answers = page.result().answers();
        var title = new H2(getTranslation(inParts() ? "results.item.parts" : "results.item.table"));
        title.setId("answers");
        var about = Quiet.note(words.hasThirds() ? words.aboutThirds() : getTranslation("results.item.thirds.few"));
        var head = new Div(title, about);
        head.addClassName("dk-h");
        add(head, new ScrollFrame(getTranslation("results.item.table.label"), table()));
        if (page.question().task() instanceof NumberAnswer number && number.tolerance().signum() > 0) {
            note(getTranslation("results.item.tolerance", number.answer().subtract(number.tolerance()).toPlainString(),
                    number.answer().add(number.tolerance()).toPlainString()));
        }
        if (answers.lines().isEmpty()) {
            note(getTranslation("results.item.table.empty"));
        }
        if (ItemWords.hasMore(answers)) {
            note(getTranslation("results.item.more", answers.more().answers(), answers.more().rows().size()));
        }
        if (!answers.open().isEmpty()) {
            note(getTranslation("results.item.open", answers.open().size()));
        }
        if (page.source().id().isPresent() && page.result().notReached() > 0) {
            note(getTranslation("results.item.not-reached", page.result().notReached()));
        }
    }

    private boolean inParts() {
        return answers.lines().stream().anyMatch(line -> line.shown() instanceof Shown.Part);
    }

    private void note(String text) {
        add(Quiet.note(text, "ia-note"));
    }

    private NativeTable table() {
        var table = new NativeTable();
        table.addClassNames("tbl", "ia-t");
        table.getElement().setAttribute("aria-labelledby", "answers");
        var head = new NativeTableRow();
        var chosen = Cells.column(getTranslation(inParts() ? "results.item.col.right" : "results.item.col.chosen"));
        chosen.getElement().setAttribute("colspan", "2");
        head.add(Cells.column(getTranslation("results.item.col.answer")), chosen, Cells.figures(getTranslation("results.item.col.share")));
        if (words.hasThirds()) {
            head.add(Cells.figures(getTranslation("results.item.col.weakest")), Cells.figures(getTranslation("results.item.col.middle")),
                    Cells.figures(getTranslation("results.item.col.best")), Cells.figures(getTranslation("results.item.col.fit")));
        }
        head.add(Cells.column(getTranslation("results.item.col.words")));
        table.getHead().add(head);
        int most = answers.lines().stream().mapToInt(line -> line.rows().size()).max().orElse(0);
        for (int i = 0; i < answers.lines().size(); i++) {
            table.getBody().add(row(answers.lines().get(i), i, most));
        }
        return table;
    }

    private NativeTableRow row(Line line, int place, int most) {
        var of = line.statistics();
        var bar = new NativeTableCell(Track.bar(line.rows().size(), most));
        bar.addClassName("ia-b");
        var many = Cells.figure(Integer.toString(line.rows().size()));
        many.addClassName("ia-n");
        var row = new NativeTableRow(Cells.row(name(line, place)), bar, many, Cells.figure(FigureWords.percent(of.share())));
        if (words.hasThirds()) {
            row.add(Cells.figure(Integer.toString(of.weakest())), Cells.figure(Integer.toString(of.middle())),
                    Cells.figure(Integer.toString(of.best())), Cells.figure(FigureWords.signed(of.pointBiserial())));
        }
        row.add(Cells.words(words.says(line)));
        letter(line).ifPresent(letter -> row.addClassName("k-" + letter.name().toLowerCase(Locale.ROOT)));
        row.setClassName("ia-ok", !inParts() && ItemWords.isRight(line));
        if (page.filter().answer().equals(Optional.of(line.key()))) {
            row.addClassName("ia-sel");
        }
        return row;
    }

    private Optional<PadLetter> letter(Line line) {
        return line.shown() instanceof Shown.Picked(String option) ? Options.letter(page.question().task(), option) : Optional.empty();
    }

    /** A way to those who gave this answer; without names there is nowhere to go. */
    private Component name(Line line, int place) {
        var text = words.name(line);
        Component name = new Span(text);
        if (!page.isNameless()) {
            var link = new Anchor(page.here(page.filter().withAnswer(Optional.of(line.key()))) + "#who", text);
            link.setAriaLabel(getTranslation(inParts() ? "results.item.who.show-part" : "results.item.who.show", text));
            name = link;
        }
        var both = new Span(letter(line).<Component>map(Mark::new).orElseGet(() -> new Span(Integer.toString(place + 1))), name);
        both.addClassNames("row", "ia-a");
        return both;
    }
}
