package app.parley.people.web;

import app.parley.base.Addresses;
import app.parley.people.AccessToken;
import app.parley.people.CurrentDevice;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The browser behind the current Vaadin session or plain request. The session remembers the token, since with push there
 * is not always a request with a cookie; the cookie is read when a page is opened ({@link #arrive}).
 */
@Component
class VaadinDevice implements CurrentDevice {

    @Override
    public Optional<AccessToken> token() {
        // Downloads run outside the session's lock; they are requests of their own, with the cookie.
        return Optional.ofNullable(VaadinSession.getCurrent())
                .filter(VaadinSession::hasLock)
                .flatMap(session -> Optional.ofNullable(session.getAttribute(AccessToken.class)))
                .or(() -> request().flatMap(NotebookCookie::read));
    }

    @Override
    public void carry(AccessToken token) {
        remember(token);
        sendCookie(token);
        var session = VaadinSession.getCurrent();
        if (session != null) {
            session.getUIs().stream()
                    .filter(page -> page != UI.getCurrent())
                    .toList()
                    .forEach(UI::close);
        }
    }

    @Override
    public String address() {
        return request().map(HttpServletRequest::getRemoteAddr).map(Addresses::place).orElse("unknown");
    }

    /** Called when a page is opened: from here on the session is the browser's that sent this request. */
    void arrive() {
        request().flatMap(NotebookCookie::read).ifPresent(VaadinDevice::remember);
    }

    /** Leaves the token in the browser for another 400 days. */
    void renewCookie() {
        token().ifPresent(VaadinDevice::sendCookie);
    }

    private static void remember(AccessToken token) {
        var session = VaadinSession.getCurrent();
        if (session != null) {
            session.setAttribute(AccessToken.class, token);
        }
    }

    private static void sendCookie(AccessToken token) {
        var https = request().map(HttpServletRequest::isSecure).orElse(false);
        var header = NotebookCookie.header(token, https);
        var vaadinResponse = VaadinServletResponse.getCurrent();
        if (vaadinResponse != null) {
            vaadinResponse.addHeader(HttpHeaders.SET_COOKIE, header);
        } else if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && attributes.getResponse() != null) {
            attributes.getResponse().addHeader(HttpHeaders.SET_COOKIE, header);
        }
    }

    private static Optional<HttpServletRequest> request() {
        var vaadinRequest = VaadinServletRequest.getCurrent();
        if (vaadinRequest != null) {
            return Optional.of(vaadinRequest.getHttpServletRequest());
        }
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(attributes.getRequest())
                : Optional.empty();
    }
}
