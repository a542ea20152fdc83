package app.parley.live.store;

import app.parley.live.GameId;
import app.parley.live.room.GameEvent;
import java.util.List;

/** What happened in the games, in order. A room is rebuilt from it. */
public interface Journal {

    /**
     * Adds events and returns once they are durable: all of them, or none.
     *
     * @param first the number of the first of them, from 0, without a gap to the last that stands there
     * @throws app.parley.record.NotStoredException if they are not stored, or if that is not known: read the journal again
     */
    void append(GameId game, int first, List<GameEvent> events);

    /** All events of a game, in order. */
    List<GameEvent> read(GameId game);
}
