package app.parley.live.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets pages of other sites neither join nor play: what a browser sends from elsewhere names its origin. A WebSocket has
 * to name one; other requests may leave it out, since without cookies of ours they can do no more than any program.
 */
final class SameOrigin extends OncePerRequestFilter {

    private static final Pattern HOST = Pattern.compile("[a-z0-9.-]{1,253}(:\\d{1,5})?|\\[[0-9a-f:.]{2,45}](:\\d{1,5})?");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        boolean mayPass = origin == null ? !"websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE)) : isOwn(origin, request);
        if (mayPass) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private static boolean isOwn(String origin, HttpServletRequest request) {
        try {
            var uri = URI.create(origin);
            var authority = Optional.ofNullable(uri.getRawAuthority()).map(text -> text.toLowerCase(Locale.ROOT));
            return authority.isPresent() && (authority.equals(host(request))
                    || authority.get().equals(seenByProxy(request)));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** What the browser asked for, if it has the form of a host. */
    static Optional<String> host(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.HOST)).map(text -> text.toLowerCase(Locale.ROOT))
                .filter(text -> HOST.matcher(text).matches());
    }

    /** What the browser asked a trusted proxy for, which may ask us under another name. */
    private static String seenByProxy(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean isUsual = port == (request.isSecure() ? 443 : 80);
        return (request.getServerName() + (isUsual ? "" : ":" + port)).toLowerCase(Locale.ROOT);
    }
}
