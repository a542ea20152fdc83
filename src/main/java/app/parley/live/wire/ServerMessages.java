package app.parley.live.wire;

import app.parley.live.room.Reply;
import app.parley.record.AnswerId;

/** The small messages to a phone; the great one is the {@link Frame}. */
public final class ServerMessages {

    /** Why an answer was not stored: it may be sent again under the same id. */
    private static final String NOT_STORED = "not-stored";
    private static final String MALFORMED = "malformed";

    private ServerMessages() {
    }

    /** What whoever gave an answer is told. */
    public static String reply(Reply reply) {
        return switch (reply) {
            case Reply.Accepted accepted -> about("ack", accepted.id(), accepted.turn());
            case Reply.Late late -> about("late", late.id(), late.turn());
            case Reply.NotAccepted refused -> refused(refused.id(), refused.why().code());
            default -> throw new IllegalArgumentException("no reply to an answer: " + reply);
        };
    }

    public static String notStored(AnswerId id) {
        return refused(id, NOT_STORED);
    }

    public static String malformed(AnswerId id) {
        return refused(id, MALFORMED);
    }

    private static String about(String type, AnswerId id, int turn) {
        return "{\"t\":\"" + type + "\",\"id\":\"" + id + "\",\"turn\":" + turn + "}";
    }

    private static String refused(AnswerId id, String why) {
        return "{\"t\":\"refused\",\"id\":\"" + id + "\",\"why\":\"" + why + "\"}";
    }

    public static String pong(long number) {
        return "{\"t\":\"pong\",\"n\":" + number + "}";
    }

    public static String bye(Bye why) {
        return "{\"t\":\"bye\",\"why\":\"" + why.code() + "\"}";
    }

    public static boolean isBye(String message) {
        return message.startsWith("{\"t\":\"bye\"");
    }

    /** The answer to a poll when nothing is new. */
    public static String none() {
        return "{\"t\":\"none\"}";
    }
}
