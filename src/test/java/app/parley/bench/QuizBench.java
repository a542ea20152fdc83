package app.parley.bench;

import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.bench.QuizLearner.Times;
import app.parley.quiz.AttemptId;
import app.parley.quiz.QuizOrder;
import app.parley.quiz.QuizService;
import app.parley.quiz.Selection;
import app.parley.quiz.Way;
import app.parley.record.AnswerId;
import app.parley.testing.Database;
import app.parley.testing.ParleyServer;
import app.parley.testing.TemporaryData;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * How long an answer takes: from pressing the button to the page that says how it went, the answer being on the disk,
 * and on to the next question. A real server in a process of its own, with learners over HTTP from this one; then the
 * service alone, without HTTP and pages. Afterwards the database is held against what the learners were told.
 */
final class QuizBench implements Benchmark {

    private static final List<Integer> LEARNERS = List.of(50, 200);
    private static final int THINK_MILLIS = 2_000;
    private static final int WARM_UP_SECONDS = Integer.getInteger("parley.bench.warm-up", 60);
    private static final int SECONDS = Integer.getInteger("parley.bench.seconds", 50);

    @Override
    public String name() {
        return "quiz";
    }

    @Override
    public void run() throws Exception {
        System.out.println("An answer in a practice quiz, H2 in a file, server and learners on this machine;");
        System.out.println("server without -Xmx: the JDK's default, a quarter of the memory");
        for (var learners : LEARNERS) {
            overHttp(learners, THINK_MILLIS);
        }
        for (var learners : LEARNERS) {
            overHttp(learners, 0);
        }
        for (var learners : LEARNERS) {
            inProcess(learners);
        }
    }

    private static void overHttp(int learners, int thinkMillis) throws Exception {
        var file = TemporaryData.newFolder().resolve("parley");
        var times = new Times(new Latencies(), new Latencies(), new Latencies());
        List<QuizLearner.Acknowledged> acknowledged;
        double seconds;
        double processor;
        try (var parley = UnpackedParley.start(UnpackedParley.hasCache(), "--spring.datasource.url=" + Database.url(file))) {
            parley.secondsToFirstPage();
            try (var crowd = new QuizCrowd(parley.address(), learners)) {
                crowd.answer(WARM_UP_SECONDS, thinkMillis, new Times(new Latencies(), new Latencies(), new Latencies()));
                processor = parley.processorSeconds();
                seconds = crowd.answer(SECONDS, thinkMillis, times);
                processor = parley.processorSeconds() - processor;
                acknowledged = crowd.acknowledged();
            }
        }
        System.out.printf("%n%d learners, %s: %.0f answers/s, %.1f ms of processor time in the server for each%n",
                learners,
                thinkMillis == 0 ? "never thinking" : "thinking 0 to " + thinkMillis / 1000 + " s before each press",
                times.answer().count() / seconds, 1e3 * processor / times.answer().count());
        System.out.println(times.answer().row("  submit to stored and told"));
        System.out.println(times.next().row("  next to question shown"));
        System.out.println(times.both().row("  both"));
        System.out.println("  " + new QuizCheck(file).verify(acknowledged));
    }

    /** The service as the pages call it, by as many threads as there are learners, never thinking. */
    private static void inProcess(int learners) throws Exception {
        var times = new Latencies();
        double seconds;
        try (var parley = ParleyServer.start(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var quizzes = parley.bean(QuizService.class);
            answer(threads, quizzes, learners, WARM_UP_SECONDS / 4, new Latencies());
            seconds = answer(threads, quizzes, learners, SECONDS / 2, times);
        }
        System.out.printf("%n%d threads on QuizService, without HTTP: %.0f answers/s%n", learners, times.count() / seconds);
        System.out.println(times.row("  answer, and next question"));
    }

    private static double answer(ExecutorService threads, QuizService quizzes, int learners, int seconds,
            Latencies times) throws Exception {
        var begun = System.nanoTime();
        var end = begun + TimeUnit.SECONDS.toNanos(seconds);
        var tasks = new ArrayList<Callable<Void>>();
        for (var i = 0; i < learners; i++) {
            tasks.add(() -> {
                var learner = LearnerId.random();
                while (System.nanoTime() < end) {
                    take(quizzes, learner, end, times);
                }
                return null;
            });
        }
        for (var task : threads.invokeAll(tasks)) {
            task.get();
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void take(QuizService quizzes, LearnerId learner, long end, Latencies times) {
        AttemptId attempt = quizzes.start(learner, new QuizOrder(Selection.ALL, Way.PRACTICE, 12, Optional.empty()));
        var progress = quizzes.progress(learner, attempt);
        for (var asked = quizzes.next(progress); asked.isPresent() && System.nanoTime() < end; ) {
            var question = asked.get();
            var begun = System.nanoTime();
            progress = quizzes.answer(learner, attempt, question.place(), AnswerId.random(), new Response.Nothing(),
                    Optional.of(Duration.ofSeconds(5)), ZoneOffset.UTC).progress();
            asked = quizzes.next(progress);
            times.add(System.nanoTime() - begun);
        }
    }
}
