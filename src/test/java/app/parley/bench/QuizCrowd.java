package app.parley.bench;

import app.parley.bench.QuizLearner.Times;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Learners who take quizzes at the same time, each on a thread and with a session of its own. */
final class QuizCrowd implements AutoCloseable {

    /** As many come in at once; a class does not arrive in one millisecond. */
    private static final int AT_THE_DOOR = 4;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<QuizLearner> learners = new ArrayList<>();

    /** Lets this many learners in, each as far as the first question. */
    QuizCrowd(URI parley, int size) throws Exception {
        var door = new Semaphore(AT_THE_DOOR);
        var coming = new ArrayList<Callable<QuizLearner>>();
        for (var i = 0; i < size; i++) {
            long seed = i;
            coming.add(() -> {
                door.acquire();
                try {
                    return QuizLearner.sitDown(http, parley, seed);
                } finally {
                    door.release();
                }
            });
        }
        for (var seated : threads.invokeAll(coming)) {
            learners.add(seated.get());
        }
    }

    /** Lets all of them answer for so long, and returns the seconds it really took. */
    double answer(int seconds, int thinkMillis, Times times) throws Exception {
        var begun = System.nanoTime();
        var end = begun + TimeUnit.SECONDS.toNanos(seconds);
        var answering = learners.stream().map(learner -> (Callable<Void>) () -> {
            while (System.nanoTime() < end) {
                learner.answerOne(thinkMillis, times);
            }
            return null;
        }).toList();
        for (var done : threads.invokeAll(answering)) {
            done.get();
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Every answer that any of them was told about. */
    List<QuizLearner.Acknowledged> acknowledged() {
        return learners.stream().flatMap(learner -> learner.acknowledged().stream()).toList();
    }

    @Override
    public void close() {
        threads.close();
        http.close();
    }
}
