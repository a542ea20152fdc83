package app.parley.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class BrowserZoneTest {

    @Test
    void withoutAPageItIsTheServers() {
        assertThat(BrowserZone.current()).isEqualTo(ZoneId.systemDefault());
    }
}
