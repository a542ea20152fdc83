package app.parley.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A {@link HostedServer} in a process of its own, seen from here. */
public final class HostedParley implements AutoCloseable {

    private static final List<String> FLAGS = List.of(System.getProperty("parley.flags",
            "-XX:+UseG1GC -XX:MaxGCPauseMillis=25 -XX:+UseCompactObjectHeaders").split(" "));
    private static final long PATIENCE_SECONDS = 20;

    private final List<String> settings;
    private final int port;
    private volatile Process process;
    private BufferedReader answers;

    private HostedParley(List<String> settings, int port) {
        this.settings = settings;
        this.port = port;
    }

    /** A game, and whose it is. */
    public record Game(String id, String teacher, String pin, String key) {
    }

    /** When a move was pressed, and when it was stored; nanoseconds of the machine's monotonic clock. */
    public record Moved(boolean done, long pressedNanos, long storedNanos) {
    }

    /** Where a game stands. */
    public record Now(String phase, boolean paused, int turn, int connected, int received, int stored, int scored) {
    }

    public static HostedParley start(Path data, String... settings) throws IOException {
        try (var socket = new ServerSocket(0)) {
            var all = new ArrayList<>(List.of(settings));
            all.add("--parley.data=" + data);
            all.add("--server.port=" + socket.getLocalPort());
            var server = new HostedParley(all, socket.getLocalPort());
            socket.close();
            server.run();
            return server;
        }
    }

    private synchronized void run() throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), HostedServer.class.getName()));
        command.addAll(settings);
        process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        answers = process.inputReader();
        if (answers.readLine() == null) {
            throw new IOException("Parley did not start");
        }
    }

    public int port() {
        return port;
    }

    /**
     * Kills the process as nothing else could, and starts another on the same data and port. Returns where the game stands
     * before anybody else can ask for something.
     */
    public Now killAndStartAgain(Game game) throws IOException, InterruptedException {
        kill();
        synchronized (this) {
            run();
            return now(game);
        }
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    private synchronized String ask(String line) {
        try {
            process.outputWriter().write(line + "\n");
            process.outputWriter().flush();
            var answer = answers.readLine();
            if (answer == null || answer.startsWith("failed")) {
                throw new IllegalStateException(line + ": " + answer);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Game open(int questions) {
        var words = ask("open " + questions).split(" ");
        return new Game(words[0], words[1], words[2], words[3]);
    }

    public Moved move(Game game, String move) {
        var words = ask("move " + game.id() + " " + game.teacher() + " " + move).split(" ");
        return new Moved(words[0].equals("Done"), Long.parseLong(words[1]), Long.parseLong(words[2]));
    }

    public Now now(Game game) {
        var words = ask("phase " + game.id() + " " + game.teacher()).split(" ");
        return new Now(words[0], Boolean.parseBoolean(words[1]), Integer.parseInt(words[2]), Integer.parseInt(words[3]),
                Integer.parseInt(words[4]), Integer.parseInt(words[5]), Integer.parseInt(words[6]));
    }

    /** Waits until the game stands in this phase, pressing the move as long as it does not. */
    public void to(Game game, String phase, String move) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!now(game).phase().equals(phase)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the game stays in " + now(game));
            }
            move(game, move);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** Lines of the board: name, rank, points, questions fully right. */
    public List<String[]> board(Game game) {
        var line = ask("board " + game.id() + " " + game.teacher());
        return line.isEmpty() ? List.of() : List.of(line.split(" ")).stream().map(one -> one.split("=")).toList();
    }

    public long heapBytes() {
        return Long.parseLong(ask("heap"));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
