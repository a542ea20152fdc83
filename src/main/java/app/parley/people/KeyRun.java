package app.parley.people;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keys in the making, one for each name. Hashing a key takes some 40 ms on purpose, and so a class some seconds: it is
 * done beside the page, which asks how far it is. Nothing is stored here; when it is over, whoever began it stores all of
 * it in one transaction, and if nobody comes back for it, nothing happened.
 */
public final class KeyRun {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRun.class);

    /** A key for a name, and what is stored of it. */
    record Made(DisplayName name, NotebookKey key, String hash) {

        KeyCard card() {
            return new KeyCard(name, key);
        }

        /** Neither the name nor the key, since both are not for logs. */
        @Override
        public String toString() {
            return "KeyRun.Made";
        }
    }

    private final int total;
    private final List<Made> made = new ArrayList<>();
    private volatile boolean cancelled;
    private volatile boolean failed;

    private KeyRun(int total) {
        this.total = total;
    }

    static KeyRun start(List<DisplayName> names, KeyHashing hashing, Executor executor) {
        var run = new KeyRun(names.size());
        names.forEach(name -> executor.execute(() -> run.make(name, hashing)));
        return run;
    }

    private void make(DisplayName name, KeyHashing hashing) {
        if (cancelled) {
            return;
        }
        try {
            var key = NotebookKey.random();
            var next = new Made(name, key, hashing.hash(key));
            synchronized (made) {
                made.add(next);
            }
        } catch (RuntimeException | Error e) {
            // An error, too: hashing asks for much memory at once, and whoever waits for the keys must hear that there are none.
            LOG.error("A key was not made", e);
            failed = true;
            cancel();
        }
    }

    /** Whether a key could not be made, so that the run will never be over. */
    public boolean hasFailed() {
        return failed;
    }

    /** How many keys it will be. */
    public int total() {
        return total;
    }

    /** How many keys are made. */
    public int done() {
        synchronized (made) {
            return made.size();
        }
    }

    /** Whether all keys are made. */
    public boolean isOver() {
        return done() == total;
    }

    /** Makes no further keys: nobody waits for them any more. */
    public void cancel() {
        cancelled = true;
    }

    /** All keys. Throws {@link IllegalStateException} before the run is over. */
    List<Made> made() {
        synchronized (made) {
            if (made.size() < total) {
                throw new IllegalStateException("still making keys");
            }
            return List.copyOf(made);
        }
    }
}
