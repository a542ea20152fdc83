package app.parley.study.ui;

import app.parley.bank.BankContent;
import app.parley.bank.Marking;
import app.parley.bank.Response;
import app.parley.bank.TaskKind;
import app.parley.bank.ui.AnswerForm;
import app.parley.bank.ui.AnswerLines;
import app.parley.bank.ui.Explanation;
import app.parley.design.Chip;
import app.parley.design.Dateline;
import app.parley.design.Icon;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One card: its front, and later its back. The back is made only when it is shown, so that no browser has it before. */
final class ReviewCard extends Article {

    /** Tasks whose form shows everything about the answer by itself. */
    private static final Set<TaskKind> SELF_EXPLAINING =
            EnumSet.of(TaskKind.SINGLE_CHOICE, TaskKind.MULTIPLE_CHOICE, TaskKind.TRUE_FALSE, TaskKind.CLOZE);
    private static final Marking NOTHING_MARKED = new Marking(1, List.of(), Set.of());

    private final Asked asked;
    private final H1 heading = new H1();
    private final Paragraph waiting = new Paragraph(getTranslation("study.say-it"));
    private final Div body = new Div();
    private final Chip flag = new Chip(Chip.Tone.DUE, getTranslation("study.flag.set"));
    private @Nullable AnswerForm form;

    /**
     * The front.
     *
     * @param deck what the card belongs to
     * @param seen how often it was seen before, in words
     */
    ReviewCard(Asked asked, String deck, String seen) {
        this.asked = asked;
        addClassNames("card", "rv-card");
        getElement().setAttribute("aria-labelledby", "prompt");
        var history = new Dateline(seen);
        history.addClassName("rv-seen");
        var header = new Header(new Dateline(deck), history);
        header.addClassNames("row", "between");
        heading.setText(asked.heading());
        heading.setId("prompt");
        heading.getElement().setAttribute("tabindex", "-1");
        asked.above().ifPresent(prompt -> {
            var above = new Paragraph(prompt);
            above.addClassName("rv-above");
            add(above);
        });
        waiting.addClassNames("quiet", "rv-wait");
        body.addClassName("rv-body");
        flag.addClassName("rv-flag");
        addComponentAsFirst(header);
        add(flag, heading, waiting, body);
        showFlag(asked.card().flagged());
        if (asked.manner() == Asked.Manner.FORM) {
            showForm();
        }
    }

    /** Puts the answer form on the front. */
    void showForm() {
        form = AnswerForm.of(asked.question().prompt(), asked.face());
        waiting.setVisible(false);
        body.add(form);
    }

    boolean hasForm() {
        return form != null;
    }

    /** What is in the form; empty without a form, and as long as there is nothing to mark. */
    Optional<Response> response() {
        return form == null ? Optional.empty() : form.response();
    }

    /** Says in the form what is missing; empty if the sentence has to stand elsewhere. */
    Optional<String> complain() {
        return form == null ? Optional.empty() : form.complain();
    }

    void showFlag(boolean flagged) {
        flag.setVisible(flagged);
    }

    /** Puts the keyboard where reading begins; a form with one field takes it there by itself. */
    void focus() {
        var kind = asked.question().task().kind();
        if (form == null || kind != TaskKind.SHORT_ANSWER && kind != TaskKind.NUMBER) {
            heading.getElement().callJsFunction("focus");
        }
    }

    /** Shows the answer to somebody who gave theirs to themselves. */
    void showBack(BankContent bank) {
        var back = new Div();
        back.addClassNames("rv-back", "a-rise");
        var answer = new Div();
        answer.addClassName("rv-as");
        answer.setTestId("answer-shown");
        answer.getElement().setAttribute("tabindex", "-1");
        asked.answer().forEach(line -> {
            var paragraph = new Paragraph(line);
            paragraph.addClassName("rv-a");
            answer.add(paragraph);
        });
        back.add(answer, new Explanation(asked.question(), NOTHING_MARKED, bank));
        waiting.setVisible(false);
        body.removeAll();
        body.add(back);
        answer.getElement().callJsFunction("focus");
    }

    /**
     * Shows in the form how it was marked, and why.
     *
     * @return the verdict in one sentence
     */
    String showMarked(Response response, Marking marking, BankContent bank) {
        var marked = Objects.requireNonNull(form);
        marked.show(response);
        marked.lock();
        marked.reveal(asked.question().task(), marking);
        boolean slipped = marking.parts().stream().anyMatch(part -> part.verdict() == Marking.Verdict.SLIP);
        boolean open = response instanceof Response.Nothing;
        var verdict = getTranslation(open ? "study.verdict.open" : slipped && marking.isFull() ? "study.verdict.slip"
                : marking.isFull() ? "study.verdict.right" : marking.isZero() ? "study.verdict.wrong" : "study.verdict.partly");
        var title = new H2(open ? Icon.Shape.BOOK.icon() : marking.isFull() ? Icon.Shape.CHECK.icon() : Icon.Shape.CLOSE.icon(),
                new Span(verdict));
        title.setTestId("verdict");
        title.getElement().setAttribute("tabindex", "-1");
        title.addClassNames("rv-verdict", open ? "rv-verdict--open" : marking.isFull() ? "rv-verdict--ok" : "rv-verdict--no");
        var back = new Div(title);
        back.addClassNames("rv-back", "a-rise");
        if (slipped || !marking.isFull() && !SELF_EXPLAINING.contains(asked.question().task().kind())) {
            back.add(AnswerLines.solution(asked.question().task(), marking));
        }
        back.add(new Explanation(asked.question(), marking, bank));
        body.add(back);
        title.getElement().callJsFunction("focus");
        return verdict;
    }
}
