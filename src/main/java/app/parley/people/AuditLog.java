package app.parley.people;

import app.parley.base.LearnerId;
import app.parley.people.store.AuditStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The record of what was done with the data of single learners, without their names, and with the passwords of accounts.
 * Administrators read it.
 */
@Service
public class AuditLog {

    /** For so long a line is kept. */
    public static final Duration KEPT = Duration.ofDays(400);

    /** The most lines that are shown. */
    public static final int MAX_SHOWN = 200;

    /** For so long whoever is signed in is told what others did with their password. */
    public static final Duration TOLD = Duration.ofDays(30);

    /** The most of that. */
    private static final int MAX_TOLD = 10;

    private final AuditStore store;
    private final Teachers teachers;
    private final Clock clock;

    AuditLog(AuditStore store, Teachers teachers, Clock clock) {
        this.store = store;
        this.teachers = teachers;
        this.clock = clock;
    }

    /** Writes a line in the transaction of the deed: it is noted if it is done, and only then. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(AuditEntry.Deed deed, Optional<SchoolClassId> schoolClass, LearnerId learner) {
        // What learners do is theirs, even in a browser in which a teacher is signed in.
        var account = schoolClass.map(_ -> teachers.requireAccount().id());
        store.insert(clock.instant(), account, deed, schoolClass, LearnerNumber.of(learner));
    }

    /**
     * Writes a line about an account's password in the transaction of the deed.
     *
     * @param by whose account did it; empty if it was whoever had a link
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void notePassword(AuditEntry.Deed deed, Optional<TeacherId> by, TeacherId about) {
        store.insert(clock.instant(), by, deed, about);
    }

    /**
     * What was done within {@link #TOLD} with the password of whoever is signed in, by others or with a link; the newest
     * comes first. It cannot be marked as read: whoever came in by such a link would do just that.
     */
    public List<AuditEntry> ofMyPassword() {
        return store.about(teachers.requireAccount().id(), clock.instant().minus(TOLD), MAX_TOLD);
    }

    /** The newest lines; {@code AccessDeniedException} for everybody but administrators. */
    public List<AuditEntry> newest() {
        teachers.requireAdministrator();
        return store.newest(MAX_SHOWN);
    }

    @Transactional
    void deleteOld() {
        store.deleteBefore(clock.instant().minus(KEPT));
    }
}
