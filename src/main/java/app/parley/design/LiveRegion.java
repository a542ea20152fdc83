package app.parley.design;

import com.vaadin.flow.component.html.Paragraph;

/**
 * Tells a screen reader what just happened without moving the focus. Invisible; put one into a view when it is built,
 * since a region that arrives together with its text is not read.
 */
public final class LiveRegion extends Paragraph {

    /** Makes the same sentence twice in a row two different texts, so that it is read again. */
    private static final String ZERO_WIDTH_SPACE = "\u200b";

    public LiveRegion() {
        addClassName("vh");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Has this sentence read when the reader is next idle; it replaces the one before. */
    public void announce(String sentence) {
        setText(sentence.equals(getText()) ? sentence + ZERO_WIDTH_SPACE : sentence);
    }

    /** The sentence announced last. */
    public String lastAnnouncement() {
        return getText().replace(ZERO_WIDTH_SPACE, "");
    }
}
