package app.parley.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.base.LearnerId;
import app.parley.testing.Database;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** A server killed with no chance to tidy up, while learners answer. */
class AnswerLogKillDatabaseTest {

    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 300;
    private static final int LEARNERS = 20;

    @TempDir
    Path folder;

    @RepeatedTest(3)
    void everyAcknowledgedAnswerIsThereAfterTheServerWasKilled() throws Exception {
        var acknowledged = new ArrayList<UUID>();

        var server = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
                "-cp", System.getProperty("java.class.path"), Server.class.getName(), folder.resolve("parley").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var lines = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null) {
                acknowledged.add(UUID.fromString(line));
                if (acknowledged.size() == ACKNOWLEDGED_BEFORE_THE_KILL) {
                    // Not Process.destroyForcibly(): that closes the stream in which the last lines still stand.
                    server.toHandle().destroyForcibly();
                }
            }
        } finally {
            server.toHandle().destroyForcibly();
        }
        server.waitFor();

        var log = AnswerLogs.on(JdbcConnectionPool.create(Database.url(folder.resolve("parley")), "parley", ""));
        var stored = new ArrayList<UUID>();
        for (int i = 0; i < LEARNERS; i++) {
            log.of(Server.learner(i), 0, 10_000).forEach(logged -> stored.add(logged.answer().id().uuid()));
        }
        log.stop();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED_BEFORE_THE_KILL);
        assertThat(stored).containsAll(acknowledged);
    }

    /** Stores answers of many learners without end and prints the id of each acknowledged one. */
    static final class Server {

        static LearnerId learner(int number) {
            return new LearnerId(new UUID(0, number));
        }

        public static void main(String[] arguments) {
            var dataSource = JdbcConnectionPool.create(Database.url(Path.of(arguments[0])), "parley", "");
            Flyway.configure().dataSource(dataSource).load().migrate();
            var log = AnswerLogs.on(dataSource);
            var places = new AtomicInteger();
            try (var learners = Executors.newFixedThreadPool(LEARNERS)) {
                for (int i = 0; i < LEARNERS; i++) {
                    var learner = learner(i);
                    learners.submit(() -> {
                        var quiz = AnswerLogs.aQuiz();
                        while (true) {
                            var stored = log.append(AnswerLogs.anAnswer(quiz, learner, places.getAndIncrement()));
                            synchronized (System.out) {
                                System.out.println(stored.id());
                                if (System.out.checkError()) {
                                    // Nobody listens any more: the test is gone.
                                    Runtime.getRuntime().halt(1);
                                }
                            }
                        }
                    });
                }
            }
        }
    }
}
