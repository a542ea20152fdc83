package app.parley.live.room;

import app.parley.live.TimeFactor;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who is there of those that the turn is for, and who of them has not answered: counted by time factor, so that asking
 * costs the same for ten players and for ten thousand. Presence comes from connections, not from events.
 */
final class Presence {

    private final Map<TimeFactor, int[]> present = counters();
    private final Map<TimeFactor, int[]> missing = counters();
    private @Nullable Turn turn;
    private int all;
    private int most;

    private static Map<TimeFactor, int[]> counters() {
        var counters = new EnumMap<TimeFactor, int[]>(TimeFactor.class);
        for (var factor : TimeFactor.values()) {
            counters.put(factor, new int[1]);
        }
        return counters;
    }

    /** Counts anew, for a turn that opens. */
    void open(Turn turn, Seats seats) {
        this.turn = turn;
        all = 0;
        present.values().forEach(count -> count[0] = 0);
        missing.values().forEach(count -> count[0] = 0);
        seats.stream().forEach(this::count);
        most = all;
    }

    /** After a restart nobody is there yet; at least half must be back before "everybody" means anything. */
    void expect(int seats) {
        most = Math.max(most, seats);
    }

    /** Something about a seat changes that is counted here. */
    void change(Seat seat, Runnable change) {
        count(seat, -1);
        change.run();
        count(seat, 1);
        most = Math.max(most, all);
    }

    private void count(Seat seat) {
        count(seat, 1);
    }

    private void count(Seat seat, int by) {
        if (turn == null || !seat.connected() || !seat.takesPartIn(turn)) {
            return;
        }
        all += by;
        present.get(seat.factor())[0] += by;
        if (seat.inTime(turn.number()).isEmpty()) {
            missing.get(seat.factor())[0] += by;
        }
    }

    /** Whether so many are there that "everybody" means the class: half of the most that there were in this turn. */
    boolean isClass() {
        return all > 0 && 2 * all >= most;
    }

    /** Whether nobody there has yet to answer who could. */
    boolean allAnswered(Limits limits, long clockMillis) {
        for (var factor : TimeFactor.values()) {
            if (missing.get(factor)[0] > 0 && clockMillis <= graced(limits.forAnswering(factor))) {
                return false;
            }
        }
        return true;
    }

    /** When the longest time of those who are there is over; of all factors if nobody is there. Without the grace. */
    long closing(Limits limits) {
        long latest = 0;
        for (var factor : TimeFactor.values()) {
            if (all == 0 || present.get(factor)[0] > 0) {
                latest = Math.max(latest, limits.forClosing(factor));
            }
        }
        return latest;
    }

    private static long graced(long limit) {
        return limit == Limits.NEVER ? limit : limit + Limits.GRACE_MILLIS;
    }
}
