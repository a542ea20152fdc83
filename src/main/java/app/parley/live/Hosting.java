package app.parley.live;

import app.parley.live.room.Command;
import app.parley.live.room.DoubtedKey;
import app.parley.live.room.Nicknames;
import app.parley.live.room.Reply;
import app.parley.live.room.Snapshot;
import app.parley.live.room.Summary;
import java.util.Optional;

/** One teacher's hold on one game, running or finished. Safe for several threads and several screens. */
public interface Hosting {

    GamePlan plan();

    /** What people type to come in. It leads nowhere once the game is over. */
    Pin pin();

    LinkKey linkKey();

    /** The game at this moment, as far as it is stored. */
    Snapshot snapshot();

    /**
     * Does what a host may do and returns once it is durable. Not from inside a watcher.
     *
     * @throws IllegalArgumentException   if this command is not the host's ({@code Join}, {@code GiveAnswer} …)
     * @throws LiveException.NotStored    if it could not be stored; nothing has changed then
     */
    Reply give(Command command);

    /** The rules for names, for {@link Command.Rename}. */
    Nicknames nicknames();

    /**
     * Calls back after every change, on any thread, and often: with 1,000 players a thousand times a second. The
     * callback returns at once; what it shows it reads from {@link #snapshot}.
     */
    Watch watch(Runnable changed);

    /** What stays of the game; as far as it has come if it still runs. */
    Summary summary();

    /** A sign that the key of the question whose turn was just closed may be wrong. Not for the wall: it tells what counts as wrong. */
    Optional<DoubtedKey> doubtedKey();

    /** Whether something could not be stored just now; it goes back to false with the next thing that is. */
    boolean diskTrouble();

    /** A callback that is called until this is closed. */
    interface Watch extends AutoCloseable {

        @Override
        void close();
    }
}
