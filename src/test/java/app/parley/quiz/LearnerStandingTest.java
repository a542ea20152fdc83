package app.parley.quiz;

import static app.parley.quiz.Attempts.START;
import static app.parley.quiz.Attempts.aPractice;
import static app.parley.quiz.Attempts.aTest;
import static app.parley.quiz.Attempts.handedIn;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.quiz.HomeworkTerms.Telling;
import app.parley.record.Activity;
import app.parley.record.Tally;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How far a learner is with a homework that closes an hour after {@link Attempts#START}. */
class LearnerStandingTest {

    private static final Instant CLOSES = START.plus(Duration.ofHours(1));
    private static final HomeworkTerms TERMS =
            new HomeworkTerms(Way.PRACTICE, START, CLOSES, 3, Optional.empty(), true, Telling.AFTER_EACH);

    private static Map.Entry<Activity, Tally> tally(Attempt attempt, int answers, double points, Duration lastAfter) {
        return Map.entry(attempt.activity(), new Tally(attempt.learner(), attempt.activity(), answers, points, START.plus(lastAfter)));
    }

    @Test
    void whoeverHasNotBegunIsLateOnceItHasClosed() {
        assertThat(LearnerStanding.of(TERMS, List.of(), Map.of(), CLOSES)).isEqualTo(new LearnerStanding.NotStarted(false));
        assertThat(LearnerStanding.of(TERMS, List.of(), Map.of(), CLOSES.plusMillis(1))).isEqualTo(new LearnerStanding.NotStarted(true));
    }

    @Test
    void whoeverIsInTheMiddleHasAnsweredSoMany() {
        var attempt = aPractice(4);
        var tallies = Map.ofEntries(tally(attempt, 3, 2, Duration.ofMinutes(5)));

        assertThat(LearnerStanding.of(TERMS, List.of(attempt), tallies, CLOSES)).isEqualTo(new LearnerStanding.Started(3, 4, false));
        assertThat(LearnerStanding.of(TERMS, List.of(attempt), tallies, CLOSES.plusMillis(1)))
                .isEqualTo(new LearnerStanding.Started(3, 4, true));
    }

    @Test
    void lastAnswerEndsIt() {
        var attempt = aPractice(4);

        assertThat(LearnerStanding.of(TERMS, List.of(attempt), Map.ofEntries(tally(attempt, 4, 3, Duration.ofMinutes(5))), CLOSES))
                .isEqualTo(new LearnerStanding.Finished(0.75, false, false));
    }

    @Test
    void whatTimeEndedCountsWithWhatWasAnswered() {
        var attempt = aTest(4, Duration.ofMinutes(10));

        assertThat(LearnerStanding.of(TERMS, List.of(attempt), Map.of(), START.plus(Duration.ofMinutes(11))))
                .isEqualTo(new LearnerStanding.Finished(0, false, false));
    }

    @Test
    void bestOfTheEndedAttemptsIsTheScoreAndARunningOneIsNoted() {
        var bad = handedIn(aPractice(2), Duration.ofMinutes(1));
        var good = handedIn(aPractice(2), Duration.ofMinutes(2));
        var running = aPractice(2);
        var tallies = Map.ofEntries(tally(bad, 1, 0.5, Duration.ofMinutes(1)), tally(good, 2, 1, Duration.ofMinutes(2)),
                tally(running, 1, 1, Duration.ofMinutes(3)));

        assertThat(LearnerStanding.of(TERMS, List.of(bad, good, running), tallies, CLOSES))
                .isEqualTo(new LearnerStanding.Finished(0.5, true, false));
    }

    @Test
    void whatWasOnceInTimeStaysInTime() {
        var inTime = handedIn(aPractice(2), Duration.ofHours(1));
        var late = handedIn(aPractice(2), Duration.ofHours(2));
        var now = START.plus(Duration.ofHours(3));

        assertThat(LearnerStanding.of(TERMS, List.of(late), Map.of(), now).late()).isTrue();
        assertThat(LearnerStanding.of(TERMS, List.of(late, inTime), Map.of(), now).late()).isFalse();
    }
}
