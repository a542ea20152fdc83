package app.parley.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Supplier;

/** A place on a page that is looked at again and again: what stands there is drawn anew only when it shows something else. */
final class Slot extends Div {

    private Optional<Object> shown = Optional.empty();

    /**
     * Shows something.
     *
     * @param what    all that it is made of
     * @param content asked only if that has changed
     */
    void show(Object what, Supplier<Component> content) {
        if (!shown.equals(Optional.of(what))) {
            shown = Optional.of(what);
            removeAll();
            add(content.get());
        }
    }

    /** Shows nothing. */
    void clear() {
        shown = Optional.empty();
        removeAll();
    }
}
