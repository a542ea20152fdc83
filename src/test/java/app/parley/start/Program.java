package app.parley.start;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged Parley in a process of its own, as the launcher starts it. */
final class Program implements AutoCloseable {

    private static final Path JAR = Path.of("target", "parley.jar").toAbsolutePath();
    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final Path errors;
    private final StringBuilder output = new StringBuilder();

    private Program(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
    }

    /** Parley on this data folder, with further settings such as {@code --server.port=9000}. */
    static Program start(Path data, String... settings) throws IOException {
        return start(List.of(), data, settings);
    }

    /** The same, as a user without any rights, even if the tests run as root. */
    static Program startWithoutRights(Path data, String... settings) throws IOException {
        return start(System.getProperty("user.name").equals("root")
                ? List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
                : List.of(), data, settings);
    }

    private static Program start(List<String> before, Path data, String... settings) throws IOException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("These tests start the packaged program: mvn package makes it.");
        }
        var command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dspring.aot.enabled=true", "-jar", JAR.toString(), "--parley.data=" + data));
        command.addAll(List.of(settings));
        var errors = Files.createTempFile("parley-errors-", ".txt");
        var process = new ProcessBuilder(command).redirectError(errors.toFile());
        // Any free port, unless the settings name one.
        process.environment().put("SERVER_PORT", "0");
        return new Program(process.start(), errors);
    }

    /** Waits until Parley says where it can be opened, and returns that address. */
    URI address() throws IOException {
        var lines = process.inputReader();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            output.append(line).append('\n');
            var start = line.indexOf("http://localhost:");
            if (start >= 0) {
                return URI.create(line.substring(start).strip());
            }
        }
        throw new IllegalStateException("Parley ended before it was ready: " + Files.readString(errors));
    }

    /** Waits until Parley ended and returns what it wrote to standard error, without the last line break. */
    String errors() throws IOException, InterruptedException {
        awaitEnd();
        return Files.readString(errors).strip();
    }

    /** Waits until Parley ended and returns its exit code. */
    int exitCode() throws InterruptedException {
        awaitEnd();
        return process.exitValue();
    }

    private void awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Parley still runs after %d s".formatted(PATIENCE_SECONDS));
        }
    }

    /** Asks Parley to stop, as Ctrl-C and a service manager do. */
    void stop() {
        process.destroy();
    }

    /** What Parley wrote to standard output up to the line with its address. */
    String output() {
        return output.toString();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.delete(errors);
    }
}
