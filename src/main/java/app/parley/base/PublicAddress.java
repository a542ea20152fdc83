package app.parley.base;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Where others find this server: the address that was configured; else the one under which somebody has it open, unless
 * that leads nowhere but to the own machine; else this machine's address in the local network.
 */
public final class PublicAddress {

    /** The setting for the address, with scheme or without; {@code https} is meant then. */
    public static final String SETTING = "parley.public-address";

    private static final Set<Integer> USUAL_PORTS = Set.of(80, 443);

    private PublicAddress() {
    }

    /**
     * The address with scheme and context path, and without a slash at the end.
     *
     * @param setting what {@link #SETTING} says, if anything
     * @param request of a page that somebody has open
     */
    public static String of(Optional<String> setting, HttpServletRequest request) {
        return setting.map(String::strip).filter(text -> !text.isEmpty())
                .map(text -> text.matches("https?://.*") ? text : "https://" + text)
                .map(text -> text.replaceFirst("/+$", ""))
                .orElseGet(() -> found(request));
    }

    private static String found(HttpServletRequest request) {
        var host = request.getServerName();
        var reachable = isThisMachine(host)
                ? Addresses.onLocalNetwork().map(InetAddress::getHostAddress).orElse(host) : host;
        var port = USUAL_PORTS.contains(request.getServerPort()) ? "" : ":" + request.getServerPort();
        return URI.create(request.getScheme() + "://" + reachable + port).toString() + request.getContextPath();
    }

    private static boolean isThisMachine(String host) {
        return host.equals("localhost") || host.endsWith(".localhost") || host.startsWith("127.") || host.equals("[::1]")
                || host.equals("::1") || host.equals("0:0:0:0:0:0:0:1");
    }
}
