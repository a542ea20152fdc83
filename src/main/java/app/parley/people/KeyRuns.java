package app.parley.people;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/** Makes keys for whole classes, on no more than half of the processors: the others are for whoever is answering. */
@Component
class KeyRuns {

    private final KeyHashing hashing;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            Math.max(1, Runtime.getRuntime().availableProcessors() / 2), Thread.ofPlatform().daemon().name("keys-", 0).factory());

    KeyRuns(KeyHashing hashing) {
        this.hashing = hashing;
    }

    KeyRun start(List<DisplayName> names) {
        return KeyRun.start(names, hashing, threads);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
