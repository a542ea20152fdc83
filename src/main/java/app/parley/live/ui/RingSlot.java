package app.parley.live.ui;

import app.parley.design.TimerRing;
import app.parley.live.room.Countdown;
import app.parley.live.room.Snapshot;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The place of the timer ring. The browser counts by itself and is told only what it cannot know. */
final class RingSlot extends Div {

    /** Less than anybody sees; the way through the network takes as long. */
    private static final long UNNOTICED_MILLIS = 400;

    private final LongSupplier nanos;
    private @Nullable TimerRing ring;
    private String running = "";
    private boolean paused;
    /** When the ring runs out on the clock of {@code nanos}, in milliseconds; while paused, how much is left. */
    private long told;

    RingSlot() {
        this(System::nanoTime);
    }

    /** @param nanos a clock that never jumps */
    RingSlot(LongSupplier nanos) {
        this.nanos = nanos;
        addClassName("ring-slot");
    }

    /** Starts, corrects, stops or takes away the ring. */
    void show(Snapshot game) {
        // Reading and answering have a ring each.
        var what = game.phase() + " " + game.asked().map(asked -> asked.turn()).orElse(-1);
        show(game.countdown(), game.paused(), what);
    }

    private void show(Optional<Countdown> countdown, boolean isPaused, String what) {
        if (countdown.isEmpty()) {
            removeAll();
            ring = null;
            return;
        }
        var total = Duration.ofMillis(countdown.get().totalMillis());
        var left = Duration.ofMillis(countdown.get().leftMillis());
        long next = isPaused ? left.toMillis() : TimeUnit.NANOSECONDS.toMillis(nanos.getAsLong()) + left.toMillis();
        if (ring == null || !running.equals(what)) {
            removeAll();
            ring = new TimerRing(total, left);
            ring.setPaused(isPaused);
            add(ring);
        } else if (paused != isPaused) {
            ring.setPaused(isPaused);
            ring.restart(total, left);
        } else if (Math.abs(next - told) > UNNOTICED_MILLIS) {
            ring.restart(total, left);
        } else {
            return;
        }
        running = what;
        paused = isPaused;
        told = next;
    }
}
