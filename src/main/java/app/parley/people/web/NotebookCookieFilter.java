package app.parley.people.web;

import app.parley.people.AccessToken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives a browser that asks for a page, and carries no notebook cookie, a new one. Nothing is stored for it until there
 * is something to keep, so crawlers and link previews leave no trace.
 */
@Component
class NotebookCookieFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (asksForPage(request) && NotebookCookie.read(request).isEmpty()) {
            var token = AccessToken.random();
            request.setAttribute(NotebookCookie.NAME, token);
            response.addHeader(HttpHeaders.SET_COOKIE, NotebookCookie.header(token, request.isSecure()));
        }
        chain.doFilter(request, response);
    }

    private static boolean asksForPage(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        var mode = request.getHeader("Sec-Fetch-Mode");
        return request.getMethod().equals("GET")
                && accept != null
                && accept.contains("text/html")
                && (mode == null || mode.equals("navigate"));
    }
}
