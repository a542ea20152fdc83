package app.parley.people.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of this site for people to pass on, as the browser that asks knows it. */
final class Site {

    private Site() {}

    /** The whole address of this path. */
    static String address(String path) {
        return at(path).build().toUriString();
    }

    /** The same with a fragment, which browsers keep to themselves: it reaches no log and no proxy. */
    static String address(String path, String fragment) {
        return at(path).fragment(fragment).build().toUriString();
    }

    private static UriComponentsBuilder at(String path) {
        return ServletUriComponentsBuilder.fromContextPath(
                        VaadinServletRequest.getCurrent().getHttpServletRequest())
                .path("/" + path);
    }
}
