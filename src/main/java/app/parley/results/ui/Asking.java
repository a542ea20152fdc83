package app.parley.results.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/**
 * Has the browser ask every few seconds whether there is anything new. The questions of one window come one after another: one
 * that takes longer than the interval delays the next.
 */
final class Asking {

    private static final int EVERY_MILLIS = 3_000;

    private final Command look;
    private @Nullable UI window;
    private @Nullable Registration asking;

    /** @param look what is done each time */
    Asking(Command look) {
        this.look = look;
    }

    /** Asks as long as something runs. */
    void follow(UI ui, boolean isRunning) {
        if (isRunning) {
            start(ui);
        } else {
            stop();
        }
    }

    void start(UI ui) {
        stop();
        window = ui;
        ui.setPollInterval(EVERY_MILLIS);
        asking = ui.addPollListener(_ -> look.execute());
    }

    void stop() {
        if (window != null && asking != null) {
            asking.remove();
            window.setPollInterval(-1);
            asking = null;
            window = null;
        }
    }
}
