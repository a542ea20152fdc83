package app.parley.people.web;

import app.parley.people.Teachers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Signs out, with their next request, browsers in which a teacher signed in before the password was changed. Asked in the
 * database each time, so that it also holds for a change that another process made.
 */
final class StaleSignIns extends OncePerRequestFilter {

    private final SecurityContextLogoutHandler signOut = new SecurityContextLogoutHandler();
    private final Teachers teachers;

    StaleSignIns(Teachers teachers) {
        this.teachers = teachers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Not the static context holder: of two Parleys in one process, as in tests, only one would find its own there.
        if (request.getUserPrincipal() instanceof Authentication authentication && teachers.isStale(authentication)) {
            signOut.logout(request, response, authentication);
        }
        chain.doFilter(request, response);
    }
}
