package app.parley.live.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.design.TimerRing;
import app.parley.live.room.Countdown;
import app.parley.live.room.Phase;
import app.parley.live.room.Receipts;
import app.parley.live.room.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RingSlotTest {

    private long nanos = 5_000_000_000L;
    private final RingSlot slot = new RingSlot(() -> nanos);

    private void show(Phase phase, boolean paused, long left, long total) {
        show(phase, paused, Optional.of(new Countdown(left, total)));
    }

    private void show(Phase phase, boolean paused, Optional<Countdown> countdown) {
        slot.show(new Snapshot(1, phase, paused, false, Set.of(), Optional.empty(), countdown, List.of(), Optional.empty(),
                Optional.empty(), List.of(), 0, 0, List.of(), List.of(), Optional.empty(), Receipts.NONE, Receipts.NONE, 0, 1));
    }

    private void pass(long millis) {
        nanos += millis * 1_000_000;
    }

    private TimerRing ring() {
        assertThat(slot.getComponentCount()).isEqualTo(1);
        return (TimerRing) slot.getComponentAt(0);
    }

    private String told() {
        return ring().getElement().getAttribute("left-ms");
    }

    @Test
    void theBrowserCountsByItselfAndIsNotToldAgain() {
        show(Phase.ANSWERING, false, 30_000, 30_000);
        var first = ring();
        assertThat(told()).as("the ring tells when it is shown").isNull();

        pass(10_000);
        show(Phase.ANSWERING, false, 19_700, 30_000);

        assertThat(ring()).isSameAs(first);
        assertThat(told()).isNull();
    }

    @Test
    void timeThatIsAddedIsTold() {
        show(Phase.ANSWERING, false, 30_000, 30_000);
        pass(10_000);

        show(Phase.ANSWERING, false, 30_000, 40_000);

        assertThat(told()).isEqualTo("30000");
        assertThat(ring().getElement().getAttribute("total-ms")).isEqualTo("40000");
    }

    @Test
    void aPauseStopsTheSameRingAndItsEndIsToldWithWhatIsLeft() {
        show(Phase.ANSWERING, false, 30_000, 30_000);
        var ring = ring();
        show(Phase.ANSWERING, true, 30_000, 30_000);
        assertThat(ring.getElement().hasAttribute("paused")).isTrue();
        pass(60_000);
        show(Phase.ANSWERING, true, 30_000, 30_000);
        var before = told();

        show(Phase.ANSWERING, false, 30_000, 30_000);

        assertThat(ring()).isSameAs(ring);
        assertThat(ring.getElement().hasAttribute("paused")).isFalse();
        assertThat(told()).as("the same number later is something new").isNotEqualTo(before);
    }

    @Test
    void readingAndAnsweringHaveARingEach() {
        show(Phase.READING, false, 5_000, 5_000);
        var reading = ring();

        show(Phase.ANSWERING, false, 30_000, 30_000);

        assertThat(ring()).isNotSameAs(reading);
    }

    @Test
    void withoutATimeThereIsNoRing() {
        show(Phase.ANSWERING, false, 30_000, 30_000);

        show(Phase.CLOSED, false, Optional.empty());

        assertThat(slot.getComponentCount()).isZero();
    }
}
