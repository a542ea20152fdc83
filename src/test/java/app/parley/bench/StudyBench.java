package app.parley.bench;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * What studying costs: an answer to a card, and the list of decks with many reviews in the log ({@link StudyRounds}); and
 * the arithmetic of memory, measured by JMH: scheduling (operations are reviews), the replay of a log, and the fit of
 * weights to it.
 */
final class StudyBench implements Benchmark {

    @Override
    public String name() {
        return "study";
    }

    @Override
    public void run() throws Exception {
        StudyRounds.run();
        System.out.println();
        System.out.println("The memory models on one core (JMH, one process each, 5 s of warm-up, 5 s measured)");
        var options = new OptionsBuilder().include(MemoryTimes.class.getSimpleName()).include(FitTimes.class.getSimpleName())
                .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow").verbosity(VerboseMode.SILENT).shouldFailOnError(true).build();
        for (var result : new Runner(options).run()) {
            System.out.println(row(result));
        }
    }

    private static String row(RunResult result) {
        var score = result.getPrimaryResult();
        var parameters = result.getParams();
        var with = String.join(", ", parameters.getParamsKeys().stream().map(key -> key + " " + parameters.getParam(key)).toList());
        var name = parameters.getBenchmark().substring(parameters.getBenchmark().lastIndexOf('.') + 1);
        return "%-16s %-18s n=%-3d %,14.1f ± %,.1f %s".formatted(name, with, score.getSampleCount(), score.getScore(),
                score.getScoreError(), score.getScoreUnit());
    }
}
