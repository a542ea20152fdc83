package app.parley.bench;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One player of a {@link Crowd}: keeps its own books of what it should have, over as many connections as it takes. */
public final class CrowdPlayer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    final int number;
    final String token;
    final String name;
    private volatile @Nullable CrowdLine line;
    /** How many connections it has had. */
    volatile int lines;

    /** Of the newest state. */
    volatile String phase = "";
    volatile int turn = -1;
    volatile boolean paused;
    volatile long stateNanos;
    private volatile String state = "";
    private volatile long version;

    /** Each answer that was acknowledged: its id by turn, the last one counting. */
    final Map<Integer, UUID> acknowledged = new ConcurrentHashMap<>();
    final Map<Integer, String> chosen = new HashMap<>();
    volatile UUID pending;
    volatile long sentNanos;
    volatile String bye = "";
    /** Whether it comes back when its connection is gone. */
    volatile boolean stays;
    /** What was wrong with what this player was told. */
    final List<String> complaints = new ArrayList<>();
    int points;
    int right;

    CrowdPlayer(int number, String token) {
        this.number = number;
        this.token = token;
        this.name = "Player " + number;
    }

    /** What came in for a player, and when. */
    interface Ear {

        void state(CrowdPlayer player, long nanos);

        void acknowledged(CrowdPlayer player, long nanos);

        /** Anything else: an answer that was refused or late. A load client expects none. */
        default void refused(CrowdPlayer player, String text) {
            player.complaints.add("unexpected: " + text);
        }
    }

    /** Whether there is a connection; a handshake that is under way counts. */
    boolean hasLine() {
        var current = line;
        return current != null && current.isOpen();
    }

    /** Gives a connection up that is of no use any more, and keeps a good one going. */
    void watch(long nanos) {
        var current = line;
        if (current != null && current.isLost(nanos)) {
            current.close();
        } else if (current != null) {
            current.beat(nanos);
        }
    }

    /** The connection is over, from this end; nothing that it still brings is taken in. */
    synchronized void drop() {
        var old = line;
        line = null;
        bye = "";
        phase = "";
        stateNanos = 0;
        if (old != null) {
            old.close();
        }
    }

    /** A new connection: nothing of the old one is left. */
    synchronized CrowdLine connected(SocketChannel channel) {
        drop();
        lines++;
        var begun = new CrowdLine(this, channel, System.nanoTime());
        line = begun;
        return begun;
    }

    /** What it says first. */
    String greeting() {
        return "{\"t\":\"resume\",\"token\":\"" + token + "\",\"seen\":" + version + "}";
    }

    void say(String text) throws IOException {
        var current = line;
        if (current == null) {
            throw new IOException("There is no connection");
        }
        current.say(text);
    }

    void answer(int turn, String response, UUID id) throws IOException {
        pending = id;
        sentNanos = System.nanoTime();
        say("{\"t\":\"answer\",\"id\":\"" + id + "\",\"turn\":" + turn + ",\"r\":" + response + "}");
    }

    /** What this line brought; an old one is not listened to. */
    synchronized void heard(CrowdLine from, String text, long nanos, Ear ear) {
        if (from != line) {
            return;
        }
        if (text.startsWith("{\"t\":\"state\"")) {
            version = Long.parseLong(text.substring(17, text.indexOf(',', 17)));
            state = text;
            paused = text.contains("\"paused\":true");
            turn = text.contains("\"turn\":") ? number(text, "\"turn\":") : -1;
            phase = word(text, "\"phase\":\"");
            stateNanos = nanos;
            ear.state(this, nanos);
        } else if (text.startsWith("{\"t\":\"ack\"")) {
            var id = UUID.fromString(word(text, "\"id\":\""));
            acknowledged.put(number(text, "\"turn\":"), id);
            if (id.equals(pending)) {
                pending = null;
                ear.acknowledged(this, nanos);
            }
        } else if (text.startsWith("{\"t\":\"bye\"")) {
            bye = word(text, "\"why\":\"");
            from.close();
        } else if (!text.startsWith("{\"t\":\"pong\"")) {
            ear.refused(this, text);
        }
    }

    private static String word(String text, String before) {
        int start = text.indexOf(before) + before.length();
        return text.substring(start, text.indexOf('"', start));
    }

    private static int number(String text, String before) {
        int start = text.indexOf(before) + before.length();
        int end = start;
        while (Character.isDigit(text.charAt(end))) {
            end++;
        }
        return Integer.parseInt(text.substring(start, end));
    }

    JsonNode state() {
        return JSON.readTree(state);
    }
}
