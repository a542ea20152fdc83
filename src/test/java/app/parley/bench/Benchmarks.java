package app.parley.bench;

import java.lang.management.ManagementFactory;
import java.util.List;

/** What {@code ./parley bench} runs: all benchmarks, or those named as arguments. */
public final class Benchmarks {

    private static final List<Benchmark> ALL =
            List.of(new StartBench(), new FirstLoadBench(), new QuizBench(),
                    new MemoryBench(), new AnswerLogBench());

    private Benchmarks() {}

    public static void main(String[] names) throws Exception {
        var known = ALL.stream().map(Benchmark::name).toList();
        if (!known.containsAll(List.of(names))) {
            System.err.println("parley: the benchmarks are " + String.join(", ", known) + ".");
            System.exit(2);
        }
        System.out.println(machine());
        for (var benchmark : ALL) {
            if (names.length == 0 || List.of(names).contains(benchmark.name())) {
                System.out.println();
                benchmark.run();
            }
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
