package app.parley.design;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Whether single keys do something in this browser, such as press answers. They do until somebody turns them off, because they speak to their
 * computer or hit keys by accident (WCAG 2.2, success criterion 2.1.4); a cookie remembers that.
 */
public final class SingleKeys {

    private static final String COOKIE = "parley-keys";
    private static final String OFF = "off";
    private static final Duration KEPT = Duration.ofDays(365);

    private SingleKeys() {
    }

    /** Whether they are on in the browser whose request is answered just now. */
    public static boolean areOn() {
        return Stream.ofNullable(VaadinRequest.getCurrent())
                .flatMap(request -> Stream.ofNullable(request.getCookies()))
                .flatMap(Arrays::stream)
                .noneMatch(cookie -> cookie.getName().equals(COOKIE) && cookie.getValue().equals(OFF));
    }

    /** Call it while a request of this browser is answered. */
    public static void turn(boolean on) {
        var cookie = new Cookie(COOKIE, on ? "" : OFF);
        cookie.setPath("/");
        cookie.setMaxAge(on ? 0 : (int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
    }
}
