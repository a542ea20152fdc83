package app.parley.study.learn;

import app.parley.bank.ChoiceId;
import app.parley.bank.Marking;
import app.parley.bank.NumberAnswer;
import app.parley.bank.Option;
import app.parley.bank.Response;
import app.parley.bank.ShortAnswer;
import app.parley.bank.SingleChoice;
import app.parley.bank.Task;
import java.util.Optional;
import java.util.Set;

/**
 * A way to ask a question: its own task, or another one with the same right answer. The log keeps what was answered as an
 * answer to the question's own task, so that nobody who reads it has to know how it was asked.
 *
 * @param own    the question's task
 * @param task   what is put to the learner, and marks the answer
 * @param chance how likely it is guessed, from 0 to 1, if it is not the question's own task
 */
public record Form(Task own, Task task, Optional<Double> chance) {

    /** The question as it is. */
    static Form own(Task own) {
        return new Form(own, own, Optional.empty());
    }

    static Form other(Task own, Task task, double chance) {
        return new Form(own, task, Optional.of(chance));
    }

    public boolean isOwn() {
        return chance.isEmpty();
    }

    /**
     * What a response to {@link #task} says as a response to the question's own task.
     *
     * @throws IllegalArgumentException if it is none to {@link #task}
     */
    public Response asOwn(Response given) {
        var marking = task.mark(given);
        return switch (own) {
            case ShortAnswer _ when given instanceof Response.Chosen chosen -> new Response.Text(picked(chosen));
            case NumberAnswer _ when given instanceof Response.Chosen chosen -> new Response.Numeric(Lures.number(picked(chosen)));
            case SingleChoice choice when given instanceof Response.Text(String text) -> typed(choice, text, marking);
            default -> given;
        };
    }

    private String picked(Response.Chosen chosen) {
        return ((SingleChoice) task).options().stream().filter(option -> chosen.options().contains(option.id()))
                .map(Option::text).findFirst().orElseThrow();
    }

    /** The option that was typed; nothing if it was none of them. */
    private static Response typed(SingleChoice choice, String text, Marking marking) {
        return choice.options().stream()
                .filter(option -> option.correct() ? marking.isFull() : ShortAnswer.isSame(text, option.text()))
                .map(Option::id).findFirst().<Response>map(id -> new Response.Chosen(Set.<ChoiceId>of(id))).orElseGet(Response.Nothing::new);
    }
}
