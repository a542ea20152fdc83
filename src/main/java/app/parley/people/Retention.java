package app.parley.people;

import app.parley.base.Failure;
import app.parley.base.LearnerId;
import app.parley.people.store.LearnerStore;
import app.parley.people.store.SchoolClassStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps nothing longer than it is of use: a class goes after its last day, and its members' names with it; a browser
 * that did not come back for {@link #MONTHS_UNUSED} months opens its notebook no longer; and a notebook goes when nothing
 * is in it, or when nobody can open it any more.
 */
@Component
class Retention {

    static final int MONTHS_UNUSED = 13;

    /** After so many days a notebook without a key goes if nothing is in it; one with a key is meant to be kept. */
    static final int DAYS_EMPTY = 30;

    private static final int PAGE = 500;

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final SchoolClassStore classes;
    private final LearnerStore learners;
    private final ClassEnding ending;
    private final Invitations invitations;
    private final PasswordLinks passwordLinks;
    private final AuditLog audit;
    private final Forgetting forgetting;
    private final TransactionOperations transaction;
    private final Clock clock;

    Retention(
            SchoolClassStore classes,
            LearnerStore learners,
            ClassEnding ending,
            Invitations invitations,
            PasswordLinks passwordLinks,
            AuditLog audit,
            Forgetting forgetting,
            TransactionOperations transaction,
            Clock clock) {
        this.classes = classes;
        this.learners = learners;
        this.ending = ending;
        this.invitations = invitations;
        this.passwordLinks = passwordLinks;
        this.audit = audit;
        this.forgetting = forgetting;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Deletes the classes that have ended, each for itself: one that cannot be deleted just now keeps none of the others. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void endClasses() {
        var ended = 0;
        for (var id : classes.endedBefore(SchoolYear.lastDayThatIsNotOverEverywhere(clock.instant()), PAGE)) {
            try {
                transaction.executeWithoutResult(_ -> ending.end(id));
                ended++;
            } catch (RuntimeException e) {
                LOG.error("Class {} is over and not deleted yet", id, Failure.loggable(e));
            }
        }
        if (ended > 0) {
            LOG.info("Deleted {} classes whose last day is over", ended);
        }
    }

    /** Deletes the invitations that nobody accepted in time, and the links for new passwords that nobody used. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void endLinks() {
        invitations.deleteExpired();
        passwordLinks.deleteExpired();
    }

    /** Deletes old lines of the audit log. */
    @Scheduled(initialDelay = 20, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void endAuditLines() {
        audit.deleteOld();
    }

    /** Deletes what arrived for notebooks that were gone already. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void forgetStragglers() {
        forgetting.forgetStragglers();
    }

    /** Closes notebooks in browsers that do not come back, and deletes the notebooks that nobody misses. */
    @Scheduled(initialDelay = 10, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void clearUnused() {
        var unused = today().minusMonths(MONTHS_UNUSED);
        var devices = learners.deleteDevicesUnseenSince(unused);
        var notebooks = 0;
        var last = Optional.of(new LearnerId(new UUID(0, 0)));
        while (last.isPresent()) {
            var page = learners.unseen(today().minusDays(DAYS_EMPTY), unused, last.get(), PAGE);
            for (var notebook : page) {
                if (clear(notebook)) {
                    notebooks++;
                }
            }
            last = page.size() < PAGE ? Optional.empty() : Optional.of(page.getLast().learner());
        }
        if (devices + notebooks > 0) {
            LOG.info("Closed notebooks in {} unused browsers, deleted {} unused notebooks", devices, notebooks);
        }
    }

    /** Whether the notebook was one that nobody misses, and is gone. */
    private boolean clear(LearnerStore.Unseen notebook) {
        try {
            return (notebook.outOfReach() || forgetting.isEmpty(notebook.learner())) && forgetting.forget(notebook.learner());
        } catch (RuntimeException e) {
            LOG.error("Notebook {} is not in use and not deleted yet", LearnerNumber.of(notebook.learner()), Failure.loggable(e));
            return false;
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
