package app.parley.design;

import com.vaadin.flow.component.html.Span;

/** The small pill with tick or cross and the word for an outcome. */
final class OutcomeFlag extends Span {

    OutcomeFlag(Outcome outcome) {
        addClassName("pad-flag");
        outcome.shape().ifPresent(shape -> add(shape.icon()));
        outcome.wordKey().ifPresent(key -> add(new Span(getTranslation(key))));
    }
}
