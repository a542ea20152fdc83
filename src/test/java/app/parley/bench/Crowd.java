package app.parley.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Many players of one game on one thread, so that they leave the processor to the server. */
public final class Crowd implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final int KEEP_MILLIS = 20;

    private final int port;
    private final HostedParley.Game game;
    private final CrowdPlayer.Ear ear;
    private final List<CrowdPlayer> players = new ArrayList<>();
    private final Selector selector = Selector.open();
    private final Queue<CrowdLine> begun = new ConcurrentLinkedQueue<>();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ScheduledExecutorService keeper = Executors.newSingleThreadScheduledExecutor();
    private volatile boolean closed;

    public Crowd(int port, HostedParley.Game game, int count, RandomGenerator random, CrowdPlayer.Ear ear) throws IOException {
        this.port = port;
        this.game = game;
        this.ear = ear;
        for (int i = 0; i < count; i++) {
            var bytes = new byte[16];
            random.nextBytes(bytes);
            players.add(new CrowdPlayer(i, HexFormat.of().formatHex(bytes)));
        }
        Thread.ofPlatform().name("crowd").daemon().start(this::run);
        keeper.scheduleWithFixedDelay(this::keep, KEEP_MILLIS, KEEP_MILLIS, TimeUnit.MILLISECONDS);
    }

    public List<CrowdPlayer> players() {
        return players;
    }

    /** Over HTTP, as the page does: looks, then joins. False if the server does not answer, or refuses. */
    public boolean join(CrowdPlayer player) throws InterruptedException {
        try {
            return post("look", "{\"pin\":\"%s\",\"k\":\"%s\"}".formatted(game.pin(), game.key())).contains("\"ok\":true")
                    && post("join", "{\"pin\":\"%s\",\"k\":\"%s\",\"token\":\"%s\",\"name\":\"%s\"}"
                            .formatted(game.pin(), game.key(), player.token, player.name)).contains("\"ok\":true");
        } catch (IOException e) {
            return false;
        }
    }

    private String post(String path, String body) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/play/api/" + path))
                .timeout(Duration.ofSeconds(8)).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                HttpResponse.BodyHandlers.ofString()).body();
    }

    /**
     * Opens a connection for the player; the state comes when it comes. From then on the player comes back by itself, as
     * the page of a phone does. False if nobody listens there.
     */
    public boolean connect(CrowdPlayer player) {
        boolean opened = open(player);
        // Not before: the keeper would open another one at the same time.
        player.stays = true;
        return opened;
    }

    private boolean open(CrowdPlayer player) {
        try {
            var line = player.connected(SocketChannel.open());
            try {
                line.dial(port);
                begun.add(line);
                selector.wakeup();
                return true;
            } catch (IOException e) {
                // Nobody there, or the server died before the handshake was through: an open channel would look alive.
                line.close();
                return false;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run() {
        while (!closed) {
            try {
                selector.select();
                for (var line = begun.poll(); line != null; line = begun.poll()) {
                    register(line);
                }
                var ready = selector.selectedKeys();
                ready.forEach(key -> ((CrowdLine) key.attachment()).read(buffer, ear));
                ready.clear();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void register(CrowdLine line) {
        try {
            line.channel().register(selector, SelectionKey.OP_READ, line);
        } catch (ClosedChannelException e) {
            // Given up already.
        }
    }

    /** Gives up what is silent, and brings those back whose connection is gone. */
    private void keep() {
        long now = System.nanoTime();
        for (var player : players) {
            player.watch(now);
            if (player.stays && !player.hasLine() && !closed) {
                open(player);
            }
        }
    }

    /** Waits until this holds for all players; returns how many it does not hold for, when patience ends. */
    public long await(Predicate<CrowdPlayer> wanted, long seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        long missing = players.stream().filter(wanted.negate()).count();
        while (missing > 0 && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(2);
            missing = players.stream().filter(wanted.negate()).count();
        }
        return missing;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        keeper.close();
        selector.wakeup();
        players.forEach(CrowdPlayer::drop);
        http.shutdownNow();
    }
}
