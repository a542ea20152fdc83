package app.parley.bench;

import app.parley.base.Rating;
import app.parley.base.StudyDay;
import app.parley.study.memory.CardState;
import app.parley.study.memory.Fsrs6;
import app.parley.study.memory.Fsrs6Weights;
import app.parley.study.memory.Fsrs7;
import app.parley.study.memory.Fsrs7Weights;
import app.parley.study.memory.MemoryModel;
import app.parley.study.memory.Review;
import app.parley.study.memory.Scheduler;
import app.parley.study.memory.Settings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The scheduler on one core: reviews a second, and the replay of a long log. Each review makes what a row of the log would. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class MemoryTimes {

    private static final int FEW = 12_000;
    private static final int MANY = 1_000_000;
    private static final int REVIEWS_OF_A_CARD = 10;
    private static final long FIRST_DAY = LocalDate.of(2026, 1, 1).toEpochDay();

    /** The model. */
    @Param({"FSRS-6", "FSRS-7"})
    public String model = "FSRS-6";

    private Scheduler scheduler = new Scheduler(model(), Settings.DEFAULT);
    private final long[] moments = new long[MANY];
    private final byte[] grades = new byte[MANY];
    private final double[] draws = new double[MANY];

    private MemoryModel model() {
        return model.equals("FSRS-6") ? new Fsrs6(Fsrs6Weights.DEFAULT) : new Fsrs7(Fsrs7Weights.DEFAULT);
    }

    /** Cards with ten reviews each, some on the same day, most after twice the time of the one before. */
    @Setup
    public void fill() {
        scheduler = new Scheduler(model(), Settings.DEFAULT);
        var random = new SplittableRandom(1);
        double days = 0;
        for (int i = 0; i < MANY; i++) {
            days = i % REVIEWS_OF_A_CARD == 0 ? random.nextDouble(365) : days + gap(i % REVIEWS_OF_A_CARD, random);
            moments[i] = (long) ((FIRST_DAY + days) * 86_400_000);
            grades[i] = (byte) (random.nextInt(10) == 0 ? 1 : random.nextInt(2, 5));
            draws[i] = random.nextDouble();
        }
    }

    private static double gap(int review, SplittableRandom random) {
        return random.nextInt(5) == 0 ? 0.01 : Math.pow(2, review - 1) * random.nextDouble(0.7, 1.3);
    }

    private void replay(int reviews, Blackhole sink) {
        var card = CardState.NEW;
        for (int i = 0; i < reviews; i++) {
            if (i % REVIEWS_OF_A_CARD == 0) {
                sink.consume(card);
                card = CardState.NEW;
            }
            var day = new StudyDay(LocalDate.ofEpochDay(Math.floorDiv(moments[i], 86_400_000L)));
            card = scheduler.answer(card, new Review(Rating.ofGrade(grades[i]), Instant.ofEpochMilli(moments[i]), day, draws[i], 1, false));
        }
        sink.consume(card);
    }

    /** Reviews scheduled in a second. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OperationsPerInvocation(FEW)
    public void schedule(Blackhole sink) {
        replay(FEW, sink);
    }

    /** The replay of a log of 1,000,000 reviews. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public void replayMillion(Blackhole sink) {
        replay(MANY, sink);
    }
}
