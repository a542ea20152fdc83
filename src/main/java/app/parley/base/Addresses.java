package app.parley.base;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Where other people's devices can reach this machine, and where they come from. */
public final class Addresses {

    /** Networks between this machine and its own containers, virtual machines and tunnels: no phone is in them. */
    private static final List<String> INNER_NETWORKS =
            List.of("docker", "br-", "veth", "virbr", "vbox", "vmnet", "cni", "flannel", "utun", "tun", "tap", "wg");

    /** The part of an IPv6 address that one line has for itself. */
    private static final int NETWORK_BYTES = 8;

    private Addresses() {}

    /** The IPv4 address in the local network (10.…, 172.16–31.…, 192.168.…), if the machine is in one. */
    public static Optional<InetAddress> onLocalNetwork() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(Addresses::leadsToOtherDevices)
                    .sorted(Comparator.comparingInt(NetworkInterface::getIndex))
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> address instanceof Inet4Address && address.isSiteLocalAddress())
                    .findFirst();
        } catch (SocketException e) {
            return Optional.empty();
        }
    }

    /**
     * What counts as one place when so much is allowed for each: an IPv4 address, and of an IPv6 address the first 64 bits,
     * since whoever has a line has all the addresses that begin with them.
     *
     * @param remote where a request came from; what is no address is returned as it is
     */
    public static String place(String remote) {
        try {
            return InetAddress.ofLiteral(remote) instanceof Inet6Address address
                    ? HexFormat.of().formatHex(address.getAddress(), 0, NETWORK_BYTES) : remote;
        } catch (IllegalArgumentException e) {
            return remote;
        }
    }

    private static boolean leadsToOtherDevices(NetworkInterface network) {
        try {
            return network.isUp()
                    && !network.isLoopback()
                    && !network.isVirtual()
                    && !network.isPointToPoint()
                    && INNER_NETWORKS.stream().noneMatch(network.getName()::startsWith);
        } catch (SocketException e) {
            return false;
        }
    }
}
