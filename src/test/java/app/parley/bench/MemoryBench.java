package app.parley.bench;

import app.parley.bench.QuizLearner.Times;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The memory that the server holds when nobody is there, and with 200 learners in the middle of a quiz. */
final class MemoryBench implements Benchmark {

    private static final int LEARNERS = 200;
    private static final int THINK_MILLIS = 2_000;
    private static final int SECONDS = 20;
    private static final int SECONDS_UNTIL_IDLE = 3;
    private static final Pattern USED_KIB = Pattern.compile("used (\\d+)K");

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public void run() throws Exception {
        System.out.println("Memory of the server, MB; heap: what is in use after a full collection");
        try (var parley = UnpackedParley.start(UnpackedParley.hasCache())) {
            parley.secondsToFirstPage();
            TimeUnit.SECONDS.sleep(SECONDS_UNTIL_IDLE);
            var idle = print("idle", parley);
            try (var crowd = new QuizCrowd(parley.address(), LEARNERS)) {
                crowd.answer(SECONDS, THINK_MILLIS, new Times(new Latencies(), new Latencies(), new Latencies()));
                var busy = print(LEARNERS + " learners in a quiz", parley);
                System.out.printf("%-34s heap %5.0f KB%n", "for each learner", (busy - idle) / (double) LEARNERS);
            }
        }
    }

    /** Prints a row and returns the heap in use, in KB. */
    private static long print(String name, UnpackedParley parley) throws IOException, InterruptedException {
        var resident = parley.residentMegabytes();
        var heap = heapAfterCollection();
        System.out.printf("%-34s resident %5s   heap %5.0f%n", name,
                resident.isPresent() ? Long.toString(resident.getAsLong()) : "?", heap / 1024.0);
        return heap;
    }

    private static long heapAfterCollection() throws IOException, InterruptedException {
        jcmd("GC.run");
        var used = USED_KIB.matcher(jcmd("GC.heap_info")).results()
                .mapToLong(match -> Long.parseLong(match.group(1))).toArray();
        if (used.length < 2) {
            throw new IOException("the JDK tells nothing about the heap of the server");
        }
        // Young and old generation of the serial collector; what follows is no heap.
        return used[0] + used[1];
    }

    /** Asks the server process, the only child of this one. */
    private static String jcmd(String command) throws IOException, InterruptedException {
        var server = ProcessHandle.current().children().findFirst().orElseThrow();
        var jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(server.pid()), command).redirectErrorStream(true).start();
        var said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return said;
    }
}
