package app.parley.bench;

import java.util.ArrayList;
import java.util.concurrent.TimeUnit;

/** How long a start takes, from the process to the first page served, on new data; and the memory it then holds. */
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
        var seconds = new ArrayList<Double>();
        var processor = new ArrayList<Double>();
        var memory = new ArrayList<Double>();
        for (var i = 0; i < STARTS; i++) {
            try (var parley = UnpackedParley.start(withCache)) {
                seconds.add(parley.secondsToFirstPage());
                processor.add(parley.processorSeconds());
                TimeUnit.SECONDS.sleep(SECONDS_UNTIL_IDLE);
                parley.residentMegabytes().ifPresent(megabytes -> memory.add((double) megabytes));
            }
        }
        System.out.println(Benchmarks.row(name, seconds, "s"));
        System.out.println(Benchmarks.row("  processor time", processor, "s"));
        if (!memory.isEmpty()) {
            System.out.println(Benchmarks.row("  resident memory, idle", memory, "MB"));
        }
    }
}
