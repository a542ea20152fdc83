package app.parley.quiz;

import static app.parley.quiz.Attempts.START;
import static app.parley.quiz.Attempts.aPractice;
import static app.parley.quiz.Attempts.aTest;
import static app.parley.quiz.Attempts.handedIn;
import static org.assertj.core.api.Assertions.assertThat;

import app.parley.people.SchoolClassId;
import app.parley.people.TeacherId;
import app.parley.quiz.HomeworkTerms.Telling;
import app.parley.quiz.store.AttemptStore.Begun;
import app.parley.record.Activity;
import app.parley.record.Tally;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How far a learner is with a homework that closes an hour after {@link Attempts#START}. */
class LearnerStandingTest {

    private static final Instant CLOSES = START.plus(Duration.ofHours(1));
    private static final HomeworkTerms TERMS =
            new HomeworkTerms(Way.PRACTICE, START, CLOSES, 3, Optional.empty(), true, Telling.AFTER_EACH);

    /** Of homework with as many questions as the attempts have, or one. */
    private static LearnerStanding standing(List<Attempt> attempts, Map<Activity, Tally> tallies, Instant now) {
        var plan = attempts.isEmpty() ? aPractice(1).plan() : attempts.getFirst().plan();
        var homework = new Homework(HomeworkId.random(), new SchoolClassId(UUID.randomUUID()), new TeacherId(UUID.randomUUID()), "Treaties", plan, TERMS, true, START);
        return LearnerStanding.of(homework, attempts.stream().map(attempt -> new Begun(homework.id(), homework.schoolClass(), attempt.id(),
                attempt.learner(), new Ending(attempt.deadline(), attempt.handedIn()))).toList(), tallies, now);
    }

    private static Map.Entry<Activity, Tally> tally(Attempt attempt, int answers, double points, Duration lastAfter) {
        return Map.entry(attempt.activity(), new Tally(attempt.learner(), attempt.activity(), answers, points, START.plus(lastAfter)));
    }

    @Test
    void whoeverHasNotBegunIsLateOnceItHasClosed() {
        assertThat(standing(List.of(), Map.of(), CLOSES)).isEqualTo(new LearnerStanding.NotStarted(false));
        assertThat(standing(List.of(), Map.of(), CLOSES.plusMillis(1))).isEqualTo(new LearnerStanding.NotStarted(true));
    }

    @Test
    void whoeverIsInTheMiddleHasAnsweredSoMany() {
        var attempt = aPractice(4);
        var tallies = Map.ofEntries(tally(attempt, 3, 2, Duration.ofMinutes(5)));

        assertThat(standing(List.of(attempt), tallies, CLOSES)).isEqualTo(new LearnerStanding.Started(3, 4, false));
        assertThat(standing(List.of(attempt), tallies, CLOSES.plusMillis(1)))
                .isEqualTo(new LearnerStanding.Started(3, 4, true));
    }

    @Test
    void lastAnswerEndsIt() {
        var attempt = aPractice(4);

        assertThat(standing(List.of(attempt), Map.ofEntries(tally(attempt, 4, 3, Duration.ofMinutes(5))), CLOSES))
                .isEqualTo(new LearnerStanding.Finished(0.75, false, false));
    }

    @Test
    void whatTimeEndedCountsWithWhatWasAnswered() {
        var attempt = aTest(4, Duration.ofMinutes(10));

        assertThat(standing(List.of(attempt), Map.of(), START.plus(Duration.ofMinutes(11))))
                .isEqualTo(new LearnerStanding.Finished(0, false, false));
    }

    @Test
    void bestOfTheEndedAttemptsIsTheScoreAndARunningOneIsNoted() {
        var bad = handedIn(aPractice(2), Duration.ofMinutes(1));
        var good = handedIn(aPractice(2), Duration.ofMinutes(2));
        var running = aPractice(2);
        var tallies = Map.ofEntries(tally(bad, 1, 0.5, Duration.ofMinutes(1)), tally(good, 2, 1, Duration.ofMinutes(2)),
                tally(running, 1, 1, Duration.ofMinutes(3)));

        assertThat(standing(List.of(bad, good, running), tallies, CLOSES))
                .isEqualTo(new LearnerStanding.Finished(0.5, true, false));
    }

    @Test
    void whatWasOnceInTimeStaysInTime() {
        var inTime = handedIn(aPractice(2), Duration.ofHours(1));
        var late = handedIn(aPractice(2), Duration.ofHours(2));
        var now = START.plus(Duration.ofHours(3));

        assertThat(standing(List.of(late), Map.of(), now).late()).isTrue();
        assertThat(standing(List.of(late, inTime), Map.of(), now).late()).isFalse();
    }
}
