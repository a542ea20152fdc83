package app.parley.bench.truth;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.base.Rating;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Sm2Test {

    private final Sm2 sm2 = new Sm2(1, 1);
    private int day;

    private int answer(Rating rating) {
        int days = sm2.answered(0, day, rating);
        day += days;
        return days;
    }

    @Test
    void goodAnswersFollowEachOtherAfterOneSixAndThenTheEaseTimesAsManyDays() {
        assertThat(IntStream.range(0, 5).map(_ -> answer(Rating.GOOD))).containsExactly(1, 6, 15, 38, 94);
    }

    @Test
    void hardAnswersLowerTheEaseAndEasyOnesRaiseIt() {
        IntStream.range(0, 2).forEach(_ -> answer(Rating.HARD));

        // 2.5 - 0.14 - 0.14 before the third answer counts.
        assertThat(answer(Rating.EASY)).isEqualTo(13);
        // 2.22 + 0.1 from here on.
        assertThat(answer(Rating.GOOD)).isEqualTo(31);
    }

    @Test
    void aForgottenCardBeginsAgainWithItsEase() {
        IntStream.range(0, 4).forEach(_ -> answer(Rating.GOOD));

        assertThat(IntStream.range(0, 4).map(i -> answer(i == 0 ? Rating.AGAIN : Rating.GOOD))).containsExactly(1, 6, 15, 38);
    }

    @Test
    void repetitionsOfTheSameDayChangeNothing() {
        sm2.answered(0, 0.5, Rating.AGAIN);

        assertThat(sm2.answered(0, 0.6, Rating.GOOD)).isEqualTo(1);
        assertThat(sm2.answered(0, 1.5, Rating.GOOD)).isEqualTo(6);
    }
}
