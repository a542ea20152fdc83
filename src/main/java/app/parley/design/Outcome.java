package app.parley.design;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an answer, a row or a gap turned out, once the learner may know. Said in words beside every color. */
public enum Outcome {
    /** Chosen, and right; or the right one of several, whoever chose it. */
    RIGHT("design.outcome.right", Icon.Shape.CHECK),
    /** Right, but the learner of a multiple choice did not choose it. */
    MISSED("design.outcome.missed", Icon.Shape.CHECK),
    /** Not right, and not chosen. */
    PASSED_OVER(null, null),
    /** Chosen, and not right. */
    WRONG("design.outcome.wrong", Icon.Shape.CLOSE);

    private final @Nullable String wordKey;
    private final Icon.@Nullable Shape shape;

    Outcome(@Nullable String wordKey,
            Icon.@Nullable Shape shape) {
        this.wordKey = wordKey;
        this.shape = shape;
    }

    /** The message key of the word that stands beside the color; nothing for an answer passed over. */
    Optional<String> wordKey() {
        return Optional.ofNullable(wordKey);
    }

    Optional<Icon.Shape> shape() {
        return Optional.ofNullable(shape);
    }
}
