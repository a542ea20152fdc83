package app.parley.live.ui;

import com.vaadin.flow.component.AttachEvent;
import java.util.function.IntConsumer;

/** The keys that do what the button does that leads on: space, the right arrow, and those of a presenter. */
final class OnwardKeys {

    /**
     * Leads on, except where the key means something else: space presses a button that has the focus, and in a field
     * everything is text.
     */
    private static final String ONWARD = """
            !event.repeat && !event.altKey && !event.ctrlKey && !event.metaKey
            && !event.target.closest('input, textarea, select, [contenteditable], [role=dialog]')
            && (['ArrowRight', 'PageDown'].includes(event.key) || event.key === ' ' && !event.target.closest('a, button'))""";

    private static final String STEP = "Number(document.querySelector('[" + MoveButton.STEP + "]').dataset.step)";

    private OnwardKeys() {
    }

    /**
     * Listens anywhere on the page while the screen is there.
     *
     * @param goOn gets the step of the game that the screen shows
     */
    static void listen(AttachEvent attached, IntConsumer goOn) {
        var keys = attached.getUI().getElement()
                .addEventListener("keydown", key -> goOn.accept(key.getEventData().get(STEP).asInt()))
                .setFilter(ONWARD).addEventData(STEP).preventDefault();
        attached.getSource().addDetachListener(detached -> {
            keys.remove();
            detached.unregisterListener();
        });
    }
}
