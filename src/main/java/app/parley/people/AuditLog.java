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

/** The record of what was done with the data of single learners, without their names. Administrators read it. */
@Service
public class AuditLog {

    /** For so long a line is kept. */
    public static final Duration KEPT = Duration.ofDays(400);

    /** The most lines that are shown. */
    public static final int MAX_SHOWN = 200;

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
