package app.parley.bench;

import app.parley.bench.truth.Comparison;
import java.nio.file.Path;

/** How true the memory models are: simulated learners with a memory of their own study a year. Draws the picture in the docs. */
final class TruthBench implements Benchmark {

    /** Seen from target/test-classes. */
    private static final Path PICTURE = Path.of("..", "..", "docs", "images", "year-of-study.svg");

    @Override
    public String name() {
        return "truth";
    }

    @Override
    public void run() throws Exception {
        System.out.println("A year of study under SM-2, FSRS-6 and FSRS-7 (* marks what each has unless somebody changes it)");
        var classes = Path.of(TruthBench.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Comparison.run(classes.resolve(PICTURE).normalize());
    }
}
