package app.parley.bank.seeds;

import app.parley.bank.ChoiceId;
import app.parley.bank.Cloze;
import app.parley.bank.Matching;
import app.parley.bank.MultipleChoice;
import app.parley.bank.NumberAnswer;
import app.parley.bank.Option;
import app.parley.bank.Ordering;
import app.parley.bank.Response;
import app.parley.bank.ShortAnswer;
import app.parley.bank.SingleChoice;
import app.parley.bank.Task;
import app.parley.bank.TrueFalse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers a task by its own key. A task that does not give the full score for that can never be answered. */
final class KeyCheck {

    private KeyCheck() {
    }

    /** Whether every way of giving the right answer that the task names is worth the full score. */
    static boolean passes(Task task) {
        return solutions(task).allMatch(response -> task.mark(response).isFull());
    }

    private static Stream<Response> solutions(Task task) {
        return switch (task) {
            case SingleChoice choice -> Stream.of(new Response.Chosen(right(choice.options())));
            case MultipleChoice choice -> Stream.of(new Response.Chosen(right(choice.options())));
            case TrueFalse statement -> Stream.of(new Response.Truth(statement.answer()));
            case ShortAnswer text -> text.accept().stream().map(Response.Text::new);
            case NumberAnswer number -> Stream.of(new Response.Numeric(NumberAnswer.parse(
                    number.answer().toPlainString()).orElseThrow()));
            case Ordering ordering -> Stream.of(new Response.Ordered(
                    ordering.items().stream().map(Ordering.Item::id).toList()));
            case Matching matching -> Stream.of(new Response.Matched(matching.pairs().stream()
                    .collect(Collectors.toMap(Matching.Pair::leftId, Matching.Pair::rightId))));
            case Cloze cloze -> fillings(cloze);
        };
    }

    /** Gap by gap every accepted text, with the first one in the other gaps. */
    private static Stream<Response> fillings(Cloze cloze) {
        var shown = cloze.solution();
        return Stream.iterate(0, gap -> gap < shown.size(), gap -> gap + 1).flatMap(gap ->
                cloze.gaps().get(gap).accept().stream().map(text -> {
                    var filled = new ArrayList<>(shown);
                    filled.set(gap, text);
                    return new Response.Filled(List.copyOf(filled));
                }));
    }

    private static Set<ChoiceId> right(List<Option> options) {
        return options.stream().filter(Option::correct).map(Option::id).collect(Collectors.toSet());
    }
}
