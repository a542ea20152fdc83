package app.parley.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** The packaged Parley in a process of its own, as the launcher starts it. */
public final class Program implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 120;
    private static final String FIRST_COMPILER = "-XX:TieredStopAtLevel=1";
    private static final String BEANS_KNOWN = "-Dspring.aot.enabled=true";
    private static final String JAR = "parley.jar";
    private static final String CACHE = "start.aot";

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
        command.addAll(List.of(FIRST_COMPILER, BEANS_KNOWN, "-XX:AOTCache=" + Unpacked.FOLDER.resolve(CACHE), "-jar",
                Unpacked.FOLDER.resolve(JAR).toString(), "--parley.data=" + data));
        command.addAll(List.of(settings));
        var errors = Files.createTempFile("parley-errors-", ".txt");
        var process = new ProcessBuilder(command).redirectError(errors.toFile());
        // Any free port, unless the settings name one.
        process.environment().put("SERVER_PORT", "0");
        return new Program(process.start(), errors);
    }

    /** The packaged program, unpacked and rehearsed as the launcher does it: so it starts in a fraction of the time. */
    private static final class Unpacked {
        static final Path FOLDER = unpack();

        private static Path unpack() {
            var packaged = Path.of("target", "parley.jar").toAbsolutePath();
            if (!Files.exists(packaged)) {
                throw new IllegalStateException("These tests start the packaged program: mvn package makes it.");
            }
            // Beside the packaged one, where everybody may read it. The first process of the test run makes it for all.
            var folder = packaged.resolveSibling("unpacked-for-tests");
            try (var lock = FileChannel.open(packaged.resolveSibling("unpacked-for-tests.lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE); var _ = lock.lock()) {
                var done = folder.resolve("done");
                if (!Files.exists(done) || Files.getLastModifiedTime(done).compareTo(Files.getLastModifiedTime(packaged)) < 0) {
                    FileSystemUtils.deleteRecursively(folder);
                    run("-Djarmode=tools", "-jar", packaged.toString(), "extract", "--destination", folder.toString());
                    run(FIRST_COMPILER, BEANS_KNOWN, "-Xlog:disable", "-XX:AOTCacheOutput=" + folder.resolve(CACHE), "-jar",
                            folder.resolve(JAR).toString(), "--parley.rehearsal", "--server.port=0",
                            "--server.address=127.0.0.1", "--parley.data=" + folder.resolve("rehearsal"));
                    Files.createFile(done);
                }
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private static void run(String... arguments) throws IOException, InterruptedException {
            var command = new ArrayList<>(List.of(java()));
            command.addAll(List.of(arguments));
            var code = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start().waitFor();
            if (code != 0) {
                throw new IllegalStateException("exit code %d of %s".formatted(code, command));
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
