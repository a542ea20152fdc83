package app.parley.live.store;

import app.parley.live.GameId;
import app.parley.live.room.GameEvent;
import app.parley.record.DiskSync;
import app.parley.record.GroupCommit;
import app.parley.record.StoresInGroups;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The journal, with one {@link GroupCommit} for all games together. */
@Service
class GroupCommitJournal implements Journal, StoresInGroups {

    /** Batches of rooms in one transaction at most. */
    private static final int MAX_GROUP = 64;

    private final EventStore store;
    private final Clock clock;
    private final GroupCommit<List<EventStore.Row>, Boolean> commit;

    GroupCommitJournal(EventStore store, Clock clock, TransactionOperations transaction, DiskSync disk) {
        this.store = store;
        this.clock = clock;
        this.commit = new GroupCommit<>("journal", MAX_GROUP, this::insert, transaction, disk);
    }

    @Override
    public void append(GameId game, int first, List<GameEvent> events) {
        var now = clock.instant();
        // Written as text here, by each room for itself, and not by the one writer.
        commit.append(IntStream.range(0, events.size())
                .mapToObj(i -> EventStore.Row.of(game, first + i, now, events.get(i))).toList());
    }

    private List<Boolean> insert(List<List<EventStore.Row>> batches) {
        store.insert(batches.stream().flatMap(List::stream).toList());
        return batches.stream().map(_ -> true).toList();
    }

    @Override
    public List<GameEvent> read(GameId game) {
        return store.read(game);
    }

    @Override
    public GroupCommit<?, ?> commit() {
        return commit;
    }
}
