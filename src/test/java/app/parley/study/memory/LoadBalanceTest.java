package app.parley.study.memory;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.base.StudyDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LoadBalanceTest {

    private static final StudyDay MONDAY = new StudyDay(LocalDate.of(2026, 5, 4));
    private static final FuzzRange RANGE = new FuzzRange(8, 14);
    private static final IntUnaryOperator SAME_LOAD = days -> 5;
    private static final IntPredicate NO_SIBLING = days -> false;

    /** How often each day of the range is chosen in 10,000 draws. */
    private static int[] chosen(LoadBalance balance, IntUnaryOperator cardsDue, IntPredicate hasSibling) {
        var counts = new int[RANGE.last() + 1];
        LongStream.range(0, 10_000).forEach(seed -> counts[RANGE.at(balance.draw(RANGE, MONDAY, cardsDue, hasSibling, seed))]++);
        return counts;
    }

    @Test
    void aDayWithTwiceTheCardsIsChosenAQuarterAsOften() {
        var counts = chosen(LoadBalance.EVEN, days -> days == 10 ? 10 : 5, NO_SIBLING);

        assertThat(counts[10] / (double) counts[11]).isBetween(0.2, 0.35);
    }

    @Test
    void aDayWithoutCardsCountsAsOneWithOne() {
        var counts = chosen(LoadBalance.EVEN, days -> days % 2, NO_SIBLING);

        assertThat(counts[9] / (double) counts[10]).isBetween(0.9, 1.3);
    }

    @Test
    void amongEqualDaysTheSoonerIsChosenMoreOften() {
        var counts = chosen(LoadBalance.EVEN, SAME_LOAD, NO_SIBLING);

        assertThat(counts[8]).isGreaterThan(counts[14]);
        assertThat(counts[8] / (double) counts[14]).isBetween(1.5, 2.0);
    }

    @Test
    void siblingsAreNotOnTheSameDayAndSeldomOnTheNext() {
        var counts = chosen(LoadBalance.EVEN, SAME_LOAD, days -> days == 9);

        assertThat(counts[9]).isZero();
        assertThat(counts[10]).isLessThan(counts[11]);
        assertThat(counts[11]).isLessThan(counts[13]);
        assertThat(counts[10] / (double) counts[14]).isBetween(0.2, 0.4);
    }

    @Test
    void aSiblingBesideTheRangeCountsToo() {
        var counts = chosen(LoadBalance.EVEN, SAME_LOAD, days -> days == 7);

        assertThat(counts[8]).isLessThan(counts[12] / 3);
    }

    @Test
    void aDayOfTheWeekThatIsToBeEasyIsAvoided() {
        var counts = chosen(new LoadBalance(Map.of(DayOfWeek.SATURDAY, EasyDay.MINIMUM, DayOfWeek.THURSDAY, EasyDay.REDUCED)),
                SAME_LOAD, NO_SIBLING);

        assertThat(counts[12]).as("Saturday").isLessThan(5);
        assertThat(counts[10] / (double) counts[11]).as("Thursday to Friday").isBetween(0.45, 0.65);
    }

    @Test
    void whereAllDaysAreUnwantedOneIsChosenStill() {
        var balance = new LoadBalance(Map.of(DayOfWeek.MONDAY, EasyDay.MINIMUM));

        var draw = balance.draw(new FuzzRange(7, 7), MONDAY, days -> Integer.MAX_VALUE, days -> true, 3);

        assertThat(new FuzzRange(7, 7).at(draw)).isEqualTo(7);
    }

    @Test
    void theSameSeedChoosesTheSameDay() {
        assertThat(LoadBalance.EVEN.draw(RANGE, MONDAY, SAME_LOAD, NO_SIBLING, 99))
                .isEqualTo(LoadBalance.EVEN.draw(RANGE, MONDAY, SAME_LOAD, NO_SIBLING, 99));
    }

    @Test
    void longIntervalsAreDrawnWithoutLookingAtTheLoad() {
        var range = new FuzzRange(85, 95);

        assertThat(LoadBalance.EVEN.draw(range, MONDAY, days -> {
            throw new AssertionError("asked for the load");
        }, NO_SIBLING, 5)).isEqualTo(Fuzz.draw(5));
    }
}
