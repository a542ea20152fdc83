package app.parley.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineLabelsTest {

    private final TimelineLabels labels = new TimelineLabels(100, 1000);

    @Test
    void titleStandsRightOfItsMarkOnTheFirstLane() {
        var label = labels.place("Putin in Pyongyang", 200, List.of("russia", "north-korea"));

        assertThat(label.lane()).isEqualTo("russia");
        assertThat(label.row()).isZero();
        assertThat(label.isLeft()).isFalse();
    }

    @Test
    void titleAtTheRightEdgeStandsLeftOfItsMark() {
        var label = labels.place("Putin in Pyongyang", 990, List.of("russia"));

        assertThat(label.isLeft()).isTrue();
        assertThat(label.x()).isLessThan(990);
    }

    @Test
    void titleInTheWayMovesTheNextToAnotherLane() {
        labels.place("Putin in Pyongyang", 200, List.of("russia"));

        var next = labels.place("Putin in Pyongyang", 210, List.of("russia", "north-korea"));

        assertThat(next.lane()).isEqualTo("north-korea");
        assertThat(next.row()).isZero();
    }

    @Test
    void titlesOfOneLaneAreStackedWhenThereIsNoRoomBesideThem() {
        labels.place("Putin in Pyongyang", 110, List.of("russia"));

        var next = labels.place("Putin in Pyongyang", 120, List.of("russia"));

        assertThat(next.row()).isEqualTo(1);
        assertThat(labels.rows("russia")).isEqualTo(2);
    }

    @Test
    void longTitleIsBrokenBetweenWords() {
        assertThat(TimelineLabels.wrap("The North says that it is sorry for the clash"))
                .containsExactly("The North says that it is", "sorry for the clash");
    }

    @Test
    void endlessTitleIsCutAndSaysSo() {
        var lines = TimelineLabels.wrap("word ".repeat(200).strip());

        assertThat(lines).hasSize(3);
        assertThat(lines.getLast()).endsWith("…");
    }
}
