package app.parley.bench;

import app.parley.study.memory.Fsrs6;
import app.parley.study.memory.Fsrs6Weights;
import app.parley.study.memory.Fsrs7;
import app.parley.study.memory.Fsrs7Weights;
import app.parley.study.memory.fit.Fit;
import app.parley.study.memory.fit.FitOutcome;
import app.parley.study.memory.fit.GeneratedLog;
import app.parley.study.memory.fit.History;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The fit of a log on one core, both parts of it: to the older four fifths for the comparison, and to everything after it. The learner
 * forgets faster than the weights it starts from, so the second part is needed.
 */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FitTimes {

    /** How many reviews the log has. */
    @Param({"12500", "125000"})
    public int reviews = 12_500;

    private List<History> log6 = List.of();
    private List<History> log7 = List.of();

    /** Makes the logs. */
    @Setup
    public void fill() {
        log6 = GeneratedLog.of(new Fsrs6(GeneratedLog.forgetful6()), reviews, 1);
        log7 = GeneratedLog.of(new Fsrs7(GeneratedLog.forgetful7()), reviews, 1);
    }

    /** FSRS-6. */
    @Benchmark
    public FitOutcome<Fsrs6Weights> fit6() {
        return accepted(Fit.fsrs6(log6, Fsrs6Weights.DEFAULT));
    }

    /** FSRS-7. */
    @Benchmark
    public FitOutcome<Fsrs7Weights> fit7() {
        return accepted(Fit.fsrs7(log7, Fsrs7Weights.DEFAULT));
    }

    private static <W> FitOutcome<W> accepted(FitOutcome<W> outcome) {
        if (!outcome.accepted()) {
            throw new IllegalStateException("only half of the work was done: " + outcome.verdict());
        }
        return outcome;
    }
}
