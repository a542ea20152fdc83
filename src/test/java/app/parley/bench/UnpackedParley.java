package app.parley.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * Parley as the launcher starts it, from the unpacked program in the folder that the system property
 * {@code parley.app} names, on a free port.
 */
final class UnpackedParley implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Path APP = Path.of(System.getProperty("parley.app", "."));
    private static final List<String> FLAGS =
            List.of(System.getProperty("parley.app-flags", "-XX:+UseG1GC -XX:+UseCompactObjectHeaders").split(" "));

    private final Process process;
    private final Runnable tidying;
    private final URI address;
    private final long startedNanos;

    private UnpackedParley(Process process, Runnable tidying, URI address, long startedNanos) {
        this.process = process;
        this.tidying = tidying;
        this.address = address;
        this.startedNanos = startedNanos;
    }

    /** Whether the launcher has prepared a quick start. */
    static boolean hasCache() {
        return Files.exists(cache());
    }

    private static Path cache() {
        return APP.resolve("start.aot");
    }

    /** Starts a process on new data, which go with it, and returns at once. */
    static UnpackedParley start(boolean withCache, String... settings) throws IOException {
        var data = Files.createTempDirectory("parley-bench-");
        return start(data, () -> remove(data), withCache, settings);
    }

    /** Starts a process on this data folder, which stays, and returns at once. */
    static UnpackedParley startOn(Path data, boolean withCache) throws IOException {
        return start(data, () -> { }, withCache);
    }

    private static UnpackedParley start(Path data, Runnable tidying, boolean withCache, String... settings)
            throws IOException {
        var port = freePort();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        if (withCache) {
            command.add("-XX:AOTCache=" + cache());
        }
        command.addAll(List.of("-jar", APP.resolve("parley.jar").toString(),
                "--server.port=" + port, "--parley.data=" + data,
                // One address plays all visitors.
                "--parley.limit.pages-per-address=1000000"));
        command.addAll(List.of(settings));
        var started = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new UnpackedParley(process, tidying, URI.create("http://localhost:%d/".formatted(port)), started);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Asks for the first page until it comes; returns the seconds from the start of the process to its last byte. */
    double secondsToFirstPage() throws IOException, InterruptedException {
        try (var http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
            while (process.isAlive() && System.nanoTime() - startedNanos < PATIENCE.toNanos()) {
                try {
                    var page = http.send(
                            HttpRequest.newBuilder(address).header("Accept", "text/html").build(),
                            HttpResponse.BodyHandlers.ofString());
                    if (page.statusCode() == 200) {
                        return (System.nanoTime() - startedNanos) / 1e9;
                    }
                    throw new IOException("the first page has status " + page.statusCode());
                } catch (ConnectException notYet) {
                    TimeUnit.MILLISECONDS.sleep(5);
                }
            }
        }
        throw new IOException("Parley did not start");
    }

    /** Where its pages are. */
    URI address() {
        return address;
    }

    /** Memory that the process holds, in MB; only Linux tells. */
    OptionalLong residentMegabytes() {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst();
        } catch (IOException | UncheckedIOException e) {
            return OptionalLong.empty();
        }
    }

    /** Processor time used so far, of all threads, in seconds: tells more than the clock on a busy machine. */
    double processorSeconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    /** Stops the process politely and waits for its end. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        tidying.run();
    }

    private static void remove(Path data) {
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
