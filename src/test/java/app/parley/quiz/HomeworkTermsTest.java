package app.parley.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.parley.people.Memberships;
import app.parley.quiz.HomeworkTerms.Telling;
import app.parley.record.GroupAnswers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeworkTermsTest {

    private static final Instant OPENS = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant CLOSES = OPENS.plus(Duration.ofDays(1));
    private static final Duration LIMIT = Duration.ofMinutes(20);

    private static HomeworkTerms aTest(boolean acceptsLate) {
        return new HomeworkTerms(Way.TEST, OPENS, CLOSES, 1, Optional.of(LIMIT), acceptsLate, Telling.AFTER_EACH);
    }

    private static HomeworkTerms aPractice(Instant opens, Instant closes) {
        return new HomeworkTerms(Way.PRACTICE, opens, closes, 1, Optional.empty(), true, Telling.AFTER_EACH);
    }

    @Test
    void firstAndLastMomentAreInTime() {
        var terms = aTest(false);

        assertThat(terms.canBeBegun(OPENS.minusMillis(1))).isFalse();
        assertThat(terms.canBeBegun(OPENS)).isTrue();
        assertThat(terms.canBeBegun(CLOSES)).isTrue();
        assertThat(terms.canBeBegun(CLOSES.plusMillis(1))).isFalse();
    }

    @Test
    void lateWorkCanBeBegunAfterClosing() {
        assertThat(aTest(true).canBeBegun(CLOSES.plus(Duration.ofDays(30)))).isTrue();
    }

    @Test
    void whatWasOnItsWayAtClosingIsNotLate() {
        assertThat(aTest(true).isLate(CLOSES.plus(Progress.GRACE))).isFalse();
        assertThat(aTest(true).isLate(CLOSES.plus(Progress.GRACE).plusMillis(1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"NONE, PT20M", "HALF, PT30M", "TWICE, PT40M"})
    void extraTimeMakesTheOwnTimeLonger(ExtraTime extra, Duration own) {
        assertThat(aTest(true).deadline(OPENS, extra)).contains(OPENS.plus(own));
    }

    @Test
    void nobodyStopsWhoeverHasNoLimitAndMayBeLate() {
        assertThat(aTest(true).deadline(OPENS, ExtraTime.UNLIMITED)).isEmpty();
    }

    @Test
    void closingEndsEverybodysTimeIfNothingIsTakenLate() {
        var shortBefore = CLOSES.minus(Duration.ofMinutes(5));

        assertThat(aTest(false).deadline(OPENS, ExtraTime.NONE)).contains(OPENS.plus(LIMIT));
        for (var extra : ExtraTime.values()) {
            assertThat(aTest(false).deadline(shortBefore, extra)).as("%s", extra).contains(CLOSES);
        }
        assertThat(aTest(true).deadline(shortBefore, ExtraTime.NONE)).contains(shortBefore.plus(LIMIT));
    }

    @Test
    void answersThatCouldBePassedOnAreToldAfterClosing() {
        var terms = new HomeworkTerms(Way.TEST, OPENS, CLOSES, 1, Optional.empty(), false, Telling.AFTER_CLOSING);

        assertThat(terms.toldAfter()).contains(CLOSES.plus(Progress.GRACE));
        assertThat(aTest(true).toldAfter()).isEmpty();
    }

    @Test
    void whoeverMayBeLateCouldBePassedAnswersSoBothTogetherAreRefused() {
        assertThatThrownBy(() -> new HomeworkTerms(Way.TEST, OPENS, CLOSES, 1, Optional.empty(), true, Telling.AFTER_CLOSING))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HomeworkTerms(Way.PRACTICE, OPENS, CLOSES, 1, Optional.empty(), false, Telling.AFTER_CLOSING))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void timesThatMakeNoSenseAreRefusedWithASentence() {
        assertThatThrownBy(() -> aPractice(OPENS, OPENS.minusMillis(1))).isInstanceOf(HomeworkException.WrongTimes.class);
        assertThatThrownBy(() -> aPractice(OPENS, OPENS.plus(HomeworkTerms.LONGEST).plusMillis(1)))
                .isInstanceOf(HomeworkException.WrongTimes.class);
        assertThatThrownBy(() -> aPractice(OPENS, Instant.parse("9999-12-31T00:00:00Z")))
                .isInstanceOf(HomeworkException.WrongTimes.class);
    }

    @Test
    void attemptsOfAFullClassAreNoMoreThanResultsRead() {
        assertThat(HomeworkTerms.AS_OFTEN_AS_LIKED * Memberships.MAX_MEMBERS).isLessThanOrEqualTo(GroupAnswers.MAX_GROUP);
    }
}
