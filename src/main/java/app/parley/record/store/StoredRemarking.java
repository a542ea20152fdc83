package app.parley.record.store;

import app.parley.bank.Bank;
import app.parley.bank.BankChanged;
import app.parley.bank.Rekeyed;
import app.parley.bank.Task;
import app.parley.record.Activity;
import app.parley.record.Remarked;
import app.parley.record.Remarking;
import app.parley.record.store.RemarkStore.Marked;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Marks answers again in the database: when a key is corrected, after a start, and now and then for what came in later. */
@Service
class StoredRemarking implements Remarking {

    private static final Logger LOG = LoggerFactory.getLogger(StoredRemarking.class);

    private static final int PAGE = 5_000;

    private final RemarkStore store;
    private final Bank bank;
    private final TransactionOperations transaction;
    private final Clock clock;

    StoredRemarking(RemarkStore store, Bank bank, TransactionOperations transaction, Clock clock) {
        this.store = store;
        this.bank = bank;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener
    void on(BankChanged event) {
        catchUp();
    }

    /** A game that was running while a key was corrected goes on with the old one, and stores what it marked by it. */
    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void catchUpWithLateAnswers() {
        catchUp();
    }

    @Override
    public synchronized int catchUp() {
        int changed = 0;
        for (var rekeyed : bank.rekeyed()) {
            changed += transaction.execute(_ -> remark(rekeyed));
        }
        if (changed > 0) {
            LOG.info("Marked {} answers again, since keys were corrected", changed);
        }
        return changed;
    }

    private int remark(Rekeyed rekeyed) {
        var task = bank.question(rekeyed.asked()).task();
        long before = store.markedUpTo(rekeyed).orElse(0);
        long last = before;
        int changed = 0;
        List<Marked> page;
        do {
            page = store.answers(rekeyed.asked(), last, PAGE);
            var other = new ArrayList<Marked>();
            for (var answer : page) {
                last = answer.number();
                var marked = marked(answer, task);
                if (!marked.equals(answer)) {
                    other.add(marked);
                }
            }
            store.remark(rekeyed.asked().id(), other, clock.instant().truncatedTo(ChronoUnit.MILLIS));
            changed += other.size();
        } while (page.size() == PAGE);
        if (last > before || before == 0) {
            store.noteMarked(rekeyed, last);
        }
        return changed;
    }

    private static Marked marked(Marked answer, Task task) {
        var marking = task.mark(answer.response());
        return new Marked(answer.number(), answer.learner(), answer.response(), marking.score(), Marked.text(marking));
    }

    @Override
    public List<Remarked> in(Collection<Activity> activities) {
        return store.in(activities);
    }
}
