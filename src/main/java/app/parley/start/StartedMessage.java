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
    private final ServerAddress address;

    StartedMessage(Environment environment, ServerAddress address) {
        this.environment = environment;
        this.address = address;
    }

    @EventListener
    @Order(0)
    void print(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            System.out.println(text());
            System.out.flush();
        }
    }

    private String text() {
        var text = new StringBuilder()
                .append(Sentences.of("ready")).append('\n')
                .append(Sentences.of("this-machine", address.of("/"))).append('\n');
        if (openToTheNetwork()) {
            Addresses.onLocalNetwork().ifPresent(host -> text
                    .append(Sentences.of("local-network", address.of(host.getHostAddress(), "/"))).append('\n'));
        }
        return text
                .append(Sentences.of("data", environment.getRequiredProperty("parley.data"))).append('\n')
                .append(Sentences.of("stop"))
                .toString();
    }

    private boolean openToTheNetwork() {
        var bound = environment.getProperty("server.address", InetAddress.class);
        return bound == null || bound.isAnyLocalAddress() || bound.isSiteLocalAddress();
    }
}
