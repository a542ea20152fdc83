package app.parley.study.ui;

import app.parley.bank.BankContent;
import app.parley.bank.Marking;
import app.parley.bank.Response;
import app.parley.bank.TaskKind;
import app.parley.bank.ui.AnswerForm;
import app.parley.bank.ui.AnswerLines;
import app.parley.bank.ui.Explanation;
import app.parley.design.ButtonStyle;
import app.parley.design.Dateline;
import app.parley.design.Icon;
import app.parley.study.learn.Step;
import app.parley.study.learn.Turn;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.EnumSet;
import java.util.Set;

/** One question of a run: first to answer, then with what there is to say. That is made only once it may be told. */
final class LearnCard extends Article {

    /** Whoever goes on from here. */
    interface Owner {

        void answered(Response response);

        void overruled();

        void next();
    }

    /** Tasks whose form shows everything about the answer by itself. */
    private static final Set<TaskKind> SELF_EXPLAINING =
            EnumSet.of(TaskKind.SINGLE_CHOICE, TaskKind.MULTIPLE_CHOICE, TaskKind.TRUE_FALSE, TaskKind.MATCHING, TaskKind.CLOZE);
    /** Enter, but not where it does something else: on a button, in a list, and in the middle of a word. */
    private static final String SENDING_KEY = "event.key === 'Enter' && !event.repeat && !event.isComposing "
            + "&& !event.target.closest('button, select, vaadin-button, a')";

    private final Turn turn;
    private final Owner owner;
    private final AnswerForm form;
    private final H1 prompt;
    private final Div said = new Div();
    private final Paragraph trouble = new Paragraph();
    private final Button check;
    private final Button skip;
    private final Button next;
    private final Button overrule;

    LearnCard(Turn turn, String deck, Owner owner) {
        this.turn = turn;
        this.owner = owner;
        addClassNames("card", "rv-card");
        getElement().setAttribute("aria-labelledby", "prompt");
        prompt = new H1(turn.question().prompt());
        prompt.setId("prompt");
        prompt.getElement().setAttribute("tabindex", "-1");
        form = AnswerForm.of(turn.question().prompt(), turn.face());
        said.addClassName("qz-say");
        said.setVisible(false);
        trouble.addClassName("err");
        trouble.getElement().setAttribute("role", "alert");
        trouble.setVisible(false);
        check = button(ButtonStyle.PRIMARY, "learn.check", "check", this::submit);
        skip = button(ButtonStyle.TEXT, "learn.skip", "skip", () -> send(new Response.Nothing()));
        next = button(ButtonStyle.PRIMARY, "learn.next", "next", owner::next);
        overrule = button(ButtonStyle.TEXT, "learn.overrule", "overrule", owner::overruled);
        next.setVisible(false);
        overrule.setVisible(false);
        var actions = new Div(check, next, skip, overrule);
        actions.addClassName("qz-end");
        var step = new Dateline(getTranslation(turn.step() == Step.RECOGNIZE ? "learn.step.first" : "learn.step.second"));
        step.addClassName("rv-seen");
        var header = new Header(new Dateline(deck), step);
        header.addClassNames("row", "between");
        add(header, prompt, form, trouble, said, actions);
        getElement().addEventListener("keydown", _ -> submitByKeyboard()).setFilter(SENDING_KEY);
    }

    private Button button(ButtonStyle style, String key, String testId, SerializableRunnable action) {
        var button = new Button(getTranslation(key), _ -> action.run());
        button.setTestId(testId);
        button.setDisableOnClick(true);
        return style == ButtonStyle.PRIMARY ? style.large(button) : style.on(button);
    }

    /** Puts the keyboard where reading begins; a form with one field takes it there by itself. */
    void focus() {
        var kind = turn.form().task().kind();
        if (kind != TaskKind.SHORT_ANSWER && kind != TaskKind.NUMBER) {
            prompt.getElement().callJsFunction("focus");
        }
    }

    private void submitByKeyboard() {
        if (check.isVisible() && check.isEnabled()) {
            submit();
        }
    }

    private void submit() {
        form.response().ifPresentOrElse(this::send, () -> {
            check.setEnabled(true);
            form.complain().ifPresent(this::sayTrouble);
        });
    }

    private void send(Response response) {
        trouble.setVisible(false);
        owner.answered(response);
    }

    /** What was asked for did not happen, and can be asked for again. */
    void sayTrouble(String sentence) {
        trouble.setText(sentence);
        trouble.setVisible(true);
        for (var button : new Button[] {check, skip, next, overrule}) {
            button.setEnabled(true);
        }
    }

    /** Shows how the answer went and why, and returns the verdict in one sentence. */
    String tell(Response response, Marking marking, BankContent bank) {
        form.show(response);
        form.lock();
        form.reveal(turn.form().task(), marking);
        boolean isOpen = response instanceof Response.Nothing;
        boolean slipped = marking.parts().stream().anyMatch(part -> part.verdict() == Marking.Verdict.SLIP);
        var verdict = getTranslation(isOpen ? "learn.verdict.open" : slipped && marking.isFull() ? "learn.verdict.slip"
                : marking.isFull() ? "learn.verdict.right" : marking.isZero() ? "learn.verdict.wrong" : "learn.verdict.partly");
        said.add(verdict(verdict, isOpen, marking.isFull()));
        if (slipped || !marking.isFull() && !SELF_EXPLAINING.contains(turn.form().task().kind())) {
            said.add(AnswerLines.solution(turn.form().task(), marking));
        }
        said.add(new Explanation(turn.question(), marking, bank));
        said.setVisible(true);
        check.setVisible(false);
        skip.setVisible(false);
        next.setVisible(true);
        overrule.setVisible(isTyped(response) && !marking.isFull());
        next.focus();
        said.scrollIntoView();
        return verdict;
    }

    /** Only what was typed can have been right in other words. */
    private static boolean isTyped(Response response) {
        return response instanceof Response.Text;
    }

    private Div verdict(String sentence, boolean isOpen, boolean isRight) {
        var shape = isOpen ? Icon.Shape.BOOK : isRight ? Icon.Shape.CHECK : Icon.Shape.CLOSE;
        var mark = new Span(shape.icon());
        mark.addClassName("pf-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        var title = new H2(sentence);
        title.setTestId("verdict");
        var comesBack = new Paragraph(getTranslation(isRight ? turn.step() == Step.RECOGNIZE ? "learn.right.first" : "learn.right.second"
                : "learn.wrong.again"));
        var panel = new Div(mark, new Div(title, comesBack));
        panel.addClassNames("qz-verdict", isOpen ? "qz-verdict--open" : isRight ? "qz-verdict--ok" : "qz-verdict--no");
        return panel;
    }
}
