package org.vsm.cli.serve;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/** Addresses at which others in the same network reach this machine. */
public final class NetworkAddresses {

    private NetworkAddresses() {
    }

    /** All of them, of the fourth version of the protocol: those can be read out in a room. */
    public static List<InetAddress> all() throws SocketException {
        return NetworkInterface.networkInterfaces().filter(NetworkAddresses::isUsable).flatMap(NetworkInterface::inetAddresses)
                .filter(Inet4Address.class::isInstance).filter(each -> !each.isLinkLocalAddress()).toList();
    }

    /** The address that is written so, if it is one of this machine. */
    public static Optional<InetAddress> named(String address) throws SocketException {
        try {
            InetAddress found = InetAddress.getByName(address);
            return NetworkInterface.getByInetAddress(found) == null ? Optional.empty() : Optional.of(found);
        } catch (UnknownHostException none) {
            return Optional.empty();
        }
    }

    private static boolean isUsable(NetworkInterface network) {
        try {
            return network.isUp() && !network.isLoopback() && !network.isPointToPoint();
        } catch (SocketException gone) {
            return false;
        }
    }
}
