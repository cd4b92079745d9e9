package vn.dondoc.platform;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.util.StringUtils;

/** Opens the port for a moment, as the web server will. */
final class PortProbe implements Preflight.Port {

    @Override
    public void open(String address, int port) throws IOException {
        if (port <= 0) {
            return;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(
                    StringUtils.hasText(address) ? new InetSocketAddress(address, port) : new InetSocketAddress(port));
        }
    }
}
