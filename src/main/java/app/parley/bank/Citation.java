package app.parley.bank;

import java.util.Optional;

/**
 * Where a question can be checked.
 *
 * @param paragraph counts from 1; sentences where the source is printed as one block ({@link Source.Counts})
 * @param speaker   who says so; present for everything that the source does not state itself
 */
public record Citation(SourceId source, int paragraph, Certainty certainty, Optional<String> speaker) {

    public Citation {
        if (paragraph < 1) {
            throw new IllegalArgumentException("paragraphs count from 1: " + paragraph);
        }
        if (certainty != Certainty.STATED && speaker.isEmpty()) {
            throw new IllegalArgumentException("what is " + certainty + " needs a speaker");
        }
    }
}
