package app.parley.live.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The phone's page, which needs no framework and so gets by with the strictest policy, and its WebSocket. */
@Controller
class PlayPage {

    private static final String PAGE = "META-INF/resources/player/index.html";

    private final PlayerSockets sockets;
    private final String page;

    PlayPage(PlayerSockets sockets) {
        this.sockets = sockets;
        try {
            page = new ClassPathResource(PAGE).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the phone's page", e);
        }
    }

    @GetMapping(path = "/play")
    ResponseEntity<String> page(HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .header("Content-Security-Policy", policy(request))
                .body(page);
    }

    /** Browsers before 2022 do not count a WebSocket to the same host as 'self', so it is named. */
    private static String policy(HttpServletRequest request) {
        var host = SameOrigin.host(request);
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                + "connect-src 'self'" + host.map(name -> " ws://" + name + " wss://" + name).orElse("")
                + "; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }

    @GetMapping(path = PlayerSockets.PATH, headers = HttpHeaders.UPGRADE + "=websocket")
    void socket(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (!sockets.upgrade(request, response)) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
