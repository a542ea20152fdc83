package app.parley.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One player of a {@link Crowd}: speaks WebSocket on a bare channel, and keeps its own books of what it should have. */
public final class CrowdPlayer {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int TEXT = 1;
    private static final int CLOSE = 8;
    private static final int PING = 9;

    final int number;
    final String token;
    final String name;
    SocketChannel channel;
    private ByteBuffer rest = ByteBuffer.allocate(0);
    private boolean open;

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
    /** Whether the server said that the seat is there. */
    volatile boolean joined;
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

    boolean isOpen() {
        return open;
    }

    /** A new connection: nothing of the old one is left. */
    void connected(SocketChannel channel) {
        this.channel = channel;
        this.rest = ByteBuffer.allocate(0);
        this.open = false;
        this.bye = "";
        this.phase = "";
        this.stateNanos = 0;
    }

    void hello(int port) throws IOException {
        write(("GET /play/ws HTTP/1.1\r\nHost: localhost:" + port + "\r\nOrigin: http://localhost:" + port
                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="
                + "\r\nSec-WebSocket-Version: 13\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    synchronized void say(String text) throws IOException {
        var payload = text.getBytes(StandardCharsets.UTF_8);
        var frame = ByteBuffer.allocate(payload.length + 8);
        frame.put((byte) (0x80 | TEXT));
        if (payload.length < 126) {
            frame.put((byte) (0x80 | payload.length));
        } else {
            frame.put((byte) (0x80 | 126)).putShort((short) payload.length);
        }
        // Masked, as a client has to, with a mask of zeros.
        frame.putInt(0).put(payload).flip();
        write(frame);
    }

    private void write(byte[] bytes) throws IOException {
        write(ByteBuffer.wrap(bytes));
    }

    private synchronized void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    void answer(int turn, String response, UUID id) throws IOException {
        pending = id;
        sentNanos = System.nanoTime();
        say("{\"t\":\"answer\",\"id\":\"" + id + "\",\"turn\":" + turn + ",\"r\":" + response + "}");
    }

    /** Takes in what was read. */
    void read(ByteBuffer read, long nanos, Ear ear) throws IOException {
        var bytes = read;
        if (rest.hasRemaining()) {
            bytes = ByteBuffer.allocate(rest.remaining() + read.remaining()).put(rest).put(read).flip();
        }
        if (!open && !readHello(bytes)) {
            rest = copy(bytes);
            return;
        }
        while (readFrame(bytes, nanos, ear)) {
            // One after the other.
        }
        rest = copy(bytes);
    }

    private static ByteBuffer copy(ByteBuffer bytes) {
        return ByteBuffer.allocate(bytes.remaining()).put(bytes).flip();
    }

    private boolean readHello(ByteBuffer bytes) throws IOException {
        var text = StandardCharsets.ISO_8859_1.decode(bytes.duplicate()).toString();
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return false;
        }
        if (!text.startsWith("HTTP/1.1 101")) {
            throw new IOException(text.substring(0, text.indexOf('\r')));
        }
        bytes.position(bytes.position() + end + 4);
        open = true;
        say("{\"t\":\"resume\",\"token\":\"" + token + "\",\"seen\":" + version + "}");
        return true;
    }

    private boolean readFrame(ByteBuffer bytes, long nanos, Ear ear) throws IOException {
        if (bytes.remaining() < 2) {
            return false;
        }
        int start = bytes.position();
        int kind = bytes.get() & 0x0f;
        long length = bytes.get() & 0x7f;
        if (length >= 126) {
            int more = length == 126 ? 2 : 8;
            if (bytes.remaining() < more) {
                bytes.position(start);
                return false;
            }
            length = more == 2 ? bytes.getShort() & 0xffff : bytes.getLong();
        }
        if (bytes.remaining() < length) {
            bytes.position(start);
            return false;
        }
        var payload = new byte[(int) length];
        bytes.get(payload);
        switch (kind) {
            case CLOSE -> channel.close();
            case PING -> { }
            default -> heard(new String(payload, StandardCharsets.UTF_8), nanos, ear);
        }
        return true;
    }

    private void heard(String text, long nanos, Ear ear) {
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
