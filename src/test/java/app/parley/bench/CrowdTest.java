package app.parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Simulated players and a server that does not answer as it should. */
class CrowdTest implements CrowdPlayer.Ear {

    private static final String STATE = "{\"t\":\"state\",\"v\":1,\"game\":{\"phase\":\"lobby\"}}";
    private static final String UPGRADED = "HTTP/1.1 101 \r\nUpgrade: websocket\r\n\r\n";
    private static final int PLAYERS = 200;
    private static final int PATIENCE_SECONDS = 20;

    private final HostedParley.Game game = new HostedParley.Game("", "", "", "");
    private volatile boolean resets;
    private ServerSocket server;

    @Override
    public void state(CrowdPlayer player, long nanos) {
        // The player keeps it.
    }

    @Override
    public void acknowledged(CrowdPlayer player, long nanos) {
        // Nobody answers here.
    }

    @BeforeEach
    void open() throws IOException {
        server = new ServerSocket(0, PLAYERS, InetAddress.getByName("localhost"));
        Thread.ofPlatform().daemon().start(this::accept);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private void accept() {
        try {
            while (true) {
                var socket = server.accept();
                if (resets) {
                    // What is seen of a process that was killed: before the client's first word, in the middle, or after it.
                    socket.setSoLinger(true, 0);
                    socket.close();
                }
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    private CrowdLine line(Crowd crowd) throws Exception {
        var player = crowd.players().getFirst();
        var line = player.connected(SocketChannel.open());
        line.dial(server.getLocalPort());
        return line;
    }

    private void answer(CrowdLine line, long nanos) throws IOException {
        var bytes = ByteBuffer.allocate(UPGRADED.length() + STATE.length() + 2);
        bytes.put(UPGRADED.getBytes(StandardCharsets.US_ASCII));
        bytes.put((byte) 0x81).put((byte) STATE.length()).put(STATE.getBytes(StandardCharsets.US_ASCII));
        line.read(bytes.flip(), nanos, this);
    }

    @Test
    void whoIsCutOffInTheHandshakeTriesAgain() throws Exception {
        resets = true;
        try (var crowd = new Crowd(server.getLocalPort(), game, PLAYERS, new Random(1), this)) {
            crowd.players().forEach(crowd::connect);

            assertThat(crowd.await(player -> player.lines > 5, PATIENCE_SECONDS)).isZero();
        }
    }

    @Test
    void aServerThatAcceptsAndSaysNothingIsGivenUp() throws Exception {
        try (var crowd = new Crowd(server.getLocalPort(), game, 1, new Random(1), this)) {
            long begun = System.nanoTime();
            var line = line(crowd);

            assertThat(line.isLost(begun + CrowdLine.FIRST_FRAME_NANOS)).isFalse();
            assertThat(line.isLost(System.nanoTime() + CrowdLine.FIRST_FRAME_NANOS)).isTrue();
        }
    }

    @Test
    void aLineThatFallsSilentIsGivenUp() throws Exception {
        try (var crowd = new Crowd(server.getLocalPort(), game, 1, new Random(1), this)) {
            var line = line(crowd);
            long heard = System.nanoTime();
            answer(line, heard);

            assertThat(crowd.players().getFirst().phase).isEqualTo("lobby");
            assertThat(line.isLost(heard + CrowdLine.DEAD_NANOS)).isFalse();
            assertThat(line.isLost(heard + CrowdLine.DEAD_NANOS + 1)).isTrue();
        }
    }

    @Test
    void anOldLineIsNotListenedTo() throws Exception {
        try (var crowd = new Crowd(server.getLocalPort(), game, 1, new Random(1), this)) {
            var old = line(crowd);
            answer(old, System.nanoTime());
            line(crowd);

            old.read(ByteBuffer.wrap(("\u0000" + (char) STATE.length() + STATE).getBytes(StandardCharsets.ISO_8859_1)),
                    System.nanoTime(), this);

            assertThat(old.isOpen()).isFalse();
            assertThat(crowd.players().getFirst().phase).isEmpty();
        }
    }
}
