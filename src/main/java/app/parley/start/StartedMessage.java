package app.parley.start;

import app.parley.base.Addresses;
import java.net.InetAddress;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says on the console where Parley can be opened, once it can be. */
@Component
class StartedMessage {

    private final Environment environment;

    StartedMessage(Environment environment) {
        this.environment = environment;
    }

    @EventListener
    @Order(0)
    void print(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            System.out.println(text(context.getWebServer().getPort()));
            System.out.flush();
        }
    }

    private String text(int port) {
        var text = new StringBuilder()
                .append(Sentences.of("ready")).append('\n')
                .append(Sentences.of("this-machine", address("localhost", port))).append('\n');
        if (openToTheNetwork()) {
            Addresses.onLocalNetwork().ifPresent(host -> text
                    .append(Sentences.of("local-network", address(host.getHostAddress(), port))).append('\n'));
        }
        return text
                .append(Sentences.of("data", environment.getRequiredProperty("parley.data"))).append('\n')
                .append(Sentences.of("stop"))
                .toString();
    }

    private String address(String host, int port) {
        return "%s://%s:%d%s/".formatted(
                environment.getProperty("server.ssl.enabled", Boolean.class, hasCertificate()) ? "https" : "http",
                host, port, environment.getProperty("server.servlet.context-path", ""));
    }

    private boolean hasCertificate() {
        return environment.containsProperty("server.ssl.bundle")
                || environment.containsProperty("server.ssl.key-store")
                || environment.containsProperty("server.ssl.certificate");
    }

    private boolean openToTheNetwork() {
        var bound = environment.getProperty("server.address", InetAddress.class);
        return bound == null || bound.isAnyLocalAddress() || bound.isSiteLocalAddress();
    }
}
