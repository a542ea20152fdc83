package app.parley.people;

import app.parley.people.store.SchoolClassStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the promise on every class page: after its last day a class goes, and its members' names with it. */
@Component
class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final SchoolClassStore classes;
    private final Clock clock;

    Retention(SchoolClassStore classes, Clock clock) {
        this.classes = classes;
        this.clock = clock;
    }

    /** Deletes the classes that have ended. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    @Transactional
    void endClasses() {
        var ended = classes.deleteEndedBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        if (ended > 0) {
            LOG.info("Deleted {} classes whose school year has ended", ended);
        }
    }
}
