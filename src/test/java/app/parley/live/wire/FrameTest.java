package app.parley.live.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class FrameTest {

    private static Frame frame(OptionalLong left, boolean isRunning) {
        return new Frame(41, "{\"title\":\"x\"}", "{\"name\":\"Ana\"}", left, isRunning, 1_000_000_000L);
    }

    @Test
    void timeGoesOnWhileAFrameWaits() {
        assertThat(frame(OptionalLong.of(5_000), true).text(0, 3_000_000_000L)).isEqualTo(
                "{\"t\":\"state\",\"v\":41,\"game\":{\"title\":\"x\"},\"you\":{\"left\":3000,\"name\":\"Ana\"}}");
    }

    @Test
    void pausedTimeStandsStillAndNoTimeIsLessThanNone() {
        assertThat(frame(OptionalLong.of(5_000), false).text(0, 3_000_000_000L)).contains("\"left\":5000");
        assertThat(frame(OptionalLong.of(1_000), true).text(0, 3_000_000_000L)).contains("\"left\":0");
        assertThat(frame(OptionalLong.empty(), true).text(0, 3_000_000_000L)).contains("\"left\":null");
    }
}
