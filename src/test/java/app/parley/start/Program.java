package app.parley.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** The packaged Parley in a process of its own, as the launcher starts it. */
public final class Program implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final Path errors;
    private final StringBuilder output = new StringBuilder();

    private Program(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
    }

    /** Parley on this data folder, with further settings such as {@code --server.port=9000}. */
    public static Program start(Path data, String... settings) throws IOException {
        return start(List.of(), data, settings);
    }

    /** The same, as a user without any rights, even if the tests run as root. */
    static Program startWithoutRights(Path data, String... settings) throws IOException {
        return start(System.getProperty("user.name").equals("root")
                ? List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
                : List.of(), data, settings);
    }

    private static Program start(List<String> before, Path data, String... settings) throws IOException {
        var command = new ArrayList<>(before);
        command.add(java());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dspring.aot.enabled=true", "-jar", Unpacked.JAR.toString(),
                "--parley.data=" + data));
        command.addAll(List.of(settings));
        var errors = Files.createTempFile("parley-errors-", ".txt");
        var process = new ProcessBuilder(command).redirectError(errors.toFile());
        // Any free port, unless the settings name one.
        process.environment().put("SERVER_PORT", "0");
        return new Program(process.start(), errors);
    }

    /** The packaged program, unpacked as the launcher does it: a jar in a jar is slow to start. */
    private static final class Unpacked {
        static final Path JAR = unpack();

        private static Path unpack() {
            var packaged = Path.of("target", "parley.jar").toAbsolutePath();
            if (!Files.exists(packaged)) {
                throw new IllegalStateException("These tests start the packaged program: mvn package makes it.");
            }
            // Each process of the test run has its own, beside the packaged one, where everybody may read it.
            var folder = packaged.resolveSibling("unpacked-for-tests-" + ProcessHandle.current().pid());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
            try {
                var code = new ProcessBuilder(java(), "-Djarmode=tools", "-jar", packaged.toString(), "extract",
                        "--destination", folder.toString()).redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
                if (code != 0) {
                    throw new IllegalStateException("the packaged program cannot be unpacked: exit code " + code);
                }
                return folder.resolve("parley.jar");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Waits until Parley says where it can be opened, and returns that address. */
    public URI address() throws IOException {
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
        process.destroyForcibly().onExit().join();
        Files.delete(errors);
    }
}
