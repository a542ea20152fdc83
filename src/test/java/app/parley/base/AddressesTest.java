package app.parley.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource({"2001:db8:1:2::1, 2001:db8:1:2:ffff::9", "2001:db8:1:2::1, 2001:0DB8:0001:0002:0:0:0:1",
            "fe80::1%1, fe80::2", "::ffff:192.0.2.1, ::ffff:192.0.2.1"})
    void whoeverHasALineIsInOnePlace(String one, String other) {
        assertThat(Addresses.place(one)).isEqualTo(Addresses.place(other));
    }

    @ParameterizedTest
    @CsvSource({"2001:db8:1:2::1, 2001:db8:1:3::1", "192.0.2.1, 192.0.2.2", "2001:db8::1, 192.0.2.1", "::1, unknown",
            "::ffff:192.0.2.1, ::ffff:192.0.2.2"})
    void otherLinesAreOtherPlaces(String one, String other) {
        assertThat(Addresses.place(one)).isNotEqualTo(Addresses.place(other));
    }

    @Test
    void whatIsNoAddressIsNotLookedUp() {
        assertThat(Addresses.place("localhost")).isEqualTo("localhost");
        assertThat(Addresses.place("")).isEmpty();
    }
}
