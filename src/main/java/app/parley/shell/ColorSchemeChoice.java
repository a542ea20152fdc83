package app.parley.shell;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Light or dark, when a person chose one; it is kept in a cookie, so that the first paint already has it. */
enum ColorSchemeChoice {
    LIGHT(ColorScheme.Value.LIGHT), DARK(ColorScheme.Value.DARK);

    static final String COOKIE = "parley-scheme";
    private static final Duration KEPT = Duration.ofDays(365);

    private final ColorScheme.Value scheme;

    ColorSchemeChoice(ColorScheme.Value scheme) {
        this.scheme = scheme;
    }

    ColorScheme.Value scheme() {
        return scheme;
    }

    ColorSchemeChoice other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** What this browser chose; empty if it follows the system. */
    static Optional<ColorSchemeChoice> of(VaadinRequest request) {
        var cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .flatMap(cookie -> Arrays.stream(values()).filter(choice -> choice.scheme.getValue().equals(cookie.getValue())))
                .findFirst();
    }

    void keep(VaadinRequest request, VaadinResponse response) {
        var cookie = new Cookie(COOKIE, scheme.getValue());
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    /** Writes the choice into the page before it is sent, as Vaadin would do after it has started. */
    void applyTo(Element html) {
        html.attr("theme", scheme.getThemeValue());
        html.attr("style", "color-scheme: " + scheme.getValue());
    }
}
