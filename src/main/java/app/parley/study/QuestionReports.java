package app.parley.study;

import app.parley.bank.QuestionRef;
import app.parley.base.LearnerId;
import app.parley.people.Teachers;
import app.parley.study.store.ReportStore;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mistakes in questions, on their way from learners to teachers. */
@Service
public class QuestionReports {

    /** How many one learner can report within {@link #DAY}. */
    public static final int MOST_A_DAY = 10;

    /** How many open ones a teacher is shown; the others come up when these are closed. */
    public static final int MOST_SHOWN = 100;

    private static final Duration DAY = Duration.ofDays(1);

    private final ReportStore store;
    private final Teachers teachers;
    private final Clock clock;

    QuestionReports(ReportStore store, Teachers teachers, Clock clock) {
        this.store = store;
        this.teachers = teachers;
        this.clock = clock;
    }

    /**
     * Stores a report. A repeat with the same id changes nothing.
     *
     * @param id       made by the page
     * @param sentence what is wrong
     * @throws ReportException if it is not taken, with the reason
     */
    @Transactional
    public void report(LearnerId learner, UUID id, QuestionRef question, String sentence) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var report = new ReportedQuestion(id, question, sentence, now);
        if (store.knows(id)) {
            return;
        }
        if (store.countSince(learner, now.minus(DAY)) >= MOST_A_DAY) {
            throw new ReportException.Enough();
        }
        store.insert(learner, report);
    }

    /** The open reports, the oldest first, at most {@value #MOST_SHOWN}; for teachers. */
    public List<ReportedQuestion> open() {
        teachers.required();
        return store.open(MOST_SHOWN);
    }

    /** How many are open; for teachers. */
    public int openCount() {
        teachers.required();
        return store.openCount();
    }

    /** Closes a report; for teachers. Twice is once. */
    @Transactional
    public void close(UUID id) {
        teachers.required();
        store.close(id, clock.instant());
    }
}
