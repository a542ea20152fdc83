package app.parley.design;

import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** The small pill with tick or cross and the word for an outcome. */
final class OutcomeFlag extends Span {

    /** With the word for an answer that one chooses. */
    OutcomeFlag(Outcome outcome) {
        this(outcome, outcome.wordKey());
    }

    /** With a word of its own when the answer is not right. */
    static OutcomeFlag orElse(Outcome outcome, String wrongKey) {
        return new OutcomeFlag(outcome, outcome == Outcome.RIGHT ? outcome.wordKey() : Optional.of(wrongKey));
    }

    private OutcomeFlag(Outcome outcome, Optional<String> wordKey) {
        addClassName("pad-flag");
        outcome.shape().ifPresent(shape -> add(shape.icon()));
        wordKey.ifPresent(key -> add(new Span(getTranslation(key))));
    }
}
