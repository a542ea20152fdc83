package app.parley.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
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

    private final int port;
    private final HostedParley.Game game;
    private final CrowdPlayer.Ear ear;
    private final List<CrowdPlayer> players = new ArrayList<>();
    private final Selector selector = Selector.open();
    private final Queue<CrowdPlayer> joining = new ConcurrentLinkedQueue<>();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ScheduledExecutorService pings = Executors.newSingleThreadScheduledExecutor();
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
        pings.scheduleAtFixedRate(this::ping, 4, 4, TimeUnit.SECONDS);
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
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                HttpResponse.BodyHandlers.ofString()).body();
    }

    /** Opens the player's socket; the state comes when it comes. False if nobody listens there. */
    public boolean connect(CrowdPlayer player) {
        try {
            var channel = SocketChannel.open(new InetSocketAddress("localhost", port));
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.configureBlocking(false);
            player.connected(channel);
            player.hello(port);
            joining.add(player);
            selector.wakeup();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Breaks the player's connection without a word. */
    public void abort(CrowdPlayer player) {
        try {
            player.channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run() {
        while (!closed) {
            try {
                selector.select();
                for (var player = joining.poll(); player != null; player = joining.poll()) {
                    if (player.channel.isOpen()) {
                        player.channel.register(selector, SelectionKey.OP_READ, player);
                    }
                }
                var ready = selector.selectedKeys();
                ready.forEach(this::read);
                ready.clear();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void read(SelectionKey key) {
        var player = (CrowdPlayer) key.attachment();
        var channel = (SocketChannel) key.channel();
        try {
            buffer.clear();
            if (channel.read(buffer) < 0) {
                channel.close();
                return;
            }
            player.read(buffer.flip(), System.nanoTime(), ear);
        } catch (IOException e) {
            // Cut off, as by a server that was killed; whoever wants it back opens another.
            abort(player);
        }
    }

    private void ping() {
        for (var player : players) {
            if (player.isOpen() && player.channel.isOpen()) {
                try {
                    player.say("{\"t\":\"ping\",\"n\":1}");
                } catch (IOException e) {
                    // Its connection is gone; whoever wants it back opens another.
                    abort(player);
                }
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
        pings.shutdownNow();
        selector.wakeup();
        players.stream().filter(player -> player.channel != null).forEach(this::abort);
        http.shutdownNow();
    }
}
