package id.gemet.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** The machine's own address. */
final class Loopback {

    private Loopback() {}

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
