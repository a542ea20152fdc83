package app.parley.live.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final Pace pace = Pace.ofMessages(0);

    private long taken(long nanos, int tries) {
        return IntStream.range(0, tries).filter(_ -> pace.take(nanos)).count();
    }

    @Test
    void fortyAtOnceAndTwentyASecond() {
        assertThat(taken(0, 100)).isEqualTo(40);
        assertThat(taken(1_000_000_000L, 100)).isEqualTo(20);
        assertThat(taken(60_000_000_000L, 100)).isEqualTo(40);
    }
}
