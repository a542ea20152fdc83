package app.parley.live.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A phone without a screen: joins over HTTP, plays over a WebSocket, and remembers every byte that it was sent. */
public final class WirePhone implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long PATIENCE_SECONDS = 20;

    /** One for all phones: each has threads of its own. */
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI root;
    private final String token;
    private final BlockingQueue<JsonNode> inbox = new LinkedBlockingQueue<>();
    private final List<String> received = new CopyOnWriteArrayList<>();
    private WebSocket socket;

    public WirePhone(URI root) {
        this(root, newToken());
    }

    public WirePhone(URI root, String token) {
        this.root = root;
        this.token = token;
    }

    public static String newToken() {
        var bytes = new byte[16];
        ThreadLocalRandom.current().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    public String token() {
        return token;
    }

    /** Everything that came so far. */
    public List<String> received() {
        return received;
    }

    public JsonNode post(String path, String body) throws IOException, InterruptedException {
        var response = HTTP.send(HttpRequest.newBuilder(root.resolve("/play/api/" + path))
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                HttpResponse.BodyHandlers.ofString());
        received.add(response.body());
        return JSON.readTree(response.body());
    }

    public JsonNode join(String pin, String name) throws IOException, InterruptedException {
        return post("join", "{\"pin\":\"%s\",\"token\":\"%s\",\"name\":\"%s\"}".formatted(pin, token, name));
    }

    /** Opens the socket, without a word. */
    public WirePhone open() throws InterruptedException {
        return open(root.getScheme() + "://" + root.getAuthority());
    }

    public WirePhone open(String origin) throws InterruptedException {
        var text = new StringBuilder();
        socket = HTTP.newWebSocketBuilder().header("Origin", origin)
                .buildAsync(URI.create("ws://" + root.getAuthority() + "/play/ws"), new WebSocket.Listener() {
                    @Override
                    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
                        text.append(part);
                        if (last) {
                            received.add(text.toString());
                            inbox.add(JSON.readTree(text.toString()));
                            text.setLength(0);
                        }
                        from.request(1);
                        return null;
                    }

                    @Override
                    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
                        inbox.add(JSON.readTree("{\"t\":\"closed\"}"));
                        return null;
                    }

                    @Override
                    public void onError(WebSocket from, Throwable failure) {
                        inbox.add(JSON.readTree("{\"t\":\"closed\"}"));
                    }
                }).join();
        return this;
    }

    /** Opens the socket and takes the seat. */
    public WirePhone resume(long seen) throws InterruptedException {
        open();
        return say("{\"t\":\"resume\",\"token\":\"%s\",\"seen\":%d}".formatted(token, seen));
    }

    public WirePhone say(String message) {
        socket.sendText(message, true).join();
        return this;
    }

    /** In as many parts, as a hostile client may. */
    public WirePhone sayInParts(String... parts) {
        for (int i = 0; i < parts.length; i++) {
            socket.sendText(parts[i], i == parts.length - 1).join();
        }
        return this;
    }

    public WirePhone sayBytes(byte[] bytes) {
        socket.sendBinary(ByteBuffer.wrap(bytes), true).join();
        return this;
    }

    public void answer(String id, int turn, String response) {
        say("{\"t\":\"answer\",\"id\":\"%s\",\"turn\":%d,\"r\":%s}".formatted(id, turn, response));
    }

    /** The next message of this type; others are passed over. */
    public JsonNode next(String type) throws InterruptedException {
        return next(message -> message.get("t").stringValue().equals(type));
    }

    /** The next message that fits. */
    public JsonNode next(Predicate<JsonNode> wanted) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            var message = inbox.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (message == null) {
                throw new AssertionError("nothing such came; the last was "
                        + (received.isEmpty() ? "nothing" : received.getLast()));
            }
            if (wanted.test(message)) {
                return message;
            }
        }
    }

    /** The next state in this phase. */
    public JsonNode state(String phase) throws InterruptedException {
        return next(message -> message.get("t").stringValue().equals("state")
                && message.get("game").get("phase").stringValue().equals(phase));
    }

    /** Goes without a word, as a phone that lost the network. */
    @Override
    public void close() {
        if (socket != null) {
            socket.abort();
        }
    }
}
