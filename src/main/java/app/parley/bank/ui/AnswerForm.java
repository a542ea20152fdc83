package app.parley.bank.ui;

import app.parley.bank.Marking;
import app.parley.bank.Response;
import app.parley.bank.Task;
import app.parley.bank.TaskFace;
import app.parley.design.Outcome;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/**
 * A form to answer one question with, whatever its kind: by touch, mouse or keyboard alone. It is made from a
 * {@link TaskFace} and so cannot know the answer; {@link #reveal} brings the key once the learner may see it.
 */
public abstract sealed class AnswerForm extends Div
        permits ChoiceForm, StatementForm, FieldForm, OrderForm, MatchForm, GapForm {

    AnswerForm() {
        addClassName("answer-form");
    }

    /**
     * The form for a task.
     *
     * @param prompt names the form for screen readers
     */
    public static AnswerForm of(String prompt, TaskFace face) {
        return switch (face) {
            case TaskFace.Options options -> new ChoiceForm(prompt, options);
            case TaskFace.Statement _ -> new StatementForm(prompt);
            case TaskFace.ShortText _ -> new TextForm();
            case TaskFace.Number number -> new NumberForm(number.unit());
            case TaskFace.Items items -> new OrderForm(prompt, items);
            case TaskFace.Columns columns -> new MatchForm(prompt, columns);
            case TaskFace.GapText text -> new GapForm(prompt, text);
        };
    }

    /** What the learner answered so far; empty as long as there is nothing to mark. */
    public abstract Optional<Response> response();

    /** What the learner did so far, for when time is up: as {@link #response}, without what the form began with. */
    public Optional<Response> given() {
        return response();
    }

    /** Says in the form, where it has a place for that, what is missing; empty if the sentence has to stand elsewhere. */
    public abstract Optional<String> complain();

    /** Takes no more input. */
    public abstract void lock();

    /**
     * Shows part by part what was right.
     *
     * @param task    the task that this form was made for
     * @param marking of the response that it holds
     */
    public abstract void reveal(Task task, Marking marking);

    /** Shows a response that was given before. Does nothing if it is of another kind. */
    public abstract void show(Response response);

    /** How a single part looks: a slip is right, and what was left open is not the learner's mistake to be shown in red. */
    static Outcome outcome(Marking.Verdict verdict) {
        return switch (verdict) {
            case RIGHT, SLIP -> Outcome.RIGHT;
            case WRONG -> Outcome.WRONG;
            case MISSED, PASSED_OVER -> Outcome.PASSED_OVER;
        };
    }
}
