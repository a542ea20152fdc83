package app.parley.record;

import app.parley.base.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Group commit: one writer takes everything that waits, stores it in one transaction, makes the database hand its bytes
 * to the disk, and only then answers everybody. While it does so the next group gathers, so the more there is to store,
 * the less each thing costs.
 *
 * <p>If a group fails, its things are tried one by one, so that one bad thing costs nobody else theirs.
 *
 * @param <T> what is stored
 * @param <R> what whoever stores it is told
 */
public final class GroupCommit<T, R> {

    /** How many may wait; beyond that the disk is stuck, and it is better to say so than to pile up. */
    private static final int MAX_WAITING = 50_000;
    /** How long one may wait before its sender is told that it was not stored. */
    private static final long PATIENCE_SECONDS = 20;

    private static final Logger log = LoggerFactory.getLogger(GroupCommit.class);

    private final String name;
    private final int maxGroup;
    private final Function<List<T>, List<R>> store;
    private final TransactionOperations transaction;
    private final DiskSync disk;
    private final BlockingQueue<Waiting<T, R>> waiting = new ArrayBlockingQueue<>(MAX_WAITING);
    private volatile boolean running;
    private Thread writer = Thread.ofPlatform().unstarted(this::write);

    /**
     * @param name     of the writer's thread, and in the log
     * @param maxGroup most things in one transaction
     * @param store    stores a group, within a transaction, and returns an outcome for each, in the same order
     */
    public GroupCommit(String name, int maxGroup, Function<List<T>, List<R>> store, TransactionOperations transaction,
            DiskSync disk) {
        this.name = name;
        this.maxGroup = maxGroup;
        this.store = store;
        this.transaction = transaction;
        this.disk = disk;
    }

    private record Waiting<T, R>(T content, CompletableFuture<R> stored) {
    }

    /**
     * Stores one thing and returns once it is durable.
     *
     * @throws NotStoredException if it is not, or if that is not known; it may be stored nevertheless
     */
    public R append(T content) {
        return outcome(submit(content));
    }

    /**
     * Stores several things, in as few transactions as possible, and returns once all are durable.
     *
     * @throws NotStoredException if some are not
     */
    public List<R> appendAll(List<T> contents) {
        var submitted = contents.stream().map(this::submit).toList();
        return submitted.stream().map(this::outcome).toList();
    }

    private CompletableFuture<R> submit(T content) {
        var entry = new Waiting<>(content, new CompletableFuture<R>());
        if (!running || !waiting.offer(entry)) {
            throw new NotStoredException(running ? "too much waits to be stored" : "storing has ended");
        }
        return entry.stored;
    }

    private R outcome(CompletableFuture<R> stored) {
        try {
            return stored.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new NotStoredException("it could not be stored", e.getCause());
        } catch (TimeoutException e) {
            throw new NotStoredException("it was not stored in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotStoredException("interrupted before it was stored", e);
        }
    }

    private void write() {
        var group = new ArrayList<Waiting<T, R>>(maxGroup);
        while (running || !waiting.isEmpty()) {
            try {
                var first = waiting.poll(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    group.add(first);
                    waiting.drainTo(group, maxGroup - 1);
                    if (disk.hasSpace()) {
                        store(group);
                    } else {
                        log.error("{} entries of the {} are not stored: the disk is full", group.size(), name);
                        group.forEach(entry -> entry.stored.completeExceptionally(new NotStoredException("the disk is full")));
                    }
                    group.clear();
                }
            } catch (InterruptedException e) {
                // Only stop() ends the writer, and it does not interrupt: go on storing.
                log.warn("The writer of the {} was interrupted and goes on", name);
            }
        }
    }

    /** Never throws, also not when memory runs out: without its writer the log would take things and store none. */
    private void store(List<Waiting<T, R>> group) {
        try {
            storeTogether(group);
        } catch (RuntimeException e) {
            if (group.size() == 1) {
                log.error("One entry of the {} could not be stored: {}", name, Failure.withoutContent(e));
                group.getFirst().stored.completeExceptionally(e);
            } else {
                log.warn("{} entries of the {} could not be stored together, trying one by one: {}", group.size(), name,
                        Failure.withoutContent(e));
                group.forEach(entry -> store(List.of(entry)));
            }
        } catch (Error e) {
            log.error("{} entries of the {} could not be stored: {}", group.size(), name, Failure.withoutContent(e));
            group.forEach(entry -> entry.stored.completeExceptionally(e));
        }
    }

    private void storeTogether(List<Waiting<T, R>> group) {
        var outcomes = transaction.execute(_ -> store.apply(group.stream().map(Waiting::content).toList()));
        disk.sync();
        for (int i = 0; i < group.size(); i++) {
            group.get(i).stored.complete(outcomes.get(i));
        }
    }

    public void start() {
        running = true;
        writer = Thread.ofPlatform().name(name).start(this::write);
    }

    /** Stores what waits, then stops. */
    public void stop() {
        running = false;
        try {
            writer.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public boolean isRunning() {
        return running;
    }
}
