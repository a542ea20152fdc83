package app.parley.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * One connection of a {@link CrowdPlayer}: speaks WebSocket on a bare channel. It is given up as on the page of a phone, by
 * the same times: when nothing comes of the handshake, and when it has fallen silent. Once closed it never comes back.
 */
final class CrowdLine {

    /** From the start of the handshake to the first frame. */
    static final long FIRST_FRAME_NANOS = TimeUnit.SECONDS.toNanos(4);
    static final long HEARTBEAT_NANOS = TimeUnit.SECONDS.toNanos(5);
    /** Without a word, heartbeats included. */
    static final long DEAD_NANOS = TimeUnit.SECONDS.toNanos(12);

    private static final int TEXT = 1;
    private static final int CLOSE = 8;
    private static final int PING = 9;

    private final CrowdPlayer player;
    private final SocketChannel channel;
    private final long begunNanos;
    private ByteBuffer rest = ByteBuffer.allocate(0);
    private volatile boolean upgraded;
    private volatile boolean live;
    private volatile long heardNanos;
    private long pingedNanos;

    CrowdLine(CrowdPlayer player, SocketChannel channel, long nanos) {
        this.player = player;
        this.channel = channel;
        this.begunNanos = nanos;
        this.pingedNanos = nanos;
    }

    SocketChannel channel() {
        return channel;
    }

    boolean isOpen() {
        return channel.isOpen();
    }

    /** Whether the server made a WebSocket of it. */
    boolean isUpgraded() {
        return upgraded;
    }

    /** Opens the connection and begins the handshake; the answer is read when it comes. */
    void dial(int port) throws IOException {
        channel.socket().connect(new InetSocketAddress("localhost", port), (int) TimeUnit.NANOSECONDS.toMillis(FIRST_FRAME_NANOS));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        hello(port);
    }

    /** Begins the handshake on a channel that is connected. */
    void hello(int port) throws IOException {
        write(ByteBuffer.wrap(("GET /play/ws HTTP/1.1\r\nHost: localhost:" + port + "\r\nOrigin: http://localhost:" + port
                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="
                + "\r\nSec-WebSocket-Version: 13\r\n\r\n").getBytes(StandardCharsets.US_ASCII)));
    }

    void say(String text) throws IOException {
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

    private synchronized void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Whether it is over, or nothing can be expected of it any more. */
    boolean isLost(long nanos) {
        return !isOpen() || (live ? nanos - heardNanos > DEAD_NANOS : nanos - begunNanos > FIRST_FRAME_NANOS);
    }

    /** Says that this end is still there, as often as it has to. */
    void beat(long nanos) {
        if (live && nanos - pingedNanos >= HEARTBEAT_NANOS) {
            pingedNanos = nanos;
            try {
                say("{\"t\":\"ping\",\"n\":1}");
            } catch (IOException e) {
                close();
            }
        }
    }

    void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // Closed all the same.
        }
    }

    /** Takes in what has come. What cannot be read ends the line. */
    void read(ByteBuffer buffer, CrowdPlayer.Ear ear) {
        try {
            if (channel.read(buffer.clear()) < 0) {
                close();
            } else {
                read(buffer.flip(), System.nanoTime(), ear);
            }
        } catch (IOException e) {
            // Cut off, as by a server that was killed.
            close();
        }
    }

    void read(ByteBuffer read, long nanos, CrowdPlayer.Ear ear) throws IOException {
        var bytes = read;
        if (rest.hasRemaining()) {
            bytes = ByteBuffer.allocate(rest.remaining() + read.remaining()).put(rest).put(read).flip();
        }
        if (upgraded || readHello(bytes)) {
            while (readFrame(bytes, nanos, ear)) {
                // One after the other.
            }
        }
        rest = ByteBuffer.allocate(bytes.remaining()).put(bytes).flip();
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
        upgraded = true;
        say(player.greeting());
        return true;
    }

    private boolean readFrame(ByteBuffer bytes, long nanos, CrowdPlayer.Ear ear) {
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
        heardNanos = nanos;
        switch (kind) {
            case CLOSE -> close();
            case PING -> { }
            default -> {
                live = true;
                player.heard(this, new String(payload, StandardCharsets.UTF_8), nanos, ear);
            }
        }
        return true;
    }
}
