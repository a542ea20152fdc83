package app.parley.live.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parley.base.Addresses;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;

class JoinAddressTest {

    private final MockEnvironment settings = new MockEnvironment();
    private final JoinAddress address = new JoinAddress(settings);

    @AfterEach
    void forget() {
        CurrentInstance.clearAll();
    }

    private JoinAddress.Place openedAt(String scheme, String host, int port) {
        var request = new MockHttpServletRequest("GET", "/");
        request.setScheme(scheme);
        request.setServerName(host);
        request.setServerPort(port);
        CurrentInstance.set(VaadinRequest.class, new VaadinServletRequest(request, null));
        return address.current();
    }

    @ParameterizedTest
    @CsvSource({"quiz.school.example, https://quiz.school.example", "' https://quiz.school.example// ', https://quiz.school.example",
            "http://10.1.2.3:8080/parley, http://10.1.2.3:8080/parley"})
    void whatIsConfiguredGoesFirst(String configured, String base) {
        settings.setProperty("parley.public-address", configured);

        var place = openedAt("http", "localhost", 8080);

        assertThat(place.base()).isEqualTo(base);
        assertThat(place.shown()).isEqualTo(base.replaceFirst("https?://", ""));
    }

    @ParameterizedTest
    @CsvSource({"http, school.example, 80, http://school.example", "https, school.example, 443, https://school.example",
            "http, 192.168.1.20, 8080, http://192.168.1.20:8080"})
    void elseItIsWhereTheTeacherIs(String scheme, String host, int port, String base) {
        settings.setProperty("parley.public-address", " ");

        assertThat(openedAt(scheme, host, port).base()).isEqualTo(base);
    }

    @ParameterizedTest
    @CsvSource({"localhost", "127.0.0.1", "[::1]", "parley.localhost"})
    void nobodyElseIsOnThisMachineSoItsAddressInTheNetworkIsTaken(String host) {
        var found = Addresses.onLocalNetwork().map(address -> address.getHostAddress()).orElse(host);

        assertThat(openedAt("http", host, 8080).shown()).isEqualTo(found + ":8080");
    }

    @Test
    void aPathBelowWhichParleyRunsStays() {
        var request = new MockHttpServletRequest("GET", "/parley/live");
        request.setServerName("school.example");
        request.setContextPath("/parley");
        CurrentInstance.set(VaadinRequest.class, new VaadinServletRequest(request, null));

        assertThat(address.current().base()).isEqualTo("http://school.example/parley");
    }
}
