package app.parley.study.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.base.StudyDay;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DiaryTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    private final Diary.Builder builder = new Diary.Builder();

    private void answered(LocalDate day, String card, int seconds) {
        builder.add(new StudyDay(day), Set.of(card), Optional.of(Duration.ofSeconds(seconds)));
    }

    private Diary diary() {
        return builder.diary();
    }

    @Test
    void aCardCountsOnceADayHoweverOftenItWasAnswered() {
        answered(SUNDAY, "a", 5);
        answered(SUNDAY, "a", 5);
        answered(SUNDAY, "b", 5);
        answered(SUNDAY.minusDays(1), "a", 5);

        assertThat(diary().on(SUNDAY).cards()).isEqualTo(2);
        assertThat(diary().on(SUNDAY.minusDays(1)).cards()).isEqualTo(1);
        assertThat(diary().on(SUNDAY.minusDays(2)).cards()).isZero();
    }

    @Test
    void noAnswerCountsForMoreThanAMinute() {
        answered(SUNDAY, "a", 59);
        answered(SUNDAY, "b", 60);
        answered(SUNDAY, "c", 4_000);
        answered(SUNDAY, "d", -3);
        builder.add(new StudyDay(SUNDAY), Set.of("e"), Optional.empty());

        assertThat(diary().on(SUNDAY).spent()).isEqualTo(Duration.ofSeconds(59 + 60 + 60));
        assertThat(diary().on(SUNDAY).cards()).isEqualTo(5);
    }

    @Test
    void anAverageDayIsOneWithAnswers() {
        answered(SUNDAY, "a", 60);
        answered(SUNDAY.minusDays(6), "a", 60);
        answered(SUNDAY.minusDays(6), "b", 60);
        answered(SUNDAY.minusDays(7), "b", 60);

        assertThat(diary().spentADay(SUNDAY.minusDays(6), SUNDAY)).isEqualTo(Duration.ofSeconds(90));
        assertThat(diary().spent(SUNDAY.minusDays(7), SUNDAY)).isEqualTo(Duration.ofMinutes(4));
        assertThat(diary().days(SUNDAY.minusDays(6), SUNDAY)).isEqualTo(2);
        assertThat(diary().spentADay(SUNDAY.plusDays(1), SUNDAY.plusDays(9))).isZero();
    }

    @Test
    void theStreakIsNotBrokenBeforeTheDayIsOver() {
        for (int back = 1; back <= 5; back++) {
            answered(SUNDAY.minusDays(back), "a", 5);
        }
        assertThat(diary().streak(new StudyDay(SUNDAY))).isEqualTo(5);

        answered(SUNDAY, "a", 5);

        assertThat(diary().streak(new StudyDay(SUNDAY))).isEqualTo(6);
        assertThat(diary().streak(new StudyDay(SUNDAY.plusDays(1)))).isEqualTo(6);
        assertThat(diary().streak(new StudyDay(SUNDAY.plusDays(2)))).isZero();
    }

    @Test
    void aGapEndsTheStreak() {
        answered(SUNDAY, "a", 5);
        answered(SUNDAY.minusDays(2), "a", 5);

        assertThat(diary().streak(new StudyDay(SUNDAY))).isEqualTo(1);
    }

    @Test
    void latelyIsFourWeeksWithToday() {
        answered(SUNDAY, "a", 5);
        answered(SUNDAY.minusDays(27), "a", 5);
        answered(SUNDAY.minusDays(28), "a", 5);

        assertThat(diary().daysLately(new StudyDay(SUNDAY))).isEqualTo(2);
    }

    @Test
    void anEmptyDiaryHasNoFirstDay() {
        assertThat(diary().firstDay()).isEmpty();
        assertThat(diary().streak(new StudyDay(SUNDAY))).isZero();
    }
}
