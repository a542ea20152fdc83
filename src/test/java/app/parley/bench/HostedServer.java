package app.parley.bench;

import app.parley.ParleyApplication;
import app.parley.bank.Bank;
import app.parley.bank.Question;
import app.parley.bank.TaskKind;
import app.parley.live.GameId;
import app.parley.live.Hosting;
import app.parley.live.LiveGames;
import app.parley.live.Settings;
import app.parley.live.room.Command;
import app.parley.live.room.HostMove;
import app.parley.people.TeacherId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Parley with a host at its keyboard: does what the lines on its standard input say, and answers each with one line. Runs
 * in a process of its own, so that it can be measured, and killed.
 */
public final class HostedServer {

    /** What has one right answer that a load client can tell from the reveal. */
    private static final Set<TaskKind> KINDS = Set.of(TaskKind.SINGLE_CHOICE, TaskKind.TRUE_FALSE);

    private final LiveGames games;
    private final Bank bank;

    private HostedServer(ConfigurableApplicationContext context) {
        games = context.getBean(LiveGames.class);
        bank = context.getBean(Bank.class);
    }

    public static void main(String[] settings) throws IOException {
        var answers = System.out;
        // What Parley says on the console is for people.
        System.setOut(new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        var context = new SpringApplicationBuilder(ParleyApplication.class).main(ParleyApplication.class).run(settings);
        var server = new HostedServer(context);
        answers.println("port " + context.getEnvironment().getProperty("local.server.port"));
        try (var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                answers.println(server.answer(line.split(" ")));
            }
        }
        context.close();
    }

    private String answer(String[] words) {
        try {
            return switch (words[0]) {
                case "open" -> open(Integer.parseInt(words[1]));
                case "move" -> move(host(words), HostMove.valueOf(words[3]));
                case "phase" -> phase(host(words));
                case "board" -> board(host(words));
                case "heap" -> Long.toString(heap());
                default -> "unknown";
            };
        } catch (RuntimeException e) {
            return "failed " + e;
        }
    }

    private String open(int count) {
        var content = bank.current();
        var questions = content.decks().stream().flatMap(deck -> content.questionsOf(deck).stream())
                .filter(question -> KINDS.contains(question.task().kind())).limit(count).map(Question::ref).toList();
        var teacher = new TeacherId(UUID.randomUUID());
        var settings = Settings.plain().build();
        var game = games.open(teacher, "Load", questions, settings, Optional.empty());
        var hosting = games.host(game, teacher);
        return game + " " + teacher + " " + hosting.pin() + " " + hosting.linkKey();
    }

    private Hosting host(String[] words) {
        return games.host(GameId.parse(words[1]).orElseThrow(), new TeacherId(UUID.fromString(words[2])));
    }

    /** When it was pressed and when it was stored, by the machine's monotonic clock. */
    private static String move(Hosting host, HostMove move) {
        var step = host.snapshot().step();
        var pressed = System.nanoTime();
        var reply = host.give(new Command.Move(move, step));
        return reply.getClass().getSimpleName() + " " + pressed + " " + System.nanoTime();
    }

    private static String phase(Hosting host) {
        var now = host.snapshot();
        return "%s %b %d %d %d %d %d".formatted(now.phase(), now.paused(), now.asked().map(asked -> asked.turn()).orElse(-1),
                now.seats().stream().filter(seat -> seat.connected()).count(),
                now.receipts().received(), now.receipts().stored(), now.receipts().scored());
    }

    /** Name, rank and points of all, best first. */
    private static String board(Hosting host) {
        return host.summary().standings().stream()
                .map(one -> String.format(Locale.ROOT, "%s=%d=%d=%d", one.name().replace(' ', '_'), one.rank(), one.points(), one.right()))
                .collect(Collectors.joining(" "));
    }

    /** Bytes that are in use, and not only not cleared away yet. */
    private static long heap() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < 3; i++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed();
    }
}
