package app.parley.live;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * A seat within one game. It stays with the person through reloads, other devices and restarts.
 *
 * @param number from 0, in the order of joining
 */
public record SeatId(int number) implements Comparable<SeatId> {

    public SeatId {
        if (number < 0) {
            throw new IllegalArgumentException("seats count from 0: " + number);
        }
    }

    /** The seat's name in the answer log, the same at every call. No secret. */
    public UUID respondent(GameId game) {
        var name = ByteBuffer.allocate(2 * Long.BYTES + Integer.BYTES)
                .putLong(game.uuid().getMostSignificantBits()).putLong(game.uuid().getLeastSignificantBits())
                .putInt(number);
        return UUID.nameUUIDFromBytes(name.array());
    }

    @Override
    public int compareTo(SeatId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
