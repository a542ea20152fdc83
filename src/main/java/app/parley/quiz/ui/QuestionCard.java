package app.parley.quiz.ui;

import app.parley.bank.BankContent;
import app.parley.bank.Marking;
import app.parley.bank.Response;
import app.parley.bank.TaskKind;
import app.parley.bank.ui.AnswerForm;
import app.parley.bank.ui.AnswerLines;
import app.parley.bank.ui.Explanation;
import app.parley.bank.ui.Wording;
import app.parley.design.ButtonStyle;
import app.parley.design.Dateline;
import app.parley.design.Icon;
import app.parley.quiz.Asked;
import app.parley.quiz.Reviewed;
import app.parley.quiz.Way;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** One question: first to answer, then, in a practice, with what there is to say about the answer. */
class QuestionCard extends Div {

    /** Tasks whose form shows everything about the answer by itself. */
    private static final Set<TaskKind> SELF_EXPLAINING =
            EnumSet.of(TaskKind.SINGLE_CHOICE, TaskKind.MULTIPLE_CHOICE, TaskKind.TRUE_FALSE, TaskKind.MATCHING, TaskKind.CLOZE);

    /**
     * Enter, but not where it does something else: on a button it presses that button, in a list it opens the list, and
     * in Korean and Japanese it ends a word.
     */
    private static final String SENDING_KEY = "event.key === 'Enter' && !event.repeat && !event.isComposing "
            + "&& !event.target.closest('button, select, vaadin-button')";

    private final Asked asked;
    private final AnswerForm form;
    private final H1 prompt;
    private final Div said = new Div();
    private final Paragraph trouble = new Paragraph();
    private final Button answer;
    private final Button skip;
    private final Button next;
    private final SerializableConsumer<Response> onAnswer;

    QuestionCard(Asked asked, Way way, boolean isLast, SerializableConsumer<Response> onAnswer, SerializableRunnable onNext) {
        this.asked = asked;
        this.onAnswer = onAnswer;
        addClassNames("card", "rv-card");
        prompt = new H1(asked.prompt());
        prompt.setId("prompt");
        prompt.getElement().setAttribute("tabindex", "-1");
        form = AnswerForm.of(asked.prompt(), asked.face());
        said.addClassName("qz-say");
        said.setVisible(false);
        trouble.addClassName("err");
        trouble.getElement().setAttribute("role", "alert");
        trouble.setVisible(false);

        answer = ButtonStyle.PRIMARY.large(new Button(getTranslation(way == Way.TEST && isLast ? "quiz.answer.last" : "quiz.answer")));
        answer.setTestId("answer");
        answer.addClickListener(_ -> submit());
        answer.setDisableOnClick(true);
        skip = ButtonStyle.TEXT.on(new Button(getTranslation("quiz.skip")));
        skip.setTestId("skip");
        skip.addClickListener(_ -> send(new Response.Nothing()));
        skip.setDisableOnClick(true);
        next = ButtonStyle.PRIMARY.large(new Button(getTranslation(isLast ? "quiz.result.open" : "quiz.next")));
        next.setTestId("next");
        next.addClickListener(_ -> onNext.run());
        next.setVisible(false);
        next.setDisableOnClick(true);

        add(header(), prompt, form, trouble, said, actions());
        getElement().addEventListener("keydown", _ -> submitByKeyboard()).setFilter(SENDING_KEY);
    }

    private Header header() {
        return new Header(new Dateline(Wording.kind(asked.kind())));
    }

    private Div actions() {
        var actions = new Div(answer, next, skip);
        actions.addClassName("qz-end");
        return actions;
    }

    Asked asked() {
        return asked;
    }

    /** What the learner put into the form, also if it was not sent. */
    Optional<Response> given() {
        return form.given();
    }

    /** Puts the keyboard where reading begins; a form with one field takes it there by itself. */
    void focus() {
        if (asked.kind() != TaskKind.SHORT_ANSWER && asked.kind() != TaskKind.NUMBER) {
            prompt.getElement().callJsFunction("focus");
        }
    }

    private void submitByKeyboard() {
        if (answer.isVisible() && answer.isEnabled()) {
            submit();
        }
    }

    private void submit() {
        var response = form.response();
        if (response.isPresent()) {
            send(response.get());
        } else {
            answer.setEnabled(true);
            form.complain().ifPresent(this::sayTrouble);
        }
    }

    private void send(Response response) {
        trouble.setVisible(false);
        onAnswer.accept(response);
    }

    /** The answer is still here and can be sent again. */
    void sayNotStored() {
        sayTrouble(getTranslation("quiz.not-stored"));
        answer.setEnabled(true);
        skip.setEnabled(true);
    }

    private void sayTrouble(String sentence) {
        trouble.setText(sentence);
        trouble.setVisible(true);
    }

    /** Shows how the answer went and why, and returns the verdict in one sentence. */
    String tell(Reviewed told, String soFar, BankContent bank) {
        var marking = told.marking();
        form.show(told.response());
        form.lock();
        form.reveal(told.question().task(), marking);
        var verdict = verdict(marking, told.response());
        said.removeAll();
        boolean skipped = told.response() instanceof Response.Nothing;
        said.add(skipped ? panel(Icon.Shape.BOOK, "qz-verdict--open", verdict, soFar) : panel(marking, verdict, soFar));
        boolean slipped = marking.parts().stream().anyMatch(part -> part.verdict() == Marking.Verdict.SLIP);
        if (slipped || !marking.isFull() && !SELF_EXPLAINING.contains(asked.kind())) {
            said.add(AnswerLines.solution(told.question().task(), marking));
        }
        said.add(new Explanation(told.question(), marking, bank));
        said.setVisible(true);
        answer.setVisible(false);
        skip.setVisible(false);
        next.setVisible(true);
        next.focus();
        said.scrollIntoView();
        return verdict;
    }

    private String verdict(Marking marking, Response response) {
        if (marking.isFull()) {
            return getTranslation("quiz.verdict.right");
        }
        if (response instanceof Response.Nothing) {
            return getTranslation("quiz.verdict.skipped");
        }
        return getTranslation(marking.isZero() ? "quiz.verdict.wrong" : "quiz.verdict.partly");
    }

    private Div panel(Marking marking, String verdict, String soFar) {
        if (marking.isFull()) {
            return panel(Icon.Shape.CHECK, "qz-verdict--ok", verdict, soFar);
        }
        return marking.isZero() ? panel(Icon.Shape.CLOSE, "qz-verdict--no", verdict, soFar)
                : panel(Icon.Shape.WAVE, "qz-verdict--half", verdict,
                        getTranslation("quiz.partly.score", QuizWords.percent(marking.score()), soFar));
    }

    private static Div panel(Icon.Shape shape, String className, String verdict, String score) {
        var mark = new Span(shape.icon());
        mark.addClassName("pf-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        var title = new H2(verdict);
        title.setTestId("verdict");
        var panel = new Div(mark, new Div(title, new Paragraph(score)));
        panel.addClassNames("qz-verdict", className);
        return panel;
    }
}
