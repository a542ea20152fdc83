package app.parley.bench;

import app.parley.live.GameId;
import app.parley.live.SeatId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * A game whose server is killed again and again, while people join, answer, and are told what was right. Players come back
 * by themselves and send again what was not acknowledged; the host presses on. At the end the database is held against
 * what was acknowledged.
 */
public final class KilledGame implements CrowdPlayer.Ear {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long PATIENCE_SECONDS = 120;
    private static final int EACH_MILLIS = 20;

    private final Random random;
    private final int kills;
    private final int players;
    private final int questions;
    private final List<Double> backSeconds = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final AtomicBoolean playing = new AtomicBoolean(true);
    private volatile int asked = -1;
    private int killed;

    /** @param kills at least so many, at moments that the seed gives */
    public KilledGame(long seed, int kills, int players, int questions) {
        this.random = new Random(seed);
        this.kills = kills;
        this.players = players;
        this.questions = questions;
    }

    /**
     * What came of it.
     *
     * @param acknowledged answers that players were told are in
     * @param lost         of those, how many the database does not have
     * @param doubled      how many it has more than once
     * @param faults       anything else that is not as it must be
     */
    public record Result(int kills, int acknowledged, int lost, int doubled, List<Double> backSeconds, List<String> faults) {
    }

    @Override
    public void state(CrowdPlayer player, long nanos) {
        // The keeper looks at it.
    }

    @Override
    public void acknowledged(CrowdPlayer player, long nanos) {
        // Kept by the player.
    }

    @Override
    public void refused(CrowdPlayer player, String text) {
        if (text.contains("\"late\"")) {
            faults.add(player.name + " was late: " + text);
        }
    }

    public Result run(Path data, DataSource database, String... settings) throws Exception {
        Map<String, String> board;
        List<CrowdPlayer> crowdPlayers;
        HostedParley.Game game;
        try (var server = HostedParley.start(data, settings)) {
            game = server.open(questions);
            try (var crowd = new Crowd(server.port(), game, players, new Random(random.nextLong()), this)) {
                crowdPlayers = crowd.players();
                var killer = Thread.ofPlatform().start(() -> kill(server, game, crowd));
                var keeper = Thread.ofPlatform().start(() -> keep(crowd));
                join(crowd);
                for (int turn = 0; turn < questions; turn++) {
                    play(server, game, crowd, turn);
                }
                playing.set(false);
                killer.join();
                keeper.join();
                press(server, game, "NEXT", "PODIUM", questions - 1);
                board = board(server, game);
                server.killAndStartAgain(game);
                if (!board(server, game).equals(board)) {
                    faults.add("the board is another one after a restart");
                }
            }
        }
        return check(JdbcClient.create(database), game, crowdPlayers, board);
    }

    private static Map<String, String> board(HostedParley server, HostedParley.Game game) {
        return server.board(game).stream().collect(Collectors.toMap(line -> line[0], line -> String.join(" ", line)));
    }

    private void join(Crowd crowd) throws InterruptedException {
        for (var player : crowd.players()) {
            while (!crowd.join(player)) {
                TimeUnit.MILLISECONDS.sleep(EACH_MILLIS);
            }
            crowd.connect(player);
        }
    }

    /** Has players send again what is not acknowledged. */
    private void keep(Crowd crowd) {
        try {
            while (playing.get()) {
                for (var player : crowd.players()) {
                    if (player.pending != null && player.phase.equals("answering") && !player.paused
                            && player.turn == asked && System.nanoTime() - player.sentNanos > TimeUnit.MILLISECONDS.toNanos(500)) {
                        send(player, player.pending);
                    }
                }
                TimeUnit.MILLISECONDS.sleep(EACH_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(CrowdPlayer player, UUID id) {
        try {
            player.answer(player.turn, player.chosen.get(player.turn), id);
        } catch (IOException e) {
            player.sentNanos = System.nanoTime();
        }
    }

    private void kill(HostedParley server, HostedParley.Game game, Crowd crowd) {
        try {
            while (playing.get() && killed < kills) {
                TimeUnit.MILLISECONDS.sleep(200 + random.nextInt(1_300));
                if (!playing.get()) {
                    return;
                }
                var seated = crowd.players().stream().filter(player -> player.stateNanos != 0).toList();
                var now = server.killAndStartAgain(game);
                killed++;
                long up = System.nanoTime();
                if (now.phase().equals("ANSWERING") && !now.paused()) {
                    faults.add("not paused after a restart: " + now);
                }
                if (asked >= 0 && now.turn() >= 0 && now.turn() != asked && now.turn() != asked - 1) {
                    faults.add("another question after a restart: " + now + " and not " + asked);
                }
                seated.forEach(player -> awaitBack(player, up));
                backSeconds.add(seated.stream().mapToLong(player -> player.stateNanos - up).sorted()
                        .skip(seated.size() * 99L / 100).findFirst().orElse(0) / 1e9);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitBack(CrowdPlayer player, long up) {
        try {
            while (player.stateNanos < up) {
                if (System.nanoTime() - up > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                    faults.add(player.name + " does not come back");
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void play(HostedParley server, HostedParley.Game game, Crowd crowd, int turn) throws Exception {
        press(server, game, "NEXT", "ANSWERING", turn);
        asked = turn;
        int begun = 0;
        long done = 0;
        long doneNanos = System.nanoTime();
        while (done < crowd.players().size()) {
            long now = crowd.players().stream().filter(player -> player.acknowledged.containsKey(turn)).count();
            if (now > done) {
                // On a busy machine a question takes many starts: what must not be is that nothing goes on.
                done = now;
                doneNanos = System.nanoTime();
            }
            if (System.nanoTime() - doneNanos > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                throw new IllegalStateException("not everybody could answer in turn " + turn + ": " + server.now(game) + " " + crowd
                        .players().stream().filter(player -> !player.acknowledged.containsKey(turn)).limit(3).map(player ->
                        player.name + " " + player.phase + " " + player.turn + " " + player.paused + " " + player.bye).toList());
            }
            resume(server, game);
            for (var player : crowd.players()) {
                // Some answer at once, the others little by little.
                boolean isReady = player.phase.equals("answering") && player.turn == turn && !player.paused;
                if (isReady && !player.chosen.containsKey(turn) && (player.number % 3 == 0 || player.number <= begun)) {
                    choose(player, turn);
                    send(player, new UUID(random.nextLong(), random.nextLong()));
                }
            }
            begun += 3;
            TimeUnit.MILLISECONDS.sleep(EACH_MILLIS);
        }
        press(server, game, "STOP", "CLOSED", turn);
        press(server, game, "NEXT", "REVEALED", turn);
        press(server, game, "NEXT", "STANDINGS", turn);
    }

    private void choose(CrowdPlayer player, int turn) {
        var face = player.state().get("game").get("q").get("face");
        player.chosen.put(turn, face.get("k").stringValue().equals("statement")
                ? "{\"k\":\"truth\",\"holds\":" + random.nextBoolean() + "}"
                : "{\"k\":\"chosen\",\"ids\":[\"" + face.get("options").get(random.nextInt(face.get("options").size()))
                        .get("id").stringValue() + "\"]}");
    }

    private void resume(HostedParley server, HostedParley.Game game) throws InterruptedException {
        again(() -> server.now(game).paused() && server.move(game, "RESUME").done());
    }

    /** Presses until the game stands there; as often as the server is killed meanwhile. */
    private void press(HostedParley server, HostedParley.Game game, String move, String phase, int turn)
            throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            var now = again(() -> server.now(game));
            if (now.phase().equals(phase) && (now.turn() == turn || now.turn() < 0)) {
                return;
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the game stays in " + now);
            }
            if (now.paused()) {
                resume(server, game);
            }
            again(() -> server.move(game, move));
            TimeUnit.MILLISECONDS.sleep(EACH_MILLIS);
        }
    }

    /** Asks the server until it answers. */
    private static <T> T again(Callable<T> question) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            try {
                return question.call();
            } catch (Exception e) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("the server does not come back", e);
                }
                TimeUnit.MILLISECONDS.sleep(EACH_MILLIS);
            }
        }
    }

    /** A line of the journal about an answer that was given. */
    private record Given(UUID id, UUID respondent, int turn) {
    }

    private record Row(UUID respondent, int place, String response, double score) {
    }

    private Result check(JdbcClient jdbc, HostedParley.Game game, List<CrowdPlayer> all, Map<String, String> board) {
        var given = jdbc.sql("select body from live_event where kind = 'answer-given' order by number")
                .query((row, _) -> given(row.getString(1), GameId.parse(game.id()).orElseThrow())).list();
        var rows = jdbc.sql("select respondent_id, place, response, score from answer where activity = 'LIVE'")
                .query((row, _) -> new Row(row.getObject(1, UUID.class), row.getInt(2), row.getString(3), row.getDouble(4)))
                .list();
        var byId = given.stream().collect(Collectors.toMap(Given::id, one -> one, (first, _) -> first));
        var byPlace = rows.stream().collect(Collectors.toMap(row -> row.respondent() + " " + row.place(), row -> row,
                (first, _) -> first));
        int lost = 0;
        for (var player : all) {
            int right = 0;
            for (var acknowledged : player.acknowledged.entrySet()) {
                var entry = byId.get(acknowledged.getValue());
                var row = entry == null ? null : byPlace.get(entry.respondent() + " " + acknowledged.getKey());
                boolean isThere = row != null && row.response().contains(option(player.chosen.get(acknowledged.getKey())));
                lost += isThere ? 0 : 1;
                right += isThere && row.score() == 1 ? 1 : 0;
            }
            var line = board.getOrDefault(player.name.replace(' ', '_'), "nobody 0 0 -1").split(" ");
            if (right != Integer.parseInt(line[3])) {
                faults.add(player.name + ": the board says " + line[3] + " right, the answer log " + right);
            }
        }
        int doubled = given.size() - byId.size() + rows.size() - byPlace.size();
        int acknowledged = all.stream().mapToInt(player -> player.acknowledged.size()).sum();
        return new Result(killed, acknowledged, lost, doubled, List.copyOf(backSeconds), List.copyOf(faults));
    }

    private static Given given(String body, GameId game) {
        var event = JSON.readTree(body);
        return new Given(UUID.fromString(event.get("id").stringValue()),
                new SeatId(event.get("seat").intValue()).respondent(game), event.get("turn").intValue());
    }

    /** What was picked, in the words of both the wire and the store. */
    private static String option(String response) {
        return response.contains("holds") ? response.substring(response.indexOf("\"holds\""), response.length() - 1)
                : response.substring(response.indexOf('[') + 1, response.indexOf(']'));
    }
}
