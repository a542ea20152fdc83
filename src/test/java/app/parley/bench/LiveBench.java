package app.parley.bench;

import app.parley.testing.TemporaryData;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Live games with many phones: the server in a process of its own, the players in this one, on the same machine. The
 * players check every score and the final board, and hold the three receipts of each turn against each other.
 */
final class LiveBench implements Benchmark {

    private static final int QUESTIONS = 20;
    /** In all games together. */
    private static final double JOINS_A_SECOND = 100;
    private static final long SEED = 20_261_122;

    private final int players;
    private final int games;

    LiveBench(int players, int games) {
        this.players = players;
        this.games = games;
    }

    @Override
    public String name() {
        return "live";
    }

    @Override
    public void run() throws Exception {
        System.out.printf("%d live game(s), %d players in all, %d questions, H2 in a file, server and players on this machine%n",
                games, players, QUESTIONS);
        try (var server = HostedParley.start(TemporaryData.newFolder())) {
            // Once for the JIT: a school's first game of the day is played by a warm server too, since it stays up.
            play(server, Math.min(players, 500), 1, 8, LiveGame.Times.none());
            var times = LiveGame.Times.none();
            play(server, players, games, QUESTIONS, times);
            System.out.println(times.join().row("join: look, join, socket, state"));
            System.out.println(times.fanOut().row("fan-out, from the press"));
            System.out.println(times.fanOutStored().row("fan-out, once stored"));
            System.out.println(times.spread().row("acknowledged, all within 1 s"));
            System.out.println(times.burst().row("acknowledged, all at once"));
            System.out.println(times.reconnect().row("reconnected, all at once"));
        }
    }

    private static void play(HostedParley server, int players, int games, int questions, LiveGame.Times times)
            throws Exception {
        long before = server.heapBytes();
        var running = new ArrayList<LiveGame>();
        var random = new Random(SEED);
        try (var threads = Executors.newFixedThreadPool(games)) {
            for (int i = 0; i < games; i++) {
                running.add(new LiveGame(server, players / games, questions, new Random(random.nextLong()), times));
            }
            all(threads.invokeAll(running.stream().<Callable<Void>>map(game -> () -> {
                game.join(players / JOINS_A_SECOND);
                return null;
            }).toList()));
            long seated = server.heapBytes();
            all(threads.invokeAll(running.stream().<Callable<Void>>map(game -> () -> {
                game.play();
                return null;
            }).toList()));
            long played = server.heapBytes();
            double storm = 0;
            for (var game : running) {
                storm = Math.max(storm, game.reconnect());
            }
            var complaints = running.stream().flatMap(game -> game.finish().stream()).toList();
            System.out.printf("%d players: live heap of each %.1f KB in the lobby, %.1f KB after the last question; "
                            + "all back after %.2f s; %s%n", players, (seated - before) / 1024.0 / players,
                    (played - before) / 1024.0 / players, storm,
                    complaints.isEmpty() ? "every score and the board are right" : complaints.size() + " FAULTS");
            complaints.stream().limit(10).forEach(System.out::println);
        } finally {
            for (var game : running) {
                game.close();
            }
        }
    }

    private static void all(List<Future<Void>> tasks) throws Exception {
        for (var task : tasks) {
            task.get();
        }
    }
}
