package app.parley.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is larger than anything that a page of ours sends (413), and what does not say how large it is (411), as
 * every browser does. The server would otherwise read it whole into memory.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class RequestLimit extends OncePerRequestFilter {

    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    private final long maxBytes;

    RequestLimit(@Value("${parley.limit.request-size}") DataSize max) {
        maxBytes = max.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var length = request.getContentLengthLong();
        if (length > maxBytes) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else if (length < 0 && (WITH_BODY.contains(request.getMethod()) || request.getHeader("Transfer-Encoding") != null)) {
            response.sendError(HttpStatus.LENGTH_REQUIRED.value());
        } else {
            chain.doFilter(request, response);
        }
    }
}
