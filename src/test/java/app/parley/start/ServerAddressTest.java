package app.parley.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.mock.env.MockEnvironment;

class ServerAddressTest {

    private static ServerAddress with(String... settings) {
        var environment = new MockEnvironment().withProperty("local.server.port", "8080");
        environment.setConversionService(new ApplicationConversionService());
        for (int i = 0; i < settings.length; i += 2) {
            environment.setProperty(settings[i], settings[i + 1]);
        }
        return new ServerAddress(environment);
    }

    @Test
    void plainServerIsOnLocalhost() {
        assertThat(with().of("/setup/x")).isEqualTo("http://localhost:8080/setup/x");
    }

    @Test
    void certificateMakesItHttps() {
        assertThat(with("server.ssl.bundle", "school").of("/")).isEqualTo("https://localhost:8080/");
        assertThat(with("server.ssl.bundle", "school", "server.ssl.enabled", "false").of("/"))
                .isEqualTo("http://localhost:8080/");
    }

    @Test
    void contextPathComesFirst() {
        assertThat(with("server.servlet.context-path", "/parley").of("/setup/x"))
                .isEqualTo("http://localhost:8080/parley/setup/x");
    }

    @Test
    void serverOnOneAddressIsCalledByIt() {
        assertThat(with("server.address", "192.168.1.5").of("/")).isEqualTo("http://192.168.1.5:8080/");
        assertThat(with("server.address", "127.0.0.1").of("/")).isEqualTo("http://localhost:8080/");
        assertThat(with("server.address", "0.0.0.0").of("/")).isEqualTo("http://localhost:8080/");
    }
}
