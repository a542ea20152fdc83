package app.parley.live.run;

import app.parley.live.GameId;
import app.parley.live.room.GameEvent;
import app.parley.live.store.Journal;
import app.parley.record.NotStoredException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A journal in memory whose disk can be full, or lose its answer after it has written. */
final class MemoryJournal implements Journal {

    /** How the next writing goes. */
    enum Disk {
        GOOD, FULL,
        /** It is written, but nobody is told so. */
        SILENT
    }

    private final Map<GameId, List<GameEvent>> events = new HashMap<>();
    private Disk disk = Disk.GOOD;
    private boolean unreadable;

    synchronized void set(Disk disk) {
        this.disk = disk;
    }

    synchronized void setUnreadable(boolean unreadable) {
        this.unreadable = unreadable;
    }

    @Override
    public synchronized void append(GameId game, int first, List<GameEvent> added) {
        var list = events.computeIfAbsent(game, _ -> new ArrayList<>());
        if (disk == Disk.FULL || list.size() != first) {
            throw new NotStoredException("no space left on device");
        }
        list.addAll(added);
        if (disk == Disk.SILENT) {
            throw new NotStoredException("no answer");
        }
    }

    @Override
    public synchronized List<GameEvent> read(GameId game) {
        if (unreadable) {
            throw new IllegalStateException("no such file");
        }
        return List.copyOf(events.getOrDefault(game, List.of()));
    }

    synchronized void forgetFrom(GameId game, int number) {
        var list = events.get(game);
        list.subList(number, list.size()).clear();
    }
}
