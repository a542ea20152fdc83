package app.parley.quiz;

import app.parley.base.LearnerId;
import app.parley.quiz.store.AttemptStore;
import app.parley.record.Activity;
import app.parley.record.AnswerLog;
import app.parley.record.Untold;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A test tells how its answers went when it is over; as homework, perhaps only when that has closed for everybody. */
@Component
class UntoldTests implements Untold {

    private final AttemptStore attempts;
    private final AnswerLog answers;
    private final Clock clock;

    UntoldTests(AttemptStore attempts, AnswerLog answers, Clock clock) {
        this.attempts = attempts;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public Set<Activity> untold(LearnerId learner) {
        var now = clock.instant();
        var running = attempts.open(learner, now.minus(Progress.GRACE), QuizService.MAX_RUNNING).stream()
                .filter(attempt -> attempt.way() == Way.TEST)
                .filter(test -> !Progress.of(test, answers.of(Set.of(test.activity()), learner.uuid())).isOver(now))
                .map(Attempt::activity);
        var waiting = attempts.toldAfterClosing(learner, now.minus(Progress.GRACE)).stream().map(AttemptId::activity);
        return Stream.concat(running, waiting).collect(Collectors.toSet());
    }
}
