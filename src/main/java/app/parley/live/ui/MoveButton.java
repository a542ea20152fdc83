package app.parley.live.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/**
 * A button that says which step of the game its reader saw. The server may be ahead of the screen: two quick presses are
 * both meant for the same step, and so are one step.
 */
@Tag("button")
final class MoveButton extends HtmlContainer {

    /** The attribute of the buttons' frame that holds the step. */
    static final String STEP = "data-step";

    /** A press, with the step that stood on the screen. Public because the framework makes it. */
    @DomEvent("click")
    public static final class PressEvent extends ComponentEvent<MoveButton> {

        private final int step;

        public PressEvent(MoveButton source, boolean fromClient,
                @EventData("Number(element.closest('[data-step]').dataset.step)") int step) {
            super(source, fromClient);
            this.step = step;
        }

        int step() {
            return step;
        }
    }

    MoveButton() {
        getElement().setAttribute("type", "button");
    }

    void addPressListener(ComponentEventListener<PressEvent> listener) {
        addListener(PressEvent.class, listener);
    }
}
