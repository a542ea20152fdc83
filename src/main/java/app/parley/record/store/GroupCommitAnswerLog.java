package app.parley.record.store;

import app.parley.base.LearnerId;
import app.parley.record.Activity;
import app.parley.record.Answer;
import app.parley.record.AnswerId;
import app.parley.record.AnswerLog;
import app.parley.record.Logged;
import app.parley.record.NotStoredException;
import app.parley.record.Scored;
import app.parley.record.Tally;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The answer log with group commit: one writer takes everything that waits, stores it in one transaction, makes the
 * database hand its bytes to the disk, and only then answers everybody. While it does so the next group gathers, so
 * the more there is to store, the less each answer costs.
 *
 * <p>If a group fails, its answers are tried one by one, so that one bad answer costs nobody else theirs.
 */
@Service
class GroupCommitAnswerLog implements AnswerLog, SmartLifecycle {

    /** Answers in one transaction at most. */
    private static final int MAX_GROUP = 512;
    /** Answers that may wait; beyond that the disk is stuck, and it is better to say so than to pile up. */
    private static final int MAX_WAITING = 20_000;
    /** How long one answer may wait before its sender is told that it was not stored. */
    private static final long PATIENCE_SECONDS = 20;

    private static final Logger log = LoggerFactory.getLogger(GroupCommitAnswerLog.class);

    private final AnswerStore store;
    private final TransactionOperations transaction;
    private final DiskSync disk;
    private final BlockingQueue<Waiting> waiting = new ArrayBlockingQueue<>(MAX_WAITING);
    private volatile boolean running;
    private Thread writer = Thread.ofPlatform().unstarted(this::write);

    GroupCommitAnswerLog(AnswerStore store, TransactionOperations transaction, DiskSync disk) {
        this.store = store;
        this.transaction = transaction;
        this.disk = disk;
    }

    private record Waiting(Answer answer, CompletableFuture<Answer> stored) {
    }

    /** Where an answer stands; only one can stand there. */
    private record Place(UUID activity, UUID respondent, int place) {

        static Place of(Answer answer) {
            return new Place(answer.activity().id(), answer.respondent(), answer.place());
        }
    }

    @Override
    public Answer append(Answer answer) {
        var entry = new Waiting(answer, new CompletableFuture<>());
        if (!running || !waiting.offer(entry)) {
            throw new NotStoredException(running ? "too many answers wait to be stored" : "the answer log is closed");
        }
        try {
            return entry.stored.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new NotStoredException("the answer could not be stored", e.getCause());
        } catch (TimeoutException e) {
            throw new NotStoredException("the answer was not stored in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotStoredException("interrupted before the answer was stored", e);
        }
    }

    @Override
    public List<Answer> of(Collection<Activity> activities, UUID respondent) {
        return activities.isEmpty() ? List.of() : store.ofActivities(activities, respondent);
    }

    @Override
    public List<Logged> of(LearnerId learner, long after, int limit) {
        return store.ofLearner(learner, after, Math.min(limit, MAX_PAGE));
    }

    @Override
    public List<Scored> scores(LearnerId learner) {
        return store.scoresOf(learner);
    }

    @Override
    public List<Tally> tallies(Collection<LearnerId> learners) {
        return learners.isEmpty() ? List.of() : store.talliesOf(learners);
    }

    @Override
    public void forget(LearnerId learner) {
        store.deleteOf(learner);
    }

    private void write() {
        var group = new ArrayList<Waiting>(MAX_GROUP);
        while (running || !waiting.isEmpty()) {
            try {
                var first = waiting.poll(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    group.add(first);
                    waiting.drainTo(group, MAX_GROUP - 1);
                    store(group);
                    group.clear();
                }
            } catch (InterruptedException e) {
                // Only stop() ends the writer, and it does not interrupt: go on storing.
                log.warn("The answer log's writer was interrupted and goes on");
            }
        }
    }

    /** Never throws, also not when memory runs out: without its writer the log would take answers and store none. */
    private void store(List<Waiting> group) {
        try {
            storeTogether(group);
        } catch (RuntimeException e) {
            if (group.size() == 1) {
                log.error("An answer could not be stored: {}", causeWithoutContent(e));
                group.getFirst().stored.completeExceptionally(e);
            } else {
                log.warn("{} answers could not be stored together, trying one by one: {}", group.size(),
                        causeWithoutContent(e));
                group.forEach(entry -> store(List.of(entry)));
            }
        } catch (Error e) {
            log.error("{} answers could not be stored: {}", group.size(), causeWithoutContent(e));
            group.forEach(entry -> entry.stored.completeExceptionally(e));
        }
    }

    /** What went wrong, without the database's message: that quotes the row, and so what somebody answered. */
    private static String causeWithoutContent(Throwable failure) {
        var text = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            text.append(text.isEmpty() ? "" : ", caused by ").append(cause.getClass().getSimpleName());
            if (cause instanceof SQLException sql) {
                text.append(" [SQL state ").append(sql.getSQLState()).append(", code ").append(sql.getErrorCode())
                        .append(']');
            }
        }
        return text.toString();
    }

    private void storeTogether(List<Waiting> group) {
        var outcome = transaction.execute(_ -> {
            var wanted = group.stream().map(Waiting::answer).toList();
            Map<AnswerId, Answer> byId = new HashMap<>();
            Map<Place, Answer> byPlace = new HashMap<>();
            store.standing(wanted).forEach(answer -> {
                byId.put(answer.id(), answer);
                byPlace.put(Place.of(answer), answer);
            });
            var added = new ArrayList<Answer>();
            var outcomes = new ArrayList<Answer>();
            for (var answer : wanted) {
                var first = byId.getOrDefault(answer.id(), byPlace.get(Place.of(answer)));
                if (first == null) {
                    added.add(answer);
                    byId.put(answer.id(), answer);
                    byPlace.put(Place.of(answer), answer);
                    first = answer;
                }
                outcomes.add(first);
            }
            if (!added.isEmpty()) {
                store.insert(added);
            }
            return outcomes;
        });
        disk.sync();
        for (int i = 0; i < group.size(); i++) {
            group.get(i).stored.complete(outcome.get(i));
        }
    }

    @Override
    public void start() {
        running = true;
        writer = Thread.ofPlatform().name("answer-log").start(this::write);
    }

    /** Stores what waits, then stops. */
    @Override
    public void stop() {
        running = false;
        try {
            writer.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Starts before the web server takes requests and stops after it took the last one. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1000;
    }
}
