package app.parley.bench;

import app.parley.bank.QuestionId;
import app.parley.bank.QuestionRef;
import app.parley.bank.Response;
import app.parley.base.LearnerId;
import app.parley.base.StudyDay;
import app.parley.record.Activity;
import app.parley.record.Answer;
import app.parley.record.AnswerId;
import app.parley.record.AnswerLog;
import app.parley.record.store.AnswerLogs;
import app.parley.testing.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.Lifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The answer log alone: how many answers a second it takes, and how long each waits until it is on the disk. With the
 * databases set as in a real installation; afterwards the rows are counted against what was acknowledged.
 */
final class AnswerLogBench implements Benchmark {

    private static final List<Integer> WRITERS = List.of(1, 50, 200, 1_000);
    private static final int WARM_UP_SECONDS = 2;
    private static final int SECONDS = 10;

    @Override
    public String name() {
        return "answer-log";
    }

    @Override
    public void run() throws Exception {
        System.out.println("The answer log: from handing in an answer to its commit being on the disk");
        System.out.println("H2 in a file, synced with each group");
        for (var writers : WRITERS) {
            measure(Database.H2.migrated(), writers);
        }
        // The server of the tests forgets at a power cut; this one keeps PostgreSQL's defaults.
        try (var server = EmbeddedPostgres.start()) {
            System.out.println("PostgreSQL, its own process, with its default settings");
            var dataSource = server.getPostgresDatabase();
            Flyway.configure().dataSource(dataSource).load().migrate();
            for (var writers : WRITERS) {
                measure(dataSource, writers);
            }
        }
    }

    private static void measure(DataSource dataSource, int writers) throws Exception {
        var log = AnswerLogs.logOn(dataSource);
        var rows = JdbcClient.create(dataSource).sql("select count(*) from answer").query(Long.class);
        try {
            write(log, writers, WARM_UP_SECONDS, new Latencies());
            long before = rows.single();
            var times = new Latencies();
            var seconds = write(log, writers, SECONDS, times);
            System.out.println(times.row("  %d at once, %.0f/s".formatted(writers, times.count() / seconds)));
            long stored = rows.single() - before;
            if (stored != times.count()) {
                throw new IllegalStateException("%d acknowledged, %d stored".formatted(times.count(), stored));
            }
        } finally {
            ((Lifecycle) log).stop();
        }
    }

    private static double write(AnswerLog log, int writers, int seconds, Latencies times) throws Exception {
        var begun = System.nanoTime();
        var end = begun + TimeUnit.SECONDS.toNanos(seconds);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = IntStream.range(0, writers).mapToObj(_ -> (Callable<Void>) () -> {
                var learner = LearnerId.random();
                var activity = new Activity(Activity.Kind.QUIZ, UUID.randomUUID());
                for (int place = 0; System.nanoTime() < end; place++) {
                    var answer = answer(activity, learner, place);
                    var asked = System.nanoTime();
                    log.append(answer);
                    times.add(System.nanoTime() - asked);
                }
                return null;
            }).toList();
            for (var task : threads.invokeAll(tasks)) {
                task.get();
            }
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private static Answer answer(Activity activity, LearnerId learner, int place) {
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return new Answer(AnswerId.random(), activity, learner.uuid(), place, Optional.of(learner),
                new QuestionRef(new QuestionId("some-question"), 1), new Response.Text("Kim Jong Il"), 1, Set.of(), now,
                StudyDay.at(now, ZoneOffset.UTC), Optional.of(Duration.ofSeconds(5)));
    }
}
