package app.parley.quiz;

import static app.parley.quiz.Attempts.START;
import static app.parley.quiz.Attempts.aPractice;
import static app.parley.quiz.Attempts.aTest;
import static app.parley.quiz.Attempts.anAnswer;
import static app.parley.quiz.Attempts.handedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration LIMIT = MINUTE.multipliedBy(10);

    @Test
    void nextIsTheFirstPlaceWithoutAnAnswer() {
        var attempt = aPractice(3);

        assertThat(Progress.of(attempt, List.of()).next()).hasValue(0);
        assertThat(Progress.of(attempt, List.of(anAnswer(attempt, 0, 1, MINUTE))).next()).hasValue(1);
        assertThat(Progress.of(attempt, List.of(anAnswer(attempt, 1, 1, MINUTE))).next()).hasValue(0);
    }

    @Test
    void endsWithTheLastAnswer() {
        var attempt = aPractice(2);
        var first = anAnswer(attempt, 0, 1, MINUTE);
        var second = anAnswer(attempt, 1, 1, MINUTE.multipliedBy(2));

        assertThat(Progress.of(attempt, List.of(first)).endedAt(START.plus(LIMIT))).isEmpty();
        assertThat(Progress.of(attempt, List.of(second, first)).endedAt(START.plus(LIMIT)))
                .contains(START.plus(MINUTE.multipliedBy(2)));
    }

    @Test
    void endsWhenTimeIsUpThoughNobodyLooks() {
        var attempt = aTest(2, LIMIT);
        var progress = Progress.of(attempt, List.of(anAnswer(attempt, 0, 1, MINUTE)));

        assertThat(progress.isOver(START.plus(LIMIT).plus(Progress.GRACE))).isFalse();
        assertThat(progress.endedAt(START.plus(LIMIT).plus(Progress.GRACE).plusMillis(1))).contains(START.plus(LIMIT));
    }

    @Test
    void endsWhenHandedInBeforeTimeIsUp() {
        var attempt = handedIn(aTest(2, LIMIT), MINUTE);

        assertThat(Progress.of(attempt, List.of()).endedAt(START.plus(LIMIT).plus(LIMIT))).contains(START.plus(MINUTE));
    }

    @Test
    void whatWasNotAnsweredCountsAsNothing() {
        var attempt = aPractice(4);

        var progress = Progress.of(attempt, List.of(anAnswer(attempt, 0, 1, MINUTE), anAnswer(attempt, 1, 0.5, MINUTE)));

        assertThat(progress.score()).isCloseTo(0.375, within(1e-12));
        assertThat(progress.answered()).isEqualTo(2);
    }

    @Test
    void secondAnswerInAPlaceCountsNothing() {
        var attempt = aPractice(2);
        var first = anAnswer(attempt, 0, 0, MINUTE);

        var progress = Progress.of(attempt, List.of(first)).with(anAnswer(attempt, 0, 1, MINUTE));

        assertThat(progress.answers()).containsOnlyKeys(0).containsValue(first);
    }

    @Test
    void anotherAnswerLeavesTheEarlierPictureAsItWas() {
        var attempt = aPractice(2);
        var before = Progress.of(attempt, List.of());

        var after = before.with(anAnswer(attempt, 0, 1, MINUTE));

        assertThat(before.answered()).isZero();
        assertThat(after.answered()).isEqualTo(1);
    }
}
