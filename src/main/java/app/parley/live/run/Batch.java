package app.parley.live.run;

import app.parley.live.SeatId;
import app.parley.live.room.GameEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What one round of a room's owner brought. */
final class Batch {

    final List<GameEvent> events = new ArrayList<>();
    /** To be done once the events are durable. */
    final List<Runnable> replies = new ArrayList<>();
    /** Phones that lost their seat. */
    final List<Phone> lost = new ArrayList<>();
    /** Seats whose phone has to be shown the state. */
    final Set<SeatId> seats = new HashSet<>();
    boolean everybody;
    boolean presence;

    boolean isNews() {
        return presence || !events.isEmpty();
    }
}
