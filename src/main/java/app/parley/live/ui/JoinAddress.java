package app.parley.live.ui;

import app.parley.base.Addresses;
import app.parley.live.Hosting;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where phones find this server: the address that was configured ({@code parley.public-address}); else the one under
 * which the teacher opened Parley, unless that leads nowhere but to the own machine; else this machine's address in the
 * local network.
 */
@Component
class JoinAddress {

    private static final String SETTING = "parley.public-address";
    private static final Set<Integer> USUAL_PORTS = Set.of(80, 443);

    private final Environment environment;

    JoinAddress(Environment environment) {
        this.environment = environment;
    }

    /**
     * An address to read and one to follow.
     *
     * @param shown without what nobody types, such as {@code 192.168.1.20:8080}
     * @param base  with scheme and without a slash at the end
     */
    record Place(String shown, String base) {

        /** The link that leads straight into this game; for the QR code. */
        String link(Hosting game) {
            return base + "/play?pin=" + game.pin() + "&k=" + game.linkKey();
        }
    }

    Place current() {
        return place(configured().orElseGet(() -> found(VaadinRequest.getCurrent())));
    }

    private static Place place(String base) {
        return new Place(base.replaceFirst("^https?://", ""), base);
    }

    private Optional<String> configured() {
        return Optional.ofNullable(environment.getProperty(SETTING)).map(String::strip).filter(text -> !text.isEmpty())
                .map(text -> text.matches("https?://.*") ? text : "https://" + text)
                .map(text -> text.replaceFirst("/+$", ""));
    }

    private static String found(VaadinRequest request) {
        var http = ((VaadinServletRequest) request).getHttpServletRequest();
        var host = http.getServerName();
        var reachable = isThisMachine(host)
                ? Addresses.onLocalNetwork().map(InetAddress::getHostAddress).orElse(host) : host;
        var port = USUAL_PORTS.contains(http.getServerPort()) ? "" : ":" + http.getServerPort();
        return URI.create(http.getScheme() + "://" + reachable + port).toString() + http.getContextPath();
    }

    private static boolean isThisMachine(String host) {
        return host.equals("localhost") || host.endsWith(".localhost") || host.startsWith("127.") || host.equals("[::1]")
                || host.equals("::1") || host.equals("0:0:0:0:0:0:0:1");
    }
}
