package app.parley.live.web;

import app.parley.base.Addresses;
import app.parley.live.run.MonotonicTime;
import app.parley.live.run.RunningGames;
import app.parley.live.wire.Bye;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.CloseReason;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The open WebSockets of phones: how many there may be, and the end of those that say nothing. */
@Component
class PlayerSockets {

    static final String PATH = "/play/ws";

    private static final int MAX_SOCKETS = 25_000;
    /** A school behind one address, each pupil with a phone that reconnects before the old socket is found dead. */
    private static final int MAX_PER_ADDRESS = 15_000;
    private static final Duration SILENCE = Duration.ofSeconds(12);
    /** Tomcat's name for how long one blocking send may take. */
    private static final String SEND_TIMEOUT = "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";
    private static final long SEND_TIMEOUT_MILLIS = 10_000;
    /** In characters. Longer messages come in parts; most are shorter, and each socket keeps such a buffer. */
    private static final int BUFFER = 256;

    private final RunningGames games;
    private final MonotonicTime time;
    private final Set<PlayerSocket> sockets = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> perAddress = new ConcurrentHashMap<>();

    PlayerSockets(RunningGames games, MonotonicTime time) {
        this.games = games;
        this.time = time;
    }

    /** Makes a WebSocket of a request. False if there are too many. */
    boolean upgrade(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        var address = Addresses.place(request.getRemoteAddr());
        if (isFull(address)) {
            return false;
        }
        var config = ServerEndpointConfig.Builder.create(PlayerEndpoint.class, PATH)
                .configurator(new ServerEndpointConfig.Configurator() {
                    @Override
                    public <T> T getEndpointInstance(Class<T> type) {
                        return type.cast(new PlayerEndpoint(PlayerSockets.this, address));
                    }
                }).build();
        try {
            container(request.getServletContext()).upgradeHttpToWebSocket(request, response, config, Map.of());
        } catch (DeploymentException e) {
            throw new ServletException(e);
        }
        return true;
    }

    private static ServerContainer container(ServletContext context) {
        var container = (ServerContainer) context.getAttribute(ServerContainer.class.getName());
        container.setDefaultMaxTextMessageBufferSize(BUFFER);
        container.setDefaultMaxBinaryMessageBufferSize(BUFFER);
        return container;
    }

    private boolean isFull(String address) {
        int here = perAddress.getOrDefault(address, 0);
        return sockets.size() >= MAX_SOCKETS || here >= MAX_PER_ADDRESS;
    }

    /** How many are counted as open. */
    int count() {
        return perAddress.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Only what is open counts, for only that is closed one day: a handshake whose phone goes away in the middle ends without
     * a word. So those that are under way at one moment can make it a few more than there may be.
     */
    private PlayerSocket opened(Session session, String address) {
        session.getUserProperties().put(SEND_TIMEOUT, SEND_TIMEOUT_MILLIS);
        perAddress.merge(address, 1, Integer::sum);
        var socket = new PlayerSocket(session, games, time);
        sockets.add(socket);
        return socket;
    }

    private void closed(PlayerSocket socket, String address) {
        socket.leave();
        sockets.remove(socket);
        perAddress.computeIfPresent(address, (_, count) -> count > 1 ? count - 1 : null);
    }

    /** Sockets whose other end is gone without a word are found here: phones say something every five seconds. */
    @Scheduled(fixedRateString = "PT1S")
    void cutSilent() {
        long now = time.nanos();
        for (var socket : sockets) {
            if (now - socket.heardNanos() > SILENCE.toNanos()) {
                socket.cut();
            }
        }
    }

    void byeToAll(Bye why) {
        sockets.forEach(socket -> socket.bye(why));
    }

    /** One phone's end of a WebSocket, as the container sees it. */
    static final class PlayerEndpoint extends Endpoint {

        private final PlayerSockets sockets;
        private final String address;
        private PlayerSocket socket;

        PlayerEndpoint(PlayerSockets sockets, String address) {
            this.sockets = sockets;
            this.address = address;
        }

        @Override
        public void onOpen(Session session, EndpointConfig config) {
            socket = sockets.opened(session, address);
            session.addMessageHandler(String.class, socket);
        }

        @Override
        public void onClose(Session session, CloseReason reason) {
            sockets.closed(socket, address);
        }

        @Override
        public void onError(Session session, Throwable failure) {
            // A connection that broke. The container closes it, which is all that can be done.
            socket.leave();
        }
    }
}
