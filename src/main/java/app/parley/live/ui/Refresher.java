package app.parley.live.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/**
 * Draws a screen anew when its game changed, four times a second at most: a thousand answers within one second are four
 * drawings. Can be asked on any thread, and returns at once.
 */
final class Refresher {

    static final long APART_MILLIS = 250;

    /** Runs something later, on a thread of its own. */
    interface Delay {
        void run(long millis, Runnable task);
    }

    private final UI ui;
    private final Command draw;
    private final LongSupplier nanos;
    private final Delay delay;
    private final AtomicBoolean isWaiting = new AtomicBoolean();
    private volatile long drawnAt;

    Refresher(UI ui, Command draw) {
        this(ui, draw, System::nanoTime, (millis, task) -> CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS,
                Thread.ofVirtual()::start).execute(task));
    }

    /**
     * @param nanos a clock that never jumps
     * @param delay how to wait
     */
    Refresher(UI ui, Command draw, LongSupplier nanos, Delay delay) {
        this.ui = ui;
        this.draw = draw;
        this.nanos = nanos;
        this.delay = delay;
        drawnAt = nanos.getAsLong() - TimeUnit.MILLISECONDS.toNanos(APART_MILLIS);
    }

    /** The game changed. */
    void request() {
        if (isWaiting.compareAndSet(false, true)) {
            long sinceLast = TimeUnit.NANOSECONDS.toMillis(nanos.getAsLong() - drawnAt);
            delay.run(Math.clamp(APART_MILLIS - sinceLast, 0, APART_MILLIS), this::draw);
        }
    }

    private void draw() {
        try {
            ui.access(() -> {
                // First, so that a change that comes while we draw is drawn too.
                isWaiting.set(false);
                drawnAt = nanos.getAsLong();
                draw.execute();
            });
        } catch (UIDetachedException e) {
            // The window was closed meanwhile; it stays "waiting", and so nobody tries again.
        }
    }
}
