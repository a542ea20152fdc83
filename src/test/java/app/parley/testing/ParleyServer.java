package app.parley.testing;

import app.parley.ParleyApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Parley as its users get it: the real application with a real HTTP port (any free one) and its database in a file.
 * A {@link ChromiumTest} receives the one that all browser tests share; a test that stops or restarts the server
 * starts its own with {@link #start()}.
 */
public final class ParleyServer implements AutoCloseable {

    private final Path data;
    private final String[] settings;
    private @Nullable ConfigurableApplicationContext application;
    private int port;

    private ParleyServer(Path data, String[] settings) {
        this.data = data;
        this.settings = settings;
    }

    /**
     * A new server with empty data, running.
     *
     * @param settings more settings, as {@code name=value}
     */
    public static ParleyServer start(String... settings) {
        return start(TemporaryData.newFolder(), settings);
    }

    /** A new server on the data in this folder, running. */
    public static ParleyServer start(Path data, String... settings) {
        var server = new ParleyServer(data, settings);
        server.run(0);
        return server;
    }

    private void run(int wantedPort) {
        var arguments = new String[settings.length + 2];
        for (var i = 0; i < settings.length; i++) {
            arguments[i] = "--" + settings[i];
        }
        arguments[settings.length] = "--parley.data=" + data;
        arguments[settings.length + 1] = "--server.port=" + wantedPort;
        // Tests end when they are done; nobody is served who would need a grace period.
        var context = new SpringApplicationBuilder(ParleyApplication.class)
                .properties("server.shutdown=immediate")
                .run(arguments);
        application = context;
        port = Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port", Integer.class));
    }

    /** The full address of a path such as {@code /login}. */
    public String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** The full address of a path such as {@code /login}, for an HTTP client. */
    public URI uri(String path) {
        return URI.create(address(path));
    }

    /** The folder with this server's database. */
    public Path data() {
        return data;
    }

    /** A service of the running application, to prepare what a test needs. */
    public <T> T bean(Class<T> type) {
        return Objects.requireNonNull(application, "the server is stopped").getBean(type);
    }

    /** Stops the server and starts it again on the same data and the same port, as an update of a school's server does. */
    public void restart() {
        var samePort = port;
        close();
        run(samePort);
    }

    /** Stops the server; its data stays until the test run ends. */
    @Override
    public void close() {
        var running = application;
        application = null;
        if (running != null) {
            running.close();
            checkReleased();
        }
    }

    /** A connection that nobody gave back keeps the file open, and in the end none is left for anybody. */
    private void checkReleased() {
        var file = data.resolve("parley.mv.db");
        if (!Files.exists(file)) {
            return;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE); var _ = channel.tryLock()) {
            return;
        } catch (OverlappingFileLockException e) {
            throw new AssertionError("the server has ended, but its database is open: some connection was not given back", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
