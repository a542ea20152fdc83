package app.parley.bank.ui;

import app.parley.bank.BankContent;
import app.parley.bank.Cloze;
import app.parley.bank.Marking;
import app.parley.bank.Matching;
import app.parley.bank.Misconception;
import app.parley.bank.MultipleChoice;
import app.parley.bank.Option;
import app.parley.bank.Question;
import app.parley.bank.ShortAnswer;
import app.parley.bank.SingleChoice;
import app.parley.bank.Task;
import app.parley.design.Chip;
import app.parley.design.Dateline;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A question as its teacher sees it: with the key, the other options, the mix-ups, the explanation and the sources. */
public final class KeyedQuestion extends Article {

    /** @param number its place in the list */
    public KeyedQuestion(int number, Question question, BankContent bank) {
        addClassNames("card", "rs-item");
        var kind = new Span(getTranslation("bank.teach.number", number, Wording.kind(question.task().kind())));
        kind.addClassName("dateline");
        var head = new Div(kind, new Chip(Chip.Tone.PLAIN, getTranslation(
                "bank.teach.difficulty." + question.difficulty().name().toLowerCase(Locale.ROOT))));
        head.addClassName("rs-head");
        add(head, new H2(question.prompt()), lines(question.task()));
        question.task().misconceptions().stream().distinct().flatMap(id -> bank.misconception(id).stream())
                .forEach(misconception -> add(mixUp(misconception)));
        add(new Explanation(question, new Marking(1, List.of(), Set.of()), bank));
    }

    private Div lines(Task task) {
        var lines = new Div(row("bank.solution", solution(task)));
        lines.addClassName("answer-lines");
        var wrong = wrong(task);
        if (!wrong.isEmpty()) {
            lines.add(row("bank.teach.wrong", wrong));
        }
        return lines;
    }

    private Div row(String labelKey, List<String> lines) {
        var row = new Div(new Dateline(getTranslation(labelKey)));
        row.addClassName("pf-row");
        row.setTestId(labelKey.substring(labelKey.lastIndexOf('.') + 1));
        lines.forEach(line -> row.add(new Paragraph(line)));
        return row;
    }

    private Paragraph mixUp(Misconception misconception) {
        var title = new Span(getTranslation("bank.teach.mix-up", misconception.title()));
        title.addClassName("strong");
        var paragraph = new Paragraph(title, new Span(" " + misconception.correction()));
        paragraph.addClassName("pf-mix");
        paragraph.getElement().setAttribute("data-testid", "mix-up");
        return paragraph;
    }

    /** Typed answers with every spelling that counts. */
    private List<String> solution(Task task) {
        return switch (task) {
            case ShortAnswer text -> text.accept();
            case Cloze cloze -> cloze.gaps().stream().map(gap -> String.join(" / ", gap.accept())).toList();
            default -> Wording.solution(task);
        };
    }

    private static List<String> wrong(Task task) {
        return switch (task) {
            case SingleChoice single -> wrong(single.options());
            case MultipleChoice multiple -> wrong(multiple.options());
            case Matching matching -> matching.extra();
            default -> List.of();
        };
    }

    private static List<String> wrong(List<Option> options) {
        return options.stream().filter(option -> !option.correct()).map(Option::text).toList();
    }
}
