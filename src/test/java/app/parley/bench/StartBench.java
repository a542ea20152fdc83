package app.parley.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * How long a start takes, from the process to the first page served, and the memory it then holds: the first start, which
 * fills an empty database with the question bank, and later ones on the same data.
 */
final class StartBench implements Benchmark {

    private static final int STARTS = 7;
    private static final int SECONDS_UNTIL_IDLE = 3;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void run() throws Exception {
        System.out.println("Start to first page");
        measure("without AOT cache", false);
        if (UnpackedParley.hasCache()) {
            measure("with AOT cache", true);
        } else {
            System.out.println("There is no AOT cache: the rehearsal of the launcher failed.");
        }
    }

    private static void measure(String name, boolean withCache) throws Exception {
        var first = new Starts("first start, " + name);
        var later = new Starts("later start, " + name);
        for (var i = 0; i < STARTS; i++) {
            var data = Files.createTempDirectory("parley-bench-");
            first.add(data, withCache);
            later.add(data, withCache);
            FileSystemUtils.deleteRecursively(data);
        }
        first.print();
        later.print();
    }

    /** The starts of one kind. */
    private static final class Starts {

        private final String name;
        private final List<Double> seconds = new ArrayList<>();
        private final List<Double> processor = new ArrayList<>();
        private final List<Double> memory = new ArrayList<>();

        Starts(String name) {
            this.name = name;
        }

        void add(Path data, boolean withCache) throws Exception {
            try (var parley = UnpackedParley.startOn(data, withCache)) {
                seconds.add(parley.secondsToFirstPage());
                processor.add(parley.processorSeconds());
                TimeUnit.SECONDS.sleep(SECONDS_UNTIL_IDLE);
                parley.residentMegabytes().ifPresent(megabytes -> memory.add((double) megabytes));
            }
        }

        void print() {
            System.out.println(Benchmarks.row(name, seconds, "s"));
            System.out.println(Benchmarks.row("  processor time", processor, "s"));
            if (!memory.isEmpty()) {
                System.out.println(Benchmarks.row("  resident memory, idle", memory, "MB"));
            }
        }
    }
}
