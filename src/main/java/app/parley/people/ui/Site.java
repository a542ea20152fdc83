package app.parley.people.ui;

import app.parley.base.PublicAddress;
import app.parley.people.NotebookKey;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Addresses of this site for people to pass on, such that they work on somebody else's device. */
@Component
class Site {

    private final Environment environment;

    Site(Environment environment) {
        this.environment = environment;
    }

    /** The whole address of this path, which begins without a slash. */
    String address(String path) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        return PublicAddress.of(Optional.ofNullable(environment.getProperty(PublicAddress.SETTING)), request) + "/" + path;
    }

    /** The address to type in order to open a notebook, without what nobody types. */
    String toOpenNotebook() {
        return address(OpenNotebookView.ROUTE).replaceFirst("^https?://", "");
    }

    /**
     * The address that opens a notebook. The key stands behind the # of the address, which browsers keep to themselves: it
     * reaches no log and no proxy.
     */
    String toOpenNotebook(NotebookKey key) {
        return address(OpenNotebookView.ROUTE) + "#" + key.hyphenated();
    }
}
