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
    /** Where nothing runs, but something may begin. */
    private static final int NOW_AND_THEN_MILLIS = 15_000;

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
            start(ui, EVERY_MILLIS);
        } else {
            stop();
        }
    }

    /** Asks often while something runs, and else now and then, since something may begin. */
    void watch(UI ui, boolean isRunning) {
        start(ui, isRunning ? EVERY_MILLIS : NOW_AND_THEN_MILLIS);
    }

    private void start(UI ui, int everyMillis) {
        stop();
        window = ui;
        ui.setPollInterval(everyMillis);
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
