package app.parley.people.web;

import app.parley.people.AccessToken;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;

/** The cookie that says which notebook is open in a browser. Scripts cannot read it, other sites cannot send it. */
final class NotebookCookie {

    static final String NAME = "parley-notebook";

    /** As long as browsers keep a cookie at most; it is renewed on each day with a visit. */
    private static final Duration MAX_AGE = Duration.ofDays(400);

    private NotebookCookie() {}

    /** The token that the request brings, or that it was given on its way through {@link NotebookCookieFilter}. */
    static Optional<AccessToken> read(HttpServletRequest request) {
        if (request.getAttribute(NAME) instanceof AccessToken given) {
            return Optional.of(given);
        }
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .findFirst()
                .flatMap(cookie -> AccessToken.parse(cookie.getValue()));
    }

    /** The value of the {@code Set-Cookie} header that leaves the token in the browser. */
    static String header(AccessToken token, boolean https) {
        return ResponseCookie.from(NAME, token.text())
                .path("/")
                .httpOnly(true)
                .secure(https)
                .sameSite("Lax")
                .maxAge(MAX_AGE)
                .build()
                .toString();
    }
}
