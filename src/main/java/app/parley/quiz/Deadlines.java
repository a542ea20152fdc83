package app.parley.quiz;

import app.parley.base.LearnerId;
import app.parley.quiz.store.AttemptStore;
import app.parley.quiz.store.HomeworkStore.Special;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Predicate;

/** Sets the deadlines of attempts that run when what they follow from has changed. What is over stays over. */
final class Deadlines {

    private final AttemptStore attempts;
    private final Clock clock;

    Deadlines(AttemptStore attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Of everybody who is at a homework now, however many attempts there were. Call it while the homework is locked. */
    void renew(HomeworkId homework, HomeworkTerms terms, Map<LearnerId, Special> specials) {
        renew(homework, terms, specials, _ -> true);
    }

    /** Of one learner. Call it while the homework is locked. */
    void renew(HomeworkId homework, HomeworkTerms terms, Map<LearnerId, Special> specials, LearnerId learner) {
        renew(homework, terms, specials, learner::equals);
    }

    private void renew(HomeworkId homework, HomeworkTerms terms, Map<LearnerId, Special> specials, Predicate<LearnerId> whose) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        attempts.openAt(homework, now.minus(Progress.GRACE)).stream().filter(open -> whose.test(open.learner())).forEach(open -> {
            var extraTime = specials.getOrDefault(open.learner(), Special.NONE).extraTime();
            attempts.setDeadline(open.attempt(), terms.deadline(open.startedAt(), extraTime).map(deadline -> notPast(deadline, now)));
        });
    }

    /** Time that is taken away is up now, not at some moment before, when answers were still taken. */
    private static Instant notPast(Instant deadline, Instant now) {
        return deadline.isBefore(now) ? now : deadline;
    }
}
