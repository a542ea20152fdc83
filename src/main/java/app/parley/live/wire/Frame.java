package app.parley.live.wire;

import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * The state of a game as one phone gets it: always whole, so a newer one takes the place of an older one.
 *
 * @param version   rises with everything that the room tells anybody
 * @param game      the common part, shared by all phones
 * @param you       the phone's own part
 * @param left      the own time that was left when it was made, in milliseconds; empty without a limit
 * @param isRunning whether that time has gone on since
 * @param nanos     when it was made, on the server's monotonic clock
 */
public record Frame(long version, String game, String you, OptionalLong left, boolean isRunning, long nanos) {

    /**
     * @param shift is added to the version, for a phone that has seen a greater one before the server was started anew
     * @param now   on the same clock: the time left is that at this moment, also if the frame waited for a slow phone
     */
    public String text(long shift, long now) {
        var text = new StringBuilder(96 + game.length() + you.length())
                .append("{\"t\":\"state\",\"v\":").append(version + shift)
                .append(",\"game\":").append(game).append(",\"you\":{\"left\":");
        if (left.isPresent()) {
            long gone = isRunning ? TimeUnit.NANOSECONDS.toMillis(now - nanos) : 0;
            text.append(Math.max(0, left.getAsLong() - gone));
        } else {
            text.append("null");
        }
        return text.append(',').append(you, 1, you.length()).append('}').toString();
    }
}
