package app.parley.demo;

import app.parley.bank.Cloze;
import app.parley.bank.Matching;
import app.parley.bank.MisconceptionId;
import app.parley.bank.MultipleChoice;
import app.parley.bank.NumberAnswer;
import app.parley.bank.Ordering;
import app.parley.bank.Question;
import app.parley.bank.Response;
import app.parley.bank.ShortAnswer;
import app.parley.bank.SingleChoice;
import app.parley.bank.TrueFalse;
import java.util.Optional;
import java.util.Set;

/** A misconception that somebody in the story is sure of. */
record Belief(MisconceptionId misconception) {

    /** The answer that shows it; empty if no single answer to this question can. */
    Optional<Response> showing(Question question) {
        return switch (question.task()) {
            case SingleChoice single -> single.options().stream()
                    .filter(option -> option.misconception().stream().anyMatch(misconception::equals)).findFirst()
                    .map(option -> new Response.Chosen(Set.of(option.id())));
            case ShortAnswer text -> text.mistakes().stream().filter(mistake -> mistake.misconception().equals(misconception))
                    .findFirst().map(mistake -> new Response.Text(mistake.text()));
            case NumberAnswer number -> number.mistakes().stream().filter(slip -> slip.misconception().equals(misconception))
                    .findFirst().map(slip -> new Response.Numeric(slip.number()));
            case MultipleChoice _, TrueFalse _, Ordering _, Matching _, Cloze _ -> Optional.empty();
        };
    }
}
