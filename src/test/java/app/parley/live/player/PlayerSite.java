package app.parley.live.player;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Serves the files of the phone page as Parley does, with its content security policy, at the root and below the path
 * {@code /school}; who plays the game's part is up to the test.
 */
final class PlayerSite implements AutoCloseable {

    private static final Path FRONTEND = Path.of("frontend");
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; "
            + "frame-ancestors 'none'";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "webmanifest", "application/manifest+json",
            "woff2", "font/woff2");

    private final HttpServer server;

    private PlayerSite(HttpServer server) {
        this.server = server;
    }

    static PlayerSite start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", PlayerSite::answer);
            server.start();
            return new PlayerSite(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of this path, which starts with a slash. */
    String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    /** A connection that is not answered: what a phone sees of a server that dies in the handshake, or of a bad proxy. */
    private static boolean hangs(HttpExchange exchange) {
        return exchange.getRequestURI().getPath().endsWith("/play/ws");
    }

    private static void answer(HttpExchange exchange) throws IOException {
        if (hangs(exchange)) {
            return;
        }
        try (exchange) {
            var path = exchange.getRequestURI().getPath().replaceFirst("^/school", "");
            var file = path.equals("/play") ? FRONTEND.resolve("player/index.html") : FRONTEND.resolve(path.substring(1));
            if (!Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var name = file.toString();
            exchange.getResponseHeaders().set("Content-Type", TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
            var bytes = Files.readAllBytes(file);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
