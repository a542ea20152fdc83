package app.parley.start;

import java.net.InetAddress;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where Parley can be opened on the machine that it runs on, for what the console says. */
@Component
public class ServerAddress {

    private final Environment environment;

    ServerAddress(Environment environment) {
        this.environment = environment;
    }

    /**
     * The full address of a path, as somebody at this machine types it: with TLS or without, and below the context path.
     *
     * @param path begins with a slash
     * @throws IllegalStateException if the web server has not started
     */
    public String of(String path) {
        var bound = environment.getProperty("server.address", InetAddress.class);
        return of(bound == null || bound.isAnyLocalAddress() || bound.isLoopbackAddress()
                ? "localhost" : bound.getHostAddress(), path);
    }

    /** The same under the name or IPv4 address by which others call this machine. */
    String of(String host, String path) {
        return "%s://%s:%s%s%s".formatted(
                environment.getProperty("server.ssl.enabled", Boolean.class, hasCertificate()) ? "https" : "http",
                host, environment.getRequiredProperty("local.server.port"),
                environment.getProperty("server.servlet.context-path", ""), path);
    }

    private boolean hasCertificate() {
        return environment.containsProperty("server.ssl.bundle")
                || environment.containsProperty("server.ssl.key-store")
                || environment.containsProperty("server.ssl.certificate");
    }
}
