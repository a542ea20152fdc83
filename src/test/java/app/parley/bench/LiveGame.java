package app.parley.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** One game that a {@link Crowd} plays from the lobby to the podium, checking everything that it is told. */
final class LiveGame implements CrowdPlayer.Ear, AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;
    private static final int FULL = 1000;
    /** From a player's press to its arrival at the server, when everybody presses at once. */
    private static final long CLOCKS_APART_MILLIS = 2_000;

    /** What is measured. */
    record Times(Latencies join, Latencies fanOut, Latencies fanOutStored, Latencies spread, Latencies burst,
            Latencies reconnect) {

        static Times none() {
            return new Times(new Latencies(), new Latencies(), new Latencies(), new Latencies(), new Latencies(),
                    new Latencies());
        }
    }

    private final HostedParley server;
    private final HostedParley.Game game;
    private final Crowd crowd;
    private final int questions;
    private final RandomGenerator random;
    private final Times times;
    private volatile Latencies answers;
    private long limitMillis;
    private long openedNanos;

    LiveGame(HostedParley server, int players, int questions, RandomGenerator random, Times times) throws IOException {
        this.server = server;
        this.questions = questions;
        this.random = random;
        this.times = times;
        this.answers = times.spread();
        this.game = server.open(questions);
        this.crowd = new Crowd(server.port(), game, players, random, this);
    }

    @Override
    public void state(CrowdPlayer player, long nanos) {
        // The newest state is looked at when everybody has it.
    }

    @Override
    public void acknowledged(CrowdPlayer player, long nanos) {
        answers.add(nanos - player.sentNanos);
    }

    /** Everybody comes in, evenly over some seconds. */
    void join(double seconds) throws InterruptedException {
        long gap = (long) (1e9 * seconds / crowd.players().size());
        long begun = System.nanoTime();
        var joined = new ArrayList<Future<Boolean>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var player : crowd.players()) {
                LockSupport.parkNanos(begun + player.number * gap - System.nanoTime());
                joined.add(threads.submit(() -> {
                    long start = System.nanoTime();
                    boolean done = crowd.join(player);
                    if (done) {
                        crowd.connect(player);
                    }
                    while (done && player.stateNanos == 0 && System.nanoTime() - start < TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                        TimeUnit.MILLISECONDS.sleep(1);
                    }
                    times.join().add(player.stateNanos - start);
                    return done && player.stateNanos != 0;
                }));
            }
        }
        long failed = joined.stream().filter(one -> !one.resultNow()).count();
        if (failed > 0) {
            throw new IllegalStateException(failed + " players could not join");
        }
    }

    /** Asks all questions; half of them are answered within a second, half at once. */
    void play() throws Exception {
        for (int turn = 0; turn < questions; turn++) {
            boolean burst = turn % 2 == 1;
            next("answering", turn);
            answers = burst ? times.burst() : times.spread();
            answer(turn, burst ? 0 : 1);
            require(crowd.await(player -> player.pending == null, PATIENCE_SECONDS), "were not acknowledged in turn " + turn);
            server.move(game, "STOP");
            await("CLOSED");
            var receipts = server.now(game);
            if (receipts.received() != crowd.players().size() || receipts.stored() != receipts.received()
                    || receipts.scored() != receipts.received()) {
                throw new IllegalStateException("turn " + turn + ": " + receipts);
            }
            next("revealed", turn);
            for (var player : crowd.players()) {
                check(player, turn);
            }
            next("standings", turn);
        }
    }

    private void await(String phase) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        var now = server.now(game);
        while (!now.phase().equals(phase) || phase.equals("CLOSED") && now.scored() < now.stored()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("stays in " + now);
            }
            TimeUnit.MILLISECONDS.sleep(5);
            now = server.now(game);
        }
    }

    /** Presses "next" and measures until everybody is there. */
    private void next(String phase, int turn) throws InterruptedException {
        var moved = server.move(game, "NEXT");
        openedNanos = phase.equals("answering") ? moved.pressedNanos() : openedNanos;
        require(crowd.await(player -> player.phase.equals(phase) && player.turn == turn, PATIENCE_SECONDS),
                "were not shown " + phase + " of turn " + turn);
        for (var player : crowd.players()) {
            times.fanOut().add(player.stateNanos - moved.pressedNanos());
            times.fanOutStored().add(Math.max(0, player.stateNanos - moved.storedNanos()));
        }
    }

    private static void require(long missing, String what) {
        if (missing > 0) {
            throw new IllegalStateException(missing + " players " + what);
        }
    }

    private void answer(int turn, double seconds) throws IOException {
        long gap = (long) (1e9 * seconds / crowd.players().size());
        var asked = crowd.players().getFirst().state();
        var face = asked.get("game").get("q").get("face");
        limitMillis = asked.get("you").get("total").longValue();
        long begun = System.nanoTime();
        for (var player : crowd.players()) {
            LockSupport.parkNanos(begun + player.number * gap - System.nanoTime());
            var choice = choose(face);
            player.chosen.put(turn, choice);
            player.answer(turn, face.get("k").stringValue().equals("statement")
                    ? "{\"k\":\"truth\",\"holds\":" + choice + "}" : "{\"k\":\"chosen\",\"ids\":[\"" + choice + "\"]}",
                    new UUID(random.nextLong(), random.nextLong()));
        }
    }

    private String choose(JsonNode face) {
        return face.get("k").stringValue().equals("statement") ? Boolean.toString(random.nextBoolean())
                : face.get("options").get(random.nextInt(face.get("options").size())).get("id").stringValue();
    }

    /** Reckons by itself what an answer is worth, from the rule that the players are told. */
    private void check(CrowdPlayer player, int turn) {
        var state = player.state();
        var reveal = state.get("game").get("q").get("reveal");
        var result = state.get("you").get("result");
        boolean isRight = reveal.get("solutionIds").toString().contains("\"" + player.chosen.get(turn) + "\"");
        int most = (FULL - 1) / questions;
        int bonus = result.get("bonus").intValue();
        player.right += isRight ? 1 : 0;
        player.points += isRight ? FULL + bonus : 0;
        expect(player, turn, "verdict", isRight ? "right" : "wrong", result.get("verdict").stringValue());
        expect(player, turn, "points", isRight ? FULL : 0, result.get("points").intValue());
        expect(player, turn, "sum", player.points, state.get("you").get("points").intValue());
        var took = result.get("took").longValue();
        expect(player, turn, "bonus", isRight ? (int) (most * (1 - Math.min(1, took / (double) limitMillis))) : 0, bonus);
        if (Math.abs(took - (player.sentNanos - openedNanos) / 1_000_000) > CLOCKS_APART_MILLIS) {
            player.complaints.add("turn " + turn + ": took " + took + " ms");
        }
    }

    private static void expect(CrowdPlayer player, int turn, String what, Object expected, Object told) {
        if (!expected.equals(told)) {
            player.complaints.add("turn %d: %s is %s and not %s".formatted(turn, what, told, expected));
        }
    }

    /** Everybody loses the network at the same moment and comes back. Returns the seconds until all are in step. */
    double reconnect() throws InterruptedException {
        crowd.players().forEach(CrowdPlayer::drop);
        long begun = System.nanoTime();
        require(crowd.await(player -> player.stateNanos != 0, PATIENCE_SECONDS), "did not come back");
        crowd.players().forEach(player -> times.reconnect().add(player.stateNanos - begun));
        return crowd.players().stream().mapToLong(player -> player.stateNanos - begun).max().orElse(0) / 1e9;
    }

    /** The final board, held against what the players reckoned for themselves. Returns what is wrong. */
    List<String> finish() {
        server.move(game, "NEXT");
        var complaints = new ArrayList<String>();
        crowd.players().forEach(player -> player.complaints.forEach(text -> complaints.add(player.name + ": " + text)));
        var byName = crowd.players().stream().collect(Collectors.toMap(player -> player.name.replace(' ', '_'), player -> player));
        var board = server.board(game);
        if (board.size() != crowd.players().size()) {
            complaints.add("the board has " + board.size() + " lines");
        }
        for (var line : board) {
            var player = byName.get(line[0]);
            long better = crowd.players().stream().filter(other -> other.points > player.points).count();
            if (Integer.parseInt(line[1]) != better + 1 || Integer.parseInt(line[2]) != player.points
                    || Integer.parseInt(line[3]) != player.right) {
                complaints.add(String.join(" ", line) + " should be " + (better + 1) + " " + player.points + " " + player.right);
            }
        }
        return complaints;
    }

    @Override
    public void close() throws IOException {
        crowd.close();
    }
}
