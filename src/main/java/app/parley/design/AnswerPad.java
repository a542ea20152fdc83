package app.parley.design;

import com.vaadin.flow.component.ClickNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One answer to press: a colored tab with shape and letter, and the text. A native button, so that touch, mouse,
 * keyboard and screen reader need nothing of ours.
 *
 * <p>A pad is idle or chosen until {@link #reveal(Outcome)} is called; before that nothing about the right answer is
 * in the page. Choosing is left to the owner ({@link AnswerPads} for a question).
 */
@Tag("button")
public final class AnswerPad extends Component implements ClickNotifier<AnswerPad>, Focusable<AnswerPad>, HasStyle {

    private final PadLetter letter;
    private final Span text = new Span();
    private @Nullable Outcome outcome;

    /** An idle pad with this text, shown as text whatever it contains. */
    public AnswerPad(PadLetter letter, String answer) {
        this.letter = letter;
        addClassNames("pad", "pad--" + letter.lowerCase());
        getElement().setAttribute("type", "button");
        getElement().setAttribute("data-testid", "pad-" + letter.lowerCase());
        var tab = new Span(Mark.onTab(letter));
        tab.addClassName("pad-tab");
        var spokenLetter = new Span(letter.name() + ". ");
        spokenLetter.addClassName("vh");
        text.addClassName("pad-text");
        text.add(spokenLetter, new Span(answer));
        getElement().appendChild(tab.getElement(), text.getElement());
        setChosen(false);
    }

    public PadLetter letter() {
        return letter;
    }

    /** Fills the pad with its color, or empties it again; screen readers hear "pressed". */
    public void setChosen(boolean chosen) {
        getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
    }

    public boolean isChosen() {
        return "true".equals(getElement().getAttribute("aria-pressed"));
    }

    /** What {@link #reveal(Outcome)} showed; empty while the answer is open. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Shows how this answer turned out, in a word, a mark and a color, and stops the pad from being pressed. */
    public void reveal(Outcome revealed) {
        if (outcome != null) {
            throw new IllegalStateException("Already revealed");
        }
        outcome = revealed;
        getElement().removeAttribute("aria-pressed");
        lock();
        addClassName(switch (revealed) {
            case RIGHT -> "pad--right";
            case MISSED -> "pad--missed";
            case PASSED_OVER -> "pad--dim";
            case WRONG -> "pad--wrong";
        });
        if (revealed.wordKey().isPresent()) {
            text.add(new OutcomeFlag(revealed));
        }
    }

    /** Keeps the pad as it is, still readable and reachable, but no longer to be pressed. */
    public void lock() {
        getElement().setAttribute("aria-disabled", "true");
    }

    public boolean isLocked() {
        return "true".equals(getElement().getAttribute("aria-disabled"));
    }
}
