package app.parley.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinTest {

    @ParameterizedTest
    @CsvSource({"0, 6", "1, 6", "100, 6", "101, 7", "1000, 7", "1001, 8"})
    void aPinGrowsWithTheGamesThatRun(int running, int digits) {
        var random = new Random(1);

        for (int i = 0; i < 200; i++) {
            assertThat(Pin.random(random, running).digits()).hasSize(digits).doesNotStartWith("0");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"482913", " 482 913 ", "482-913"})
    void blanksAndHyphensDoNotCount(String typed) {
        assertThat(Pin.parse(typed)).contains(new Pin("482913"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "48291", "082913", "4829131111", "48291a", "٤٨٢٩١٣"})
    void whatIsNoPinIsNone(String typed) {
        assertThat(Pin.parse(typed)).isEmpty();
        assertThat(Pin.parse("1".repeat(1_000_000))).isEmpty();
    }
}
