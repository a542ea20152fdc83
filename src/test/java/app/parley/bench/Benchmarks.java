package app.parley.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** What {@code ./parley bench} runs: all benchmarks, or those named as arguments. */
public final class Benchmarks {

    private static final int PLAYERS = 1_000;
    private static final int KILLS = 50;

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        var names = new ArrayList<String>();
        int players = PLAYERS;
        int games = 1;
        int kills = KILLS;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--players" -> players = number(arguments, ++i);
                case "--games" -> games = number(arguments, ++i);
                case "--kills" -> kills = number(arguments, ++i);
                default -> names.add(arguments[i]);
            }
        }
        var all = List.of(new StartBench(), new FirstLoadBench(), new QuizBench(), new MemoryBench(), new AnswerLogBench(),
                new LiveBench(players, games), new KillBench(kills), new StudyBench(), new ResultsBench(), new TruthBench());
        var known = all.stream().map(Benchmark::name).toList();
        if (!known.containsAll(names)) {
            System.err.println("parley: the benchmarks are " + String.join(", ", known) + ".");
            System.exit(2);
        }
        System.out.println(machine());
        for (var benchmark : all) {
            if (names.isEmpty() || names.contains(benchmark.name())) {
                System.out.println();
                benchmark.run();
            }
        }
    }

    private static int number(String[] arguments, int place) {
        try {
            return Integer.parseInt(arguments[place]);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            System.err.println("parley: " + arguments[place - 1] + " takes a number.");
            System.exit(2);
            throw e;
        }
    }

    private static String machine() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return "%s %s, %d processors, JDK %s, load when begun %.1f".formatted(
                system.getName(), system.getArch(), system.getAvailableProcessors(), Runtime.version(),
                system.getSystemLoadAverage());
    }

    /** A row of a table: a name, and the smallest, median and largest of the figures. */
    static String row(String name, List<Double> figures, String unit) {
        var sorted = figures.stream().sorted().toList();
        return "%-34s n=%-3d min %8.2f   median %8.2f   max %8.2f %s".formatted(
                name, sorted.size(), sorted.getFirst(), sorted.get(sorted.size() / 2), sorted.getLast(), unit);
    }
}
