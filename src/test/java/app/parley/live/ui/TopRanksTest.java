package app.parley.live.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.live.SeatId;
import app.parley.live.room.Standing;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopRanksTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 1", "3, 2", "4, 2", "8, 4", "9, 5", "100, 5"})
    void atMostFiveAndNobodyOfTheLowerHalf(int players, int shown) {
        var ranks = new ArrayList<Standing>();
        for (int i = 0; i < players; i++) {
            ranks.add(standing(i, i + 1));
        }

        assertThat(TopRanks.of(ranks, 5).shown()).isEqualTo(ranks.subList(0, shown));
        assertThat(TopRanks.of(ranks, 5).sharing()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "6, 3", "24, 19"})
    void whoSharesTheLastRankIsCounted(int players, int sharing) {
        var ranks = new ArrayList<Standing>();
        for (int i = 0; i < players; i++) {
            ranks.add(standing(i, 1));
        }

        assertThat(TopRanks.of(List.copyOf(ranks), 5).sharing()).isEqualTo(sharing);
    }

    private static Standing standing(int seat, int rank) {
        return new Standing(new SeatId(seat), "Player " + seat, rank, 1000, 0, 1, 1);
    }
}
